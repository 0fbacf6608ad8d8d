package factbook.figure;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest of many words that stands at a place of a text. Immutable.
 *
 * <p>Example: with 个 and 个季度, {@code longest("11个季度", 2)} is 个季度.
 */
final class WordTrie<V> {
  /** A word found: what it stands for, and the offset behind it. */
  record Match<V>(V value, int end) {}

  private final Node<V> root = new Node<>();

  WordTrie(Map<String, V> words) {
    words.forEach((word, value) -> root.add(word, 0, value));
  }

  /** The longest word that starts at an offset; null where none does. */
  @Nullable Match<V> longest(String text, int from) {
    Node<V> node = root;
    Match<V> found = null;
    for (int at = from; at < text.length(); at++) {
      node = node.next(text.charAt(at));
      if (node == null) {
        break;
      }
      if (node.value != null) {
        found = new Match<>(node.value, at + 1);
      }
    }
    return found;
  }

  /** The offset behind the longest word that starts at an offset; the offset itself where none. */
  int endOf(String text, int from) {
    Match<V> match = longest(text, from);
    return match == null ? from : match.end();
  }

  /** The first letters of the words. */
  char[] firstLetters() {
    return root.letters.clone();
  }

  private static final class Node<V> {
    private char[] letters = new char[0];
    private Node<V>[] nodes = none();
    private @Nullable V value;

    @SuppressWarnings({"unchecked", "rawtypes"}) // no generic arrays in Java; never leaves the node
    private static <V> Node<V>[] none() {
      return new Node[0];
    }

    private @Nullable Node<V> next(char letter) {
      int index = Arrays.binarySearch(letters, letter);
      return index < 0 ? null : nodes[index];
    }

    private void add(String word, int at, V meaning) {
      if (at == word.length()) {
        value = meaning;
        return;
      }
      int index = Arrays.binarySearch(letters, word.charAt(at));
      if (index < 0) {
        index = -index - 1;
        insert(index, word.charAt(at));
      }
      nodes[index].add(word, at + 1, meaning);
    }

    private void insert(int index, char letter) {
      char[] moreLetters = Arrays.copyOf(letters, letters.length + 1);
      Node<V>[] moreNodes = Arrays.copyOf(nodes, nodes.length + 1);
      System.arraycopy(letters, index, moreLetters, index + 1, letters.length - index);
      System.arraycopy(nodes, index, moreNodes, index + 1, nodes.length - index);
      moreLetters[index] = letter;
      moreNodes[index] = new Node<>();
      letters = moreLetters;
      nodes = moreNodes;
    }
  }
}
