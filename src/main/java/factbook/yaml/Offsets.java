package factbook.yaml;

import java.util.Arrays;

/** Turns SnakeYAML's offsets, which count code points, into offsets in UTF-16 units. */
final class Offsets {
  private final int length;

  /** Code point indexes of the characters that take two units, ascending. */
  private final int[] pairs;

  Offsets(String text) {
    length = text.length();
    int[] found = new int[0];
    int count = 0;
    for (int at = 0; at < length; at++) {
      if (Character.isHighSurrogate(text.charAt(at))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2 + 8);
        }
        found[count] = at - count;
        count++;
      }
    }
    pairs = Arrays.copyOf(found, count);
  }

  /** The offset in UTF-16 units of a code point index. */
  int of(int codePoint) {
    int found = Arrays.binarySearch(pairs, codePoint);
    return Math.min(length, codePoint + (found >= 0 ? found : -found - 1));
  }
}
