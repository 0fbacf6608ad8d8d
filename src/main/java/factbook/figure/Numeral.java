package factbook.figure;

import java.math.BigDecimal;

/**
 * A number read from a text, before unit and comparators.
 *
 * @param end offset behind it
 * @param low its value, or the lower end of 两三, 几十
 * @param high its value, or the upper end
 * @param shape how it names its value
 * @param place the place of its last significant digit: 100 for 1600, 1000 for 9.8万, 0.1 for 2.0
 * @param myriads what its last 万 and 亿 multiply by; 1 where there are none
 * @param hasScale whether it is written with 十, 百, 千, 万 or 亿
 */
record Numeral(
    int end,
    BigDecimal low,
    BigDecimal high,
    Shape shape,
    BigDecimal place,
    BigDecimal myriads,
    boolean hasScale) {

  /** How a numeral names its value. */
  enum Shape {
    /** 1061, 一千六百. */
    EXACT,
    /** 千亿, 百万: a scale without a digit, which is one of it. */
    BARE_SCALE,
    /** 两三, 十五六: both ends count. */
    PAIR,
    /** 几十, 数千, 上万: the upper end does not count. */
    SOME,
    /** 十几: neither end counts. */
    BETWEEN
  }

  static Numeral exact(int end, BigDecimal value) {
    return new Numeral(end, value, value, Shape.EXACT, place(value), BigDecimal.ONE, false);
  }

  /** Whether it names one number. */
  boolean isExact() {
    return shape == Shape.EXACT || shape == Shape.BARE_SCALE;
  }

  /** Whether 万 or 亿 is in it. */
  boolean hasMyriads() {
    return myriads.compareTo(BigDecimal.ONE) > 0;
  }

  /** The same with 余 taken in. */
  Numeral endingAt(int newEnd) {
    return new Numeral(newEnd, low, high, shape, place, myriads, hasScale);
  }

  /** The same with 万, 亿 behind it. */
  Numeral times(BigDecimal factor, int newEnd) {
    return new Numeral(
        newEnd,
        low.multiply(factor),
        high.multiply(factor),
        shape,
        place.multiply(factor),
        myriads.multiply(factor),
        true);
  }

  /** The same below nought. */
  Numeral negated() {
    return new Numeral(end, high.negate(), low.negate(), shape, place, myriads, hasScale);
  }

  /** The sum of 2亿 and 3000万. */
  Numeral plus(Numeral rest) {
    return new Numeral(
        rest.end, low.add(rest.low), high.add(rest.high), shape, rest.place, rest.myriads, true);
  }

  /**
   * The place of the last significant digit: the zeros at the end of an integer are not
   * significant, those of a decimal are.
   */
  static BigDecimal place(BigDecimal value) {
    if (value.signum() == 0) {
      return BigDecimal.ONE;
    }
    int scale = value.scale() > 0 ? value.scale() : value.stripTrailingZeros().scale();
    return BigDecimal.ONE.scaleByPowerOfTen(-scale);
  }
}
