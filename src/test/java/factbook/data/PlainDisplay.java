package factbook.data;

import factbook.fact.Fact;
import factbook.fact.Value;
import factbook.figure.Figure;
import factbook.narrative.Inline;
import java.util.List;

/** Says everything as typed, Traditional in marks, so that tests see what was converted. */
record PlainDisplay(boolean isTraditional) implements Display {
  @Override
  public String value(Fact fact) {
    Figure figure = Exact.figure(fact);
    if (figure != null) {
      return text(figure.printed());
    }
    if (fact.value() instanceof Value.Words words) {
      return plain(words.text(), fact.id().subject());
    }
    return text(fact.value() instanceof Value.Date date ? date.date().text() : "?");
  }

  @Override
  public String plain(List<Inline> text, String subject) {
    StringBuilder plain = new StringBuilder();
    for (Inline part : text) {
      plain.append(part instanceof Inline.Text words ? words.text() : subject + "#");
    }
    return text(plain.toString());
  }

  @Override
  public String text(String hans) {
    return isTraditional ? "繁<" + hans + ">" : hans;
  }
}
