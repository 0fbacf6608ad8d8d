package factbook.script;

import factbook.script.Explained.Rule;
import java.util.BitSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of a glossary and what they become, as a trie over UTF-16 units. Immutable.
 *
 * <p>The steps of all nodes lie in one open-addressed hash table, so that a step is one or two
 * reads of memory and the whole table is three arrays.
 */
final class WordTable {
  /** The node before the first character. */
  static final int ROOT = 0;

  /** No word goes on this way. */
  static final int NONE = -1;

  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final long[] steps;
  private final int[] nodes;
  private final int shift;
  private final @Nullable Word[] words;
  private final BitSet first = new BitSet();
  private int size = 1;

  /**
   * What a word becomes.
   *
   * @param to the converted word
   * @param rule where it comes from
   */
  record Word(String to, Rule rule) {}

  /** A table of these words. */
  static WordTable of(Map<String, Word> words) {
    return new WordTable(words);
  }

  private WordTable(Map<String, Word> entries) {
    int characters = 1;
    for (String from : entries.keySet()) {
      characters += from.length();
    }
    int bits = 32 - Integer.numberOfLeadingZeros(characters) + 1;
    this.steps = new long[1 << bits];
    this.nodes = new int[1 << bits];
    this.shift = Long.SIZE - bits;
    @Nullable Word[] byNode = new @Nullable Word[characters + 1];
    entries.forEach((from, word) -> byNode[insert(from)] = word);
    this.words = byNode;
  }

  private int insert(String from) {
    int node = ROOT;
    first.set(from.charAt(0));
    for (int i = 0; i < from.length(); i++) {
      long step = step(node, from.charAt(i));
      int slot = slot(step);
      if (steps[slot] == 0) {
        steps[slot] = step;
        nodes[slot] = size++;
      }
      node = nodes[slot];
    }
    return node;
  }

  /** Never 0: texts hold no NUL as a first character of a word. */
  private static long step(int node, char unit) {
    return ((long) node << Character.SIZE) | unit;
  }

  private int slot(long step) {
    int slot = (int) ((step * MIX) >>> shift);
    while (steps[slot] != 0 && steps[slot] != step) {
      slot = (slot + 1) & (steps.length - 1);
    }
    return slot;
  }

  /** Whether a word begins with a unit. */
  boolean begins(char unit) {
    return first.get(unit);
  }

  /** The node behind a unit; {@link #NONE} where no word goes on so. */
  int next(int node, char unit) {
    long step = step(node, unit);
    int slot = slot(step);
    return step != 0 && steps[slot] == step ? nodes[slot] : NONE;
  }

  /** The word that ends at a node, or null. */
  @Nullable Word word(int node) {
    return words[node];
  }
}
