package factbook.assemble;

import factbook.fact.Computation;
import factbook.figure.Figure;
import factbook.figure.Interval;
import factbook.figure.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Computes a formula by the rules of {@link Computation}, for its numbers and for its intervals.
 *
 * <p>Example: the share of {@code 362家} in {@code 1061家} is {@code 约34.1%}: [34.1, 34.2].
 */
final class Calculator {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Calculator() {}

  /** The result; empty where a mistake was found. */
  static Optional<Figure> calculate(FormulaCase one) {
    if (!FormulaChecks.isInOrder(one)) {
      return Optional.empty();
    }
    return switch (one.formula().how()) {
      case SHARE -> share(one);
      case GROWTH -> percentage(one, Calculator::growth, HUNDRED.negate());
      case SUM -> total(one, BigDecimal::add, Intervals::sum);
      case DIFFERENCE -> total(one, BigDecimal::subtract, Intervals::difference);
      case CONVERSION -> conversion(one);
    };
  }

  private static Optional<Figure> share(FormulaCase one) {
    FormulaChecks.warnOfTimes(one);
    return percentage(one, Calculator::share, BigDecimal.ZERO);
  }

  private static BigDecimal share(BigDecimal part, BigDecimal whole, RoundingMode rounding) {
    return part.multiply(HUNDRED).divide(whole, 1, rounding);
  }

  private static BigDecimal growth(BigDecimal after, BigDecimal before, RoundingMode rounding) {
    return share(after.subtract(before), before, rounding);
  }

  private static Optional<Figure> percentage(
      FormulaCase one, Intervals.Division quotient, BigDecimal limit) {
    Figure first = one.figures().get(0);
    Figure second = one.figures().get(1);
    if (!FormulaChecks.isPercentage(one)
        || !FormulaChecks.isOfUnit(one, first.unit())
        || !FormulaChecks.isDivisor(one, second)) {
      return Optional.empty();
    }
    List<BigDecimal> numbers = one.numbers();
    return finish(
        one,
        numbers.size() == 2
            ? quotient.apply(numbers.get(0), numbers.get(1), RoundingMode.HALF_UP)
            : null,
        Intervals.quotient(first.interval(), second.interval(), quotient, limit));
  }

  private static Optional<Figure> total(
      FormulaCase one, BinaryOperator<BigDecimal> ofNumbers, BinaryOperator<Interval> ofIntervals) {
    Unit unit = one.unit();
    if (!FormulaChecks.isOfUnit(one, unit)) {
      return Optional.empty();
    }
    List<Figure> figures = one.figures();
    List<BigDecimal> numbers = one.numbers();
    return finish(
        one,
        numbers.size() == figures.size() ? numbers.stream().reduce(ofNumbers).orElse(null) : null,
        figures.stream().map(Figure::interval).reduce(ofIntervals).orElseThrow());
  }

  private static Optional<Figure> conversion(FormulaCase one) {
    Figure figure = one.figures().get(0);
    Optional<Area> from = Area.of(figure.unit().symbol());
    Optional<Area> to = Area.of(one.unit().symbol());
    if (from.isEmpty() || to.isEmpty()) {
      one.refuse(
          AssembleCode.FORMULA_UNIT,
          "“" + figure.unit().symbol() + "” cannot be converted to “" + one.unit().symbol() + "”",
          "平方米, 亩, 公顷 and 平方公里 can be converted");
      return Optional.empty();
    }
    Intervals.Conversion rule = from.get().to(to.get());
    BigDecimal number = figure.number();
    return finish(
        one,
        number == null ? null : rule.apply(number, RoundingMode.HALF_UP),
        Intervals.converted(figure.interval(), rule));
  }

  private static Optional<Figure> finish(
      FormulaCase one, @Nullable BigDecimal number, Interval interval) {
    if (number == null && (interval.low() == null || interval.high() == null)) {
      one.refuse(
          AssembleCode.FORMULA_VALUE,
          "the result has neither a number nor two ends",
          "name facts whose figures say more");
      return Optional.empty();
    }
    return Optional.of(ComputedText.figure(number, interval, one.unit()));
  }
}
