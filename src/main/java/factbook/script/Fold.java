package factbook.script;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes one form of all forms of a character, for search from either script in either: 雲, 云; 衞, 衛,
 * 卫; ６, 6; Ａ, a. Characters that share a form anywhere in the tables are one (发, 發, 髮), so a search
 * finds too much rather than too little. Immutable; safe for threads.
 */
public final class Fold {
  private static final int FULL_WIDTH_FIRST = 0xFF01;
  private static final int FULL_WIDTH_LAST = 0xFF5E;
  private static final int FULL_WIDTH_SHIFT = FULL_WIDTH_FIRST - '!';
  private static final int IDEOGRAPHIC_SPACE = 0x3000;

  /** The one form of each character of the tables by its code point; 0 for others. */
  private final int[] representatives;

  private Fold(Map<Integer, Integer> known) {
    representatives = new int[known.keySet().stream().mapToInt(each -> each + 1).max().orElse(0)];
    known.forEach((each, form) -> representatives[each] = form);
  }

  /** The fold of the tables of the conversions; read once, on first use. */
  public static Fold standard() {
    return Standard.FOLD;
  }

  // The class loader makes it once and shows it whole to every thread.
  private static final class Standard {
    private static final Fold FOLD = ofTables();
  }

  private static Fold ofTables() {
    Map<Integer, Set<Integer>> neighbours = new TreeMap<>();
    for (String table : List.of("STCharacters", "TSCharacters", "HKVariants", "TWVariants")) {
      connect(Tables.opencc(table), neighbours);
    }
    connect(Tables.own("taiwan.txt"), neighbours);
    connect(Tables.own("hong-kong.txt"), neighbours);
    Map<Integer, Integer> representatives = new HashMap<>();
    for (Integer character : neighbours.keySet()) {
      if (!representatives.containsKey(character)) {
        for (Integer each : connected(character, neighbours)) {
          representatives.put(each, character);
        }
      }
    }
    return new Fold(representatives);
  }

  private static void connect(
      Map<String, List<String>> table, Map<Integer, Set<Integer>> neighbours) {
    table.forEach(
        (from, forms) -> {
          for (String form : forms) {
            if (isOne(from) && isOne(form)) {
              int one = from.codePointAt(0);
              int other = form.codePointAt(0);
              neighbours.computeIfAbsent(one, none -> new HashSet<>()).add(other);
              neighbours.computeIfAbsent(other, none -> new HashSet<>()).add(one);
            }
          }
        });
  }

  private static boolean isOne(String text) {
    return text.codePointCount(0, text.length()) == 1;
  }

  private static Set<Integer> connected(int first, Map<Integer, Set<Integer>> neighbours) {
    Set<Integer> all = new HashSet<>(Set.of(first));
    Deque<Integer> next = new ArrayDeque<>(all);
    while (!next.isEmpty()) {
      for (Integer neighbour : neighbours.getOrDefault(next.remove(), Set.of())) {
        if (all.add(neighbour)) {
          next.add(neighbour);
        }
      }
    }
    return all;
  }

  /** A text with each character in its one form. Never longer or shorter, in code points. */
  public String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      folded.appendCodePoint(fold(text.codePointAt(at)));
    }
    return folded.toString();
  }

  /** The one form of a character. */
  public int fold(int codePoint) {
    if (codePoint == IDEOGRAPHIC_SPACE) {
      return ' ';
    }
    int narrow =
        codePoint >= FULL_WIDTH_FIRST && codePoint <= FULL_WIDTH_LAST
            ? codePoint - FULL_WIDTH_SHIFT
            : codePoint;
    int known = narrow < representatives.length ? representatives[narrow] : 0;
    return known == 0 ? Character.toLowerCase(narrow) : known;
  }

  /**
   * The characters of a text whose one form is another, with that form: what a search needs to know
   * of a book.
   */
  public Map<Integer, Integer> of(String text) {
    Map<Integer, Integer> changed = new TreeMap<>();
    text.codePoints()
        .filter(each -> fold(each) != each)
        .forEach(each -> changed.put(each, fold(each)));
    return changed;
  }
}
