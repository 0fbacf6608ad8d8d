package factbook.script;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Characters and their forms in the other script, the usual one first. Immutable. */
final class CharacterTable {
  private final int[] usual;
  private final Map<Integer, List<String>> forms;

  CharacterTable(Map<String, List<String>> table) {
    this.forms = new TreeMap<>();
    int last = 0;
    for (Map.Entry<String, List<String>> entry : table.entrySet()) {
      int from = entry.getKey().codePointAt(0);
      forms.put(from, List.copyOf(entry.getValue()));
      last = Math.max(last, from);
    }
    this.usual = new int[last + 1];
    Arrays.setAll(usual, codePoint -> codePoint);
    forms.forEach((from, to) -> usual[from] = to.get(0).codePointAt(0));
  }

  /** The usual form of a character; itself where it has no other. */
  int usual(int codePoint) {
    return codePoint < usual.length ? usual[codePoint] : codePoint;
  }

  /** The forms of a character that has several, as {@code 發/髮}; null for others. */
  @Nullable String choice(int codePoint) {
    List<String> known = forms.get(codePoint);
    return known == null || known.size() < 2 ? null : String.join("/", known);
  }

  /** All characters with their forms, by code point. */
  Map<Integer, List<String>> forms() {
    return forms;
  }
}
