package factbook.assemble;

import factbook.diagnostic.Code;
import factbook.diagnostic.Diagnostics;
import factbook.fact.Fact;
import factbook.fact.Value;
import factbook.figure.Figure;
import factbook.figure.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A formula with the facts it is computed from.
 *
 * @param fact the fact whose value it is
 * @param inputs the facts, in the order of the formula, as many as the rule takes: loading sees to
 *     that
 */
record FormulaCase(Fact fact, Value.Formula formula, List<Fact> inputs, Diagnostics diagnostics) {
  /** The rule as the editor types it: {@code share}. */
  String rule() {
    return formula.how().name().toLowerCase(Locale.ROOT);
  }

  /** The unit of the result. */
  Unit unit() {
    return fact.property().unit();
  }

  /** The figures of the facts that have one. */
  List<Figure> figures() {
    return inputs.stream()
        .map(input -> Figures.of(input.value()))
        .filter(Objects::nonNull)
        .toList();
  }

  /** The numbers that the figures name; fewer than the figures where one names none. */
  List<BigDecimal> numbers() {
    return figures().stream().map(Figure::number).filter(Objects::nonNull).toList();
  }

  /** Adds a mistake; always false, so that a check can end with it. */
  boolean refuse(Code code, String message, String hint) {
    diagnostics.add(formula.where(), code, message, hint);
    return false;
  }
}
