package factbook.assemble;

import static factbook.assemble.AssembleCode.FORMULA_DIVISION;
import static factbook.assemble.AssembleCode.FORMULA_KIND;
import static factbook.assemble.AssembleCode.FORMULA_TIMES;
import static factbook.assemble.AssembleCode.FORMULA_UNIT;
import static factbook.assemble.AssembleCode.FORMULA_VALUE;

import factbook.date.EdtfDate;
import factbook.fact.Fact;
import factbook.fact.Kind;
import factbook.figure.Figure;
import factbook.figure.Unit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a formula must be before it is computed. Each check is true where there is no mistake. */
final class FormulaChecks {
  private FormulaChecks() {}

  /** What holds for every rule. */
  static boolean isInOrder(FormulaCase one) {
    warnOfTime(one);
    return isOfFigures(one) && isOfKind(one);
  }

  /** What is computed is of the time of a figure that it is computed from. */
  private static void warnOfTime(FormulaCase one) {
    EdtfDate at = one.fact().at();
    List<EdtfDate> times =
        one.inputs().stream().flatMap(input -> Stream.ofNullable(input.at())).toList();
    if (at != null && !times.isEmpty() && times.stream().noneMatch(at::overlaps)) {
      one.refuse(
          FORMULA_TIMES,
          "no figure of “" + at.text() + "” is among those it is computed from",
          "mend “at”, or name figures of that time");
    }
  }

  private static boolean isOfFigures(FormulaCase one) {
    for (Fact input : one.inputs()) {
      Figure figure = Figures.of(input.value());
      if (figure == null || figure.isOrdinal()) {
        return one.refuse(
            FORMULA_VALUE,
            "“" + input.id() + "” is not a quantity that can be computed with",
            "name facts that state a quantity");
      }
    }
    return true;
  }

  /** A target is never an achievement, and nothing computed from one is. */
  private static boolean isOfKind(FormulaCase one) {
    for (Fact input : one.inputs()) {
      if (one.fact().kind() == Kind.OBSERVED && input.kind() != Kind.OBSERVED) {
        String kind = input.kind().name().toLowerCase(Locale.ROOT);
        return one.refuse(
            FORMULA_KIND,
            "an observed figure cannot be computed from “" + input.id() + "”, a " + kind,
            "say with “kind” what the result is");
      }
    }
    return isOfKindOfAny(one);
  }

  /** The book sets no targets of its own: a computed one comes from one. */
  private static boolean isOfKindOfAny(FormulaCase one) {
    Kind kind = one.fact().kind();
    String name = kind.name().toLowerCase(Locale.ROOT);
    return one.inputs().stream().anyMatch(input -> input.kind() == kind)
        || one.refuse(
            FORMULA_KIND,
            "none of the facts that this " + name + " is computed from is one",
            "mend “kind”, or name a " + name + " in “of”");
  }

  static boolean isPercentage(FormulaCase one) {
    return one.unit().symbol().equals("%")
        || one.refuse(
            FORMULA_UNIT,
            "“" + one.rule() + "” is a percentage, “" + one.fact().property().id() + "” is not",
            "take a property whose unit is %");
  }

  static boolean isOfUnit(FormulaCase one, Unit unit) {
    for (Fact input : one.inputs()) {
      Figure figure = Figures.of(input.value());
      if (figure != null && !figure.unit().id().equals(unit.id())) {
        return one.refuse(
            FORMULA_UNIT,
            "“" + input.id() + "” is in " + name(figure.unit()) + ", not in " + name(unit),
            "“" + one.rule() + "” joins figures of one unit");
      }
    }
    return true;
  }

  private static String name(Unit unit) {
    return unit.symbol().isEmpty() ? "bare numbers" : "“" + unit.symbol() + "”";
  }

  static boolean isDivisor(FormulaCase one, Figure figure) {
    boolean isPositive =
        (figure.interval().low() == null || figure.interval().low().signum() >= 0)
            && (figure.interval().high() == null || figure.interval().high().signum() > 0)
            && (figure.number() == null || figure.number().signum() > 0);
    return isPositive
        || one.refuse(
            FORMULA_DIVISION,
            "“" + figure.printed() + "” may be nothing or less, so nothing can be divided by it",
            "name the whole, or the earlier figure, as the second fact");
  }

  /** Warns of a share of one time in a whole of another. */
  static void warnOfTimes(FormulaCase one) {
    Fact part = one.inputs().get(0);
    Fact whole = one.inputs().get(1);
    if (part.at() != null && whole.at() != null && !part.at().overlaps(whole.at())) {
      one.refuse(
          FORMULA_TIMES,
          "a share of “" + part.at().text() + "” in “" + whole.at().text() + "” says little",
          "compute it from figures of one time");
    }
  }
}
