package factbook.build;

import factbook.data.Display;
import factbook.fact.Fact;
import factbook.localize.Localizer;
import factbook.narrative.Inline;
import java.util.List;

/** Data files say things as pages do. */
record PageDisplay(Localizer script) implements Display {
  @Override
  public String value(Fact fact) {
    return script.display(fact);
  }

  @Override
  public String plain(List<Inline> text, String subject) {
    return script.plain(text, subject);
  }

  @Override
  public String text(String hans) {
    return script.text(hans);
  }
}
