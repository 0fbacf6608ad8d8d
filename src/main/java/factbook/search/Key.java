package factbook.search;

import factbook.script.Fold;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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
    text.codePoints().map(Key::of).forEach(key::appendCodePoint);
    return key.toString();
  }

  /**
   * What a page must know to do the same with what is typed: all characters of Unicode that become
   * one of these forms and are not it, each before its form. Others find nothing as they are.
   *
   * <p>Example: for 云 and a it is {@code 雲云Aa…}.
   */
  static String table(Set<Integer> forms) {
    Map<Integer, Integer> changed = new TreeMap<>();
    for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      int form = of(codePoint);
      if (form != codePoint && forms.contains(form)) {
        changed.put(codePoint, form);
      }
    }
    StringBuilder table = new StringBuilder();
    changed.forEach((from, to) -> table.appendCodePoint(from).appendCodePoint(to));
    return table.toString();
  }

  /** The characters of a text in their one form. */
  static Set<Integer> forms(Iterable<String> texts) {
    Set<Integer> forms = new TreeSet<>();
    texts.forEach(text -> text.codePoints().map(Key::of).forEach(forms::add));
    return forms;
  }
}
