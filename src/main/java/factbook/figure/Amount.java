package factbook.figure;

import factbook.figure.Numeral.Shape;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a numeral with 余, 几 or a second end says, before unit and comparators.
 *
 * @param numeral the numeral; of a range the first
 * @param number the number that is named; null where none is
 * @param interval the numbers allowed
 * @param comparator {@code EXACT}, {@code OVER_A_LITTLE}, {@code SOME} or {@code RANGE}
 */
record Amount(
    Numeral numeral, @Nullable BigDecimal number, Interval interval, Comparator comparator) {

  /** 1061 is exact, 两三 and 几十 are some. */
  static Amount of(Numeral numeral) {
    BigDecimal number = numeral.isExact() ? IntervalRule.plain(numeral.low()) : null;
    Comparator comparator = numeral.isExact() ? Comparator.EXACT : Comparator.SOME;
    return new Amount(numeral, number, IntervalRule.of(numeral), comparator);
  }

  /** One number that is not written as a numeral: 首, 一半. */
  static Amount of(BigDecimal number) {
    return of(Numeral.exact(0, number));
  }

  /** 1600余: the number, or less than one more at its last significant place. */
  Amount overALittle(BigDecimal place) {
    return new Amount(
        numeral, number, IntervalRule.overALittle(numeral.low(), place), Comparator.OVER_A_LITTLE);
  }

  /** 数千, 百亿级: of a size, without a number. */
  Amount some(BigDecimal low, boolean lowIncluded, @Nullable BigDecimal high) {
    return new Amount(
        numeral, null, IntervalRule.interval(low, lowIncluded, high, false), Comparator.SOME);
  }

  /** The range up to another number. */
  Amount upTo(BigDecimal low, BigDecimal high) {
    return new Amount(
        numeral, null, IntervalRule.interval(low, true, high, true), Comparator.RANGE);
  }

  /** The same times a factor: tenths and fractions as percent. */
  Amount times(BigDecimal factor) {
    BigDecimal low = interval.low();
    BigDecimal high = interval.high();
    return new Amount(
        numeral,
        number == null ? null : IntervalRule.plain(number.multiply(factor)),
        IntervalRule.interval(
            low == null ? null : low.multiply(factor),
            interval.lowIncluded(),
            high == null ? null : high.multiply(factor),
            interval.highIncluded()),
        comparator);
  }

  /** The number and some more, exactly: 两年半, 三成五. */
  Amount plus(BigDecimal more) {
    BigDecimal sum = IntervalRule.plain(number == null ? more : number.add(more));
    return new Amount(
        numeral.endingAt(numeral.end()), sum, Interval.exactly(sum), Comparator.EXACT);
  }

  boolean isExact() {
    return comparator == Comparator.EXACT;
  }

  /** Whether it is written like a year of the calendar: four digits, no 万. */
  boolean isLikeAYear() {
    return isExact()
        && numeral.shape() == Shape.EXACT
        && !numeral.hasScale()
        && numeral.low().scale() == 0
        && numeral.low().precision() == 4;
  }
}
