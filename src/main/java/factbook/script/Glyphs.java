package factbook.script;

import java.util.Map;
import java.util.TreeMap;

/** The glyphs of a region, by code point. Immutable. */
final class Glyphs {
  private final Map<Integer, Integer> glyphs = new TreeMap<>();

  private Glyphs(String name) {
    Tables.own(name)
        .forEach((from, to) -> glyphs.put(from.codePointAt(0), to.get(0).codePointAt(0)));
  }

  /** Taiwan's, from standard Traditional. */
  static Glyphs taiwan() {
    return new Glyphs("taiwan.txt");
  }

  /** Hong Kong's, from standard Traditional and from Taiwan's. */
  static Glyphs hongKong() {
    return new Glyphs("hong-kong.txt");
  }

  /** The characters that the region does not use, with the ones that it uses instead. */
  Map<Integer, Integer> replaced() {
    return Map.copyOf(glyphs);
  }

  /** The text in the region's glyphs. */
  String apply(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > '\u00ff' && glyphs.containsKey(text.codePointAt(i))) {
        return replaceAll(text);
      }
    }
    return text;
  }

  private String replaceAll(String text) {
    StringBuilder changed = new StringBuilder(text.length());
    text.codePoints()
        .forEach(codePoint -> changed.appendCodePoint(glyphs.getOrDefault(codePoint, codePoint)));
    return changed.toString();
  }
}
