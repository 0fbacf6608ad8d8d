package factbook.script;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The words and characters of one direction of conversion: what each becomes, and how unlikely it
 * is. Immutable; made by the build ({@link LexiconMaker}) and read in one go.
 *
 * <p>The words are a trie over UTF-16 units. Its nodes are numbered breadth first, so the children
 * of a node are neighbours, sorted by unit, and a node needs no more than its unit and its first
 * child.
 */
final class Lexicon {
  /** The node before the first unit. */
  static final int ROOT = 0;

  /** No word goes on this way. */
  static final int NONE = -1;

  private static final int UNITS = 1 << Character.SIZE;
  private static final int PAIR_BITS = 20;
  private static final int PAIR_MIX = 0x9E3779B1;

  private final char[] units;
  private final int[] firstChild;
  private final byte[] kinds;
  private final char[] costs;
  private final int[] formOfNode;
  private final int[] formStart;
  private final char[] forms;
  private final int[] fromRoot = new int[UNITS];
  private final long[] changingPairs = new long[1 << (PAIR_BITS - 6)];
  private final char[] unitCosts;
  private final CharacterTable characters;
  private final int longest;

  /** Reads what {@link LexiconMaker} wrote. */
  Lexicon(ByteBuffer in) {
    this.longest = in.getInt();
    int nodes = in.getInt();
    this.units = chars(in, nodes);
    this.firstChild = starts(chars(in, nodes), 1);
    this.kinds = new byte[nodes];
    in.get(kinds);
    this.costs = chars(in, nodes);
    this.formStart = starts(chars(in, in.getInt()), 0);
    this.forms = chars(in, in.getInt());
    this.formOfNode = formNumbers();
    this.unitCosts = chars(in, UNITS);
    this.characters = new CharacterTable(in);
    for (int node = firstChild[ROOT]; node < firstChild[ROOT + 1]; node++) {
      fromRoot[units[node]] = node;
    }
    findChangingPairs();
  }

  private static char[] chars(ByteBuffer in, int length) {
    char[] chars = new char[length];
    in.asCharBuffer().get(chars);
    in.position(in.position() + length * Character.BYTES);
    return chars;
  }

  private static int[] starts(char[] lengths, int first) {
    int[] starts = new int[lengths.length + 1];
    starts[0] = first;
    for (int i = 0; i < lengths.length; i++) {
      starts[i + 1] = starts[i] + lengths[i];
    }
    return starts;
  }

  /** Forms stand in the order of the nodes that have one. */
  private int[] formNumbers() {
    int[] numbers = new int[kinds.length];
    int number = 0;
    for (int node = 0; node < kinds.length; node++) {
      if (WordKind.changes(kinds[node])) {
        numbers[node] = number++;
      }
    }
    return numbers;
  }

  /** Which two units words begin with that become another thing than their characters do. */
  private void findChangingPairs() {
    boolean[] leadsToChange = new boolean[kinds.length];
    for (int node = kinds.length - 1; node > ROOT; node--) {
      leadsToChange[node] = WordKind.changes(kinds[node]);
      for (int child = firstChild[node]; child < firstChild[node + 1]; child++) {
        leadsToChange[node] |= leadsToChange[child];
      }
    }
    for (int first = firstChild[ROOT]; first < firstChild[ROOT + 1]; first++) {
      for (int second = firstChild[first]; second < firstChild[first + 1]; second++) {
        if (leadsToChange[second]) {
          int pair = pair(units[first], units[second]);
          changingPairs[pair >>> 6] |= 1L << pair;
        }
      }
    }
  }

  private static int pair(char first, char second) {
    return ((first << Character.SIZE | second) * PAIR_MIX) >>> (Integer.SIZE - PAIR_BITS);
  }

  /** False where surely no word begins that becomes another thing than its characters do. */
  boolean mayChange(char first, char second) {
    int pair = pair(first, second);
    return (changingPairs[pair >>> 6] & 1L << pair) != 0;
  }

  /** The characters that no word covers. */
  CharacterTable characters() {
    return characters;
  }

  /** The units of the longest word. */
  int longest() {
    return longest;
  }

  /** The node behind a unit; {@link #NONE} where no word goes on so. */
  int next(int node, char unit) {
    if (node == ROOT) {
      int first = fromRoot[unit];
      return first == 0 ? NONE : first;
    }
    int low = firstChild[node];
    int high = firstChild[node + 1] - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int difference = units[middle] - unit;
      if (difference == 0) {
        return middle;
      } else if (difference < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return NONE;
  }

  /** The node of a word; {@link #NONE} if there is no such word. */
  int find(char[] text, int from, int to) {
    int node = ROOT;
    for (int at = from; at < to && node != NONE; at++) {
      node = next(node, text[at]);
    }
    return node != NONE && isWord(node) ? node : NONE;
  }

  boolean isWord(int node) {
    return kinds[node] != 0;
  }

  /** Whether the word is more than a witness for where words end. */
  boolean isConversion(int node) {
    return WordKind.of(kinds[node]) != null && WordKind.of(kinds[node]) != WordKind.VOCABULARY;
  }

  /** Whether the word becomes another thing than its characters do one by one. */
  boolean changes(int node) {
    return WordKind.changes(kinds[node]);
  }

  /** Where the word comes from. */
  @Nullable WordKind kind(int node) {
    return WordKind.of(kinds[node]);
  }

  /** How unlikely the word is: −8 ln of its share of all words. */
  int cost(int node) {
    return costs[node];
  }

  /** How unlikely a unit is as a word of its own. */
  int unitCost(char unit) {
    return unitCosts[unit];
  }

  /** Where the form of a changing word starts in {@link #forms()}. */
  int formStart(int node) {
    return formStart[formOfNode[node]];
  }

  /** Where it ends. */
  int formEnd(int node) {
    return formStart[formOfNode[node] + 1];
  }

  /** The forms of all changing words, one behind the other; not to be written to. */
  char[] forms() {
    return forms;
  }
}
