package factbook.sources;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts what is too long to be a figure, such as the name of a picture, into pieces: a record
 * carries figures of a document, never a long run of its text.
 *
 * <p>Example: {@code 03_0a1b2c3d4e5f6a7b8c9d_w_500.jpg} becomes {@code 03}, {@code
 * 0a1b2c3d4e5f6a7b}, {@code 8c9d} and {@code 500.jpg}.
 */
final class Pieces {
  /** In UTF-16 units; the longest figure of a text that people write has fewer. */
  private static final int LONGEST = 16;

  private Pieces() {}

  /** The figure itself, or its pieces that hold a digit, in order. */
  static List<String> of(String figure) {
    if (figure.length() <= LONGEST || !figure.chars().allMatch(c -> c < 0x80)) {
      return List.of(figure);
    }
    List<String> pieces = new ArrayList<>();
    for (String part : figure.split("_", -1)) {
      for (int from = 0, to; from < part.length(); from = to) {
        to = end(part, from);
        String piece = part.substring(from, to);
        if (piece.chars().anyMatch(Pieces::isDigit)) {
          pieces.add(piece);
        }
      }
    }
    return pieces;
  }

  /** Where a piece ends: not between two digits, which are one number, if that can be helped. */
  private static int end(String part, int from) {
    int farthest = Math.min(from + LONGEST, part.length());
    int end = farthest;
    while (end > from + 1 && end < part.length() && isInNumber(part, end)) {
      end--;
    }
    return end > from + 1 ? end : farthest;
  }

  private static boolean isInNumber(String part, int at) {
    return isDigit(part.charAt(at - 1)) && isDigit(part.charAt(at));
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
