package factbook.review;

import factbook.fact.Settled;
import factbook.script.Explained;
import factbook.script.Explained.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The readings that the editor has settled, and where a converted text agrees with them. */
final class Readings {
  private final List<Settled> settled;

  Readings(List<Settled> settled) {
    this.settled = settled;
  }

  /** The settled reading that covers a choice and is what the choice became; null for none. */
  @Nullable Settled of(Explained text, Choice choice) {
    for (Settled each : settled) {
      int first = Math.max(0, choice.end() - each.text().length());
      for (int at = text.text().indexOf(each.text(), first);
          at >= 0 && at <= choice.start();
          at = text.text().indexOf(each.text(), at + 1)) {
        if (converted(text, at, at + each.text().length()).equals(each.reading())) {
          return each;
        }
      }
    }
    return null;
  }

  /** What became of a part of a text. */
  static String converted(Explained text, int start, int end) {
    return text.converted().substring(offset(text, start), offset(text, end));
  }

  /** Where an offset of the text lies in what it became; words may grow and shrink. */
  private static int offset(Explained text, int offset) {
    int shift = 0;
    for (Choice choice : text.choices()) {
      if (choice.end() <= offset) {
        shift += choice.to().length() - choice.from().length();
      } else if (choice.start() < offset) {
        return Math.min(offset + shift, choice.start() + shift + choice.to().length());
      }
    }
    return offset + shift;
  }
}
