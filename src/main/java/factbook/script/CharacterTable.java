package factbook.script;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Characters and their forms in the other script, the usual one first. Immutable. */
final class CharacterTable {
  private final int[] from;
  private final int[][] forms;
  private final char[] usual;

  /**
   * Reads what {@link LexiconMaker} wrote: for each code point the number of its forms and they.
   */
  CharacterTable(ByteBuffer in) {
    this.from = new int[in.getInt()];
    this.forms = new int[from.length][];
    this.usual = identity();
    for (int i = 0; i < from.length; i++) {
      from[i] = in.getInt();
      forms[i] = new int[in.get()];
      for (int form = 0; form < forms[i].length; form++) {
        forms[i][form] = in.getInt();
      }
      if (Character.isBmpCodePoint(from[i]) && Character.isBmpCodePoint(forms[i][0])) {
        usual[from[i]] = (char) forms[i][0];
      }
    }
  }

  /** Each unit by itself. */
  static char[] identity() {
    char[] units = new char[1 << Character.SIZE];
    for (int unit = 0; unit < units.length; unit++) {
      units[unit] = (char) unit;
    }
    return units;
  }

  /** The usual form of a character; itself where it has no other. */
  int usual(int codePoint) {
    int at = Arrays.binarySearch(from, codePoint);
    return at < 0 ? codePoint : forms[at][0];
  }

  /** The usual forms within the BMP, by UTF-16 unit: a fresh copy. */
  char[] usualUnits() {
    return usual.clone();
  }

  /** The characters whose form does not fit into as many units as they have, or beyond the BMP. */
  boolean isBeyondUnits(int codePoint) {
    int at = Arrays.binarySearch(from, codePoint);
    return at >= 0
        && !(Character.isBmpCodePoint(codePoint) && Character.isBmpCodePoint(forms[at][0]));
  }

  /** The forms of a character that has several, as {@code 發/髮}; null for others. */
  @Nullable String choice(int codePoint) {
    int at = Arrays.binarySearch(from, codePoint);
    if (at < 0 || forms[at].length < 2) {
      return null;
    }
    StringBuilder choice = new StringBuilder();
    for (int form : forms[at]) {
      choice.append(choice.isEmpty() ? "" : "/").appendCodePoint(form);
    }
    return choice.toString();
  }

  /** The characters that have a form, in order. */
  int[] all() {
    return from.clone();
  }
}
