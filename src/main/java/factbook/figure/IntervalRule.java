package factbook.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The interval that a comparator leaves for a number; the table with the reasons is {@code
 * docs/figures.md}.
 *
 * <p>以上, 以下, 以内 include the number, 超过, 不满 do not (Civil Code of the PRC, article 1259). The widths
 * of 近 and 约 are the book's own: a tenth.
 */
final class IntervalRule {
  private static final BigDecimal NINE_TENTHS = new BigDecimal("0.9");
  private static final BigDecimal ELEVEN_TENTHS = new BigDecimal("1.1");

  private IntervalRule() {}

  /** 1600余 is [1600,1700): less than one more at the last significant place. */
  static Interval overALittle(BigDecimal number, BigDecimal place) {
    return interval(number, true, number.add(place), false);
  }

  /** What a numeral leaves without a comparator. */
  static Interval of(Numeral numeral) {
    return switch (numeral.shape()) {
      case EXACT, BARE_SCALE, PAIR -> interval(numeral.low(), true, numeral.high(), true);
      case SOME -> interval(numeral.low(), true, numeral.high(), false);
      case BETWEEN -> interval(numeral.low(), false, numeral.high(), false);
    };
  }

  /**
   * What a comparator leaves of an interval with two ends; null where the two do not go together
   * (近几十).
   */
  static @Nullable Interval of(Comparator comparator, Interval named) {
    BigDecimal low = named.low();
    BigDecimal high = named.high();
    if (low == null || high == null) {
      return null;
    }
    boolean isOne = low.compareTo(high) == 0;
    return switch (comparator) {
      case MORE_THAN -> interval(low, false, null, false);
      case AT_LEAST -> interval(low, named.lowIncluded(), null, false);
      case LESS_THAN -> interval(null, false, high, false);
      case AT_MOST -> interval(null, false, high, named.highIncluded());
      case NEARLY -> isOne ? between(low, low.multiply(NINE_TENTHS), false) : null;
      case ABOUT ->
          interval(
              lesser(low.multiply(NINE_TENTHS), low.multiply(ELEVEN_TENTHS)),
              true,
              lesser(high.multiply(ELEVEN_TENTHS).negate(), high.multiply(NINE_TENTHS).negate())
                  .negate(),
              true);
      default -> null;
    };
  }

  /** Calendar years are not measured in tenths: 近 is the year before, 约 one year either way. */
  static @Nullable Interval ofYear(Comparator comparator, BigDecimal year) {
    return switch (comparator) {
      case NEARLY -> interval(year.subtract(BigDecimal.ONE), true, year, false);
      case ABOUT -> interval(year.subtract(BigDecimal.ONE), true, year.add(BigDecimal.ONE), true);
      default -> of(comparator, Interval.exactly(year));
    };
  }

  /** What both leave, as in 超过1600余家; null where nothing is left. */
  static @Nullable Interval both(Interval a, Interval b) {
    if (a.isDisjointFrom(b)) {
      return null;
    }
    boolean lowIsA = isHigherLow(a, b);
    boolean highIsA = isLowerHigh(a, b);
    return interval(
        lowIsA ? a.low() : b.low(),
        lowIsA ? a.lowIncluded() : b.lowIncluded(),
        highIsA ? a.high() : b.high(),
        highIsA ? a.highIncluded() : b.highIncluded());
  }

  private static boolean isHigherLow(Interval a, Interval b) {
    if (a.low() == null || b.low() == null) {
      return b.low() == null;
    }
    int order = a.low().compareTo(b.low());
    return order > 0 || (order == 0 && !a.lowIncluded());
  }

  private static boolean isLowerHigh(Interval a, Interval b) {
    if (a.high() == null || b.high() == null) {
      return b.high() == null;
    }
    int order = a.high().compareTo(b.high());
    return order < 0 || (order == 0 && !a.highIncluded());
  }

  private static BigDecimal lesser(BigDecimal a, BigDecimal b) {
    return a.min(b);
  }

  /** Below a number (nearer to zero), not by much. */
  private static Interval between(BigDecimal number, BigDecimal other, boolean included) {
    return number.signum() >= 0
        ? interval(other, true, number, included)
        : interval(number, included, other, true);
  }

  /** An interval whose ends are written in one way only, so that equal ones are equal. */
  static Interval interval(
      @Nullable BigDecimal low,
      boolean lowIncluded,
      @Nullable BigDecimal high,
      boolean highIncluded) {
    return new Interval(
        low == null ? null : plain(low),
        lowIncluded,
        high == null ? null : plain(high),
        highIncluded);
  }

  /** The number without zeros behind its decimals: 2.0 and 2 are the same number. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
