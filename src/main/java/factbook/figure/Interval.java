package factbook.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a figure allows, with exact decimal ends.
 *
 * <p>Example: {@code 1600余家} allows [1600,1700), {@code 近30亿元} allows [2700000000,3000000000) — the
 * rule of each comparator is in {@link Comparator}.
 *
 * @param low the least number, or null where there is none
 * @param lowIncluded whether {@code low} itself is allowed
 * @param high the greatest number, or null where there is none
 * @param highIncluded whether {@code high} itself is allowed
 */
public record Interval(
    @Nullable BigDecimal low,
    boolean lowIncluded,
    @Nullable BigDecimal high,
    boolean highIncluded) {
  /** The interval that holds one number only. */
  public static Interval exactly(BigDecimal number) {
    return new Interval(number, true, number, true);
  }

  /** Whether no number is in both intervals: two such figures cannot both be true. */
  public boolean isDisjointFrom(Interval other) {
    return endsBefore(this, other) || endsBefore(other, this);
  }

  /** Whether the number is in the interval. */
  public boolean contains(BigDecimal number) {
    return !isDisjointFrom(exactly(number));
  }

  private static boolean endsBefore(Interval left, Interval right) {
    if (left.high == null || right.low == null) {
      return false;
    }
    int order = left.high.compareTo(right.low);
    return order < 0 || (order == 0 && !(left.highIncluded && right.lowIncluded));
  }
}
