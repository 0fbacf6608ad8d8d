package factbook.script;

import factbook.fact.Script;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** Finds characters that do not belong to a script: 国 in Traditional text, 國 in Simplified. */
public final class ScriptLeaks {
  private final BitSet foreign;

  /** Below it there is none: no letter, digit or mark. */
  private final int first;

  private ScriptLeaks(BitSet foreign) {
    this.foreign = foreign;
    this.first = foreign.nextSetBit(0);
  }

  /**
   * A character of another script.
   *
   * @param start offset of its first UTF-16 unit
   * @param character the character
   */
  public record Leak(int start, String character) {}

  /**
   * What does not belong to a script: for Simplified, characters that only Traditional has; for a
   * Traditional script, characters that only Simplified has, and glyphs of other regions. The
   * tables are read once, on first use.
   */
  public static ScriptLeaks of(Script script) {
    return switch (script) {
      case HANS -> Simplified.LEAKS;
      case HANT -> Taiwan.LEAKS;
      case HANT_HK -> HongKong.LEAKS;
    };
  }

  // The class loader makes each holder once and shows it whole to every thread.
  private static final class Simplified {
    private static final ScriptLeaks LEAKS =
        new ScriptLeaks(onlyIn("TSCharacters", "both-scripts.txt"));
  }

  private static final class Taiwan {
    private static final ScriptLeaks LEAKS = traditional(Glyphs.taiwan());
  }

  private static final class HongKong {
    private static final ScriptLeaks LEAKS = traditional(Glyphs.hongKong());
  }

  private static ScriptLeaks traditional(Glyphs glyphs) {
    BitSet foreign = onlyIn("STCharacters", "both-scripts.txt");
    Map<Integer, Integer> replaced = glyphs.replaced();
    replaced.values().forEach(foreign::clear);
    replaced.keySet().forEach(foreign::set);
    return new ScriptLeaks(foreign);
  }

  /** The characters that a table always replaces, less those that are a form of another. */
  private static BitSet onlyIn(String table, String exceptions) {
    BitSet only = new BitSet();
    Map<String, List<String>> forms = Tables.opencc(table);
    forms.keySet().forEach(character -> only.set(character.codePointAt(0)));
    forms.values().forEach(all -> all.forEach(form -> only.clear(form.codePointAt(0))));
    Tables.own(exceptions).keySet().forEach(character -> only.clear(character.codePointAt(0)));
    return only;
  }

  /** The characters of a text that do not belong, in order. */
  public List<Leak> find(String text) {
    List<Leak> leaks = new ArrayList<>();
    char[] chars = text.toCharArray();
    for (int at = 0; at < chars.length; at++) {
      if (chars[at] >= first) {
        int codePoint = Character.codePointAt(chars, at);
        if (foreign.get(codePoint)) {
          leaks.add(new Leak(at, Character.toString(codePoint)));
        }
      }
    }
    return leaks;
  }
}
