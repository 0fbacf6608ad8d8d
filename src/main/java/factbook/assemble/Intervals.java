package factbook.assemble;

import factbook.figure.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** Arithmetic with intervals: the result holds every number that the operands allow. */
final class Intervals {
  private Intervals() {}

  /** A division that ends at some decimal place, rounded as it is told. */
  @FunctionalInterface
  interface Division {
    /** The first number by the second. */
    BigDecimal apply(BigDecimal dividend, BigDecimal divisor, RoundingMode rounding);
  }

  /** A conversion of a number that may have to be rounded. */
  @FunctionalInterface
  interface Conversion {
    /** The number in the other unit. */
    BigDecimal apply(BigDecimal number, RoundingMode rounding);
  }

  static Interval sum(Interval left, Interval right) {
    BigDecimal low = both(left.low(), right.low(), BigDecimal::add);
    BigDecimal high = both(left.high(), right.high(), BigDecimal::add);
    return new Interval(
        low,
        low != null && left.lowIncluded() && right.lowIncluded(),
        high,
        high != null && left.highIncluded() && right.highIncluded());
  }

  static Interval difference(Interval left, Interval right) {
    return sum(left, negated(right));
  }

  private static Interval negated(Interval interval) {
    BigDecimal low = interval.high() == null ? null : interval.high().negate();
    BigDecimal high = interval.low() == null ? null : interval.low().negate();
    return new Interval(low, interval.highIncluded(), high, interval.lowIncluded());
  }

  /**
   * The interval of a rounded quotient; its ends are rounded outwards, so that what lies between
   * them holds the quotient itself.
   *
   * @param divisor allows positive numbers only, or has no low end
   * @param quotient grows with its first operand and divides by its second
   * @param limit the quotient by an endless divisor
   */
  static Interval quotient(
      Interval dividend, Interval divisor, Division quotient, BigDecimal limit) {
    BigDecimal low = end(dividend.low(), divisor, quotient, limit, true);
    BigDecimal high = end(dividend.high(), divisor, quotient, limit, false);
    return new Interval(low, low != null, high, high != null);
  }

  /** What the dividend's end gives with the divisor's end that leads farthest. */
  private static @Nullable BigDecimal end(
      @Nullable BigDecimal dividend,
      Interval divisor,
      Division quotient,
      BigDecimal limit,
      boolean isLow) {
    if (dividend == null) {
      return null;
    }
    boolean dividesByHigh = isLow == (dividend.signum() >= 0);
    BigDecimal by = dividesByHigh ? divisor.high() : divisor.low();
    if (by == null || by.signum() == 0) {
      return dividesByHigh || dividend.signum() == 0 ? limit : null;
    }
    return quotient.apply(dividend, by, isLow ? RoundingMode.FLOOR : RoundingMode.CEILING);
  }

  /** Each end converted, rounded outwards; a conversion grows with its operand. */
  static Interval converted(Interval interval, Conversion conversion) {
    BigDecimal low =
        interval.low() == null ? null : conversion.apply(interval.low(), RoundingMode.FLOOR);
    BigDecimal high =
        interval.high() == null ? null : conversion.apply(interval.high(), RoundingMode.CEILING);
    boolean isPoint = low != null && high != null && low.compareTo(high) == 0;
    return new Interval(
        low, interval.lowIncluded() || isPoint, high, interval.highIncluded() || isPoint);
  }

  private static @Nullable BigDecimal both(
      @Nullable BigDecimal left, @Nullable BigDecimal right, BinaryOperator<BigDecimal> join) {
    return left == null || right == null ? null : join.apply(left, right);
  }
}
