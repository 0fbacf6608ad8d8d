package factbook.script;

import java.util.Map;
import java.util.TreeMap;

/** The glyphs of a region, within the BMP. Immutable. */
final class Glyphs {
  private final char[] glyphs = CharacterTable.identity();
  private final Map<Integer, Integer> replaced = new TreeMap<>();

  private Glyphs() {}

  private Glyphs(String name) {
    Tables.own(name).forEach((from, to) -> exchange(from.codePointAt(0), to.get(0).codePointAt(0)));
  }

  private void exchange(int from, int to) {
    if (!Character.isBmpCodePoint(from) || !Character.isBmpCodePoint(to)) {
      throw new IllegalStateException("a glyph beyond the BMP: " + Character.toString(from));
    }
    glyphs[from] = (char) to;
    replaced.put(from, to);
  }

  /** As they are. */
  static Glyphs unchanged() {
    return new Glyphs();
  }

  /** Taiwan's, from standard Traditional; read once, on first use. */
  static Glyphs taiwan() {
    return Taiwan.GLYPHS;
  }

  /** Hong Kong's, from standard Traditional and from Taiwan's; read once, on first use. */
  static Glyphs hongKong() {
    return HongKong.GLYPHS;
  }

  // The class loader makes each holder once and shows it whole to every thread.
  private static final class Taiwan {
    private static final Glyphs GLYPHS = new Glyphs("taiwan.txt");
  }

  private static final class HongKong {
    private static final Glyphs GLYPHS = new Glyphs("hong-kong.txt");
  }

  /** The characters that the region does not use, with the ones that it uses instead. */
  Map<Integer, Integer> replaced() {
    return Map.copyOf(replaced);
  }

  /** The region's glyph for a UTF-16 unit. */
  char of(char unit) {
    return glyphs[unit];
  }

  /** The text in the region's glyphs. */
  String apply(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (glyphs[text.charAt(i)] != text.charAt(i)) {
        char[] changed = text.toCharArray();
        for (int at = i; at < changed.length; at++) {
          changed[at] = glyphs[changed[at]];
        }
        return new String(changed);
      }
    }
    return text;
  }
}
