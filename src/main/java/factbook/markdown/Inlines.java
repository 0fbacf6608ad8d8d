package factbook.markdown;

import factbook.narrative.Inline;
import java.util.ArrayList;
import java.util.List;

/** Collects inlines; characters that touch become one text. */
final class Inlines {
  private final List<Inline> inlines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  void add(char character) {
    text.append(character);
  }

  void add(String characters) {
    text.append(characters);
  }

  void add(Inline inline) {
    endText();
    inlines.add(inline);
  }

  void addAll(List<Inline> more) {
    more.forEach(
        inline -> {
          if (inline instanceof Inline.Text run) {
            add(run.text());
          } else {
            add(inline);
          }
        });
  }

  List<Inline> toList() {
    endText();
    return inlines;
  }

  private void endText() {
    if (!text.isEmpty()) {
      inlines.add(new Inline.Text(text.toString()));
      text.setLength(0);
    }
  }
}
