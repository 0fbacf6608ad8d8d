package factbook.search;

import factbook.script.Fold;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Makes one form of all that should find each other: the characters of both scripts, of full and
 * half width, capital and small ones ({@link Fold}), and the quotation marks, which the scripts
 * have each their own of. The page does the same by a table that is made here.
 */
final class Key {
  private static final String QUOTES = "“”‘’「」『』";

  private Key() {}

  /** The one form of a character. */
  static int of(int codePoint) {
    return QUOTES.indexOf(codePoint) >= 0 ? '"' : Fold.standard().fold(codePoint);
  }

  /** The one form of a text; as many code points as it has. */
  static String of(String text) {
    StringBuilder key = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      key.appendCodePoint(of(text.codePointAt(at)));
    }
    return key.toString();
  }

  /** The characters of Unicode that have another form; looked for once. */
  private static final class Changed {
    private static final int[] ALL =
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(each -> of(each) != each)
            .toArray();
  }

  /**
   * What a page must know to do the same with what is typed: all characters of Unicode that become
   * one of these forms and are not it, each before its form. Others find nothing as they are.
   *
   * <p>Example: for 云 and a it is {@code 雲云Aa…}.
   */
  static String table(BitSet forms) {
    StringBuilder table = new StringBuilder();
    for (int codePoint : Changed.ALL) {
      int form = of(codePoint);
      if (forms.get(form)) {
        table.appendCodePoint(codePoint).appendCodePoint(form);
      }
    }
    return table.toString();
  }

  /** Adds the characters of a text in their one form. */
  static void addForms(String text, BitSet forms) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      forms.set(of(text.codePointAt(at)));
    }
  }
}
