package factbook.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what the editor probably meant. */
public final class Suggestion {
  private Suggestion() {}

  /**
   * The candidate nearest to what was typed, where it is near enough: at most a third of the
   * letters differ.
   *
   * <p>Example: {@code nearest("companys", List.of("companies", "area"))} is {@code companies}.
   */
  public static Optional<String> nearest(String typed, Collection<String> candidates) {
    int most = Math.max(1, typed.codePointCount(0, typed.length()) / 3);
    return candidates.stream()
        .filter(candidate -> distance(typed, candidate) <= most)
        .min(
            Comparator.comparingInt((String candidate) -> distance(typed, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** {@code did you mean “x”?} for the nearest candidate, or the fallback where none is near. */
  public static String hint(String typed, Collection<String> candidates, String fallback) {
    return nearest(typed, candidates).map(near -> "did you mean “" + near + "”?").orElse(fallback);
  }

  /** Optimal string alignment distance (Damerau–Levenshtein without overlapping swaps). */
  static int distance(String left, String right) {
    int[] a = left.codePoints().toArray();
    int[] b = right.codePoints().toArray();
    int[][] cost = new int[a.length + 1][b.length + 1];
    for (int i = 0; i <= a.length; i++) {
      for (int j = 0; j <= b.length; j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
      }
    }
    return cost[a.length][b.length];
  }

  private static int cheapest(int[][] cost, int[] a, int[] b, int i, int j) {
    int change = a[i - 1] == b[j - 1] ? 0 : 1;
    int best = Math.min(cost[i - 1][j - 1] + change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
