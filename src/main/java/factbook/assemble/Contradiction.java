package factbook.assemble;

import factbook.date.EdtfDate;
import factbook.fact.Fact;
import factbook.fact.Kind;
import factbook.fact.Measure;
import factbook.fact.Scope;
import factbook.fact.Value;
import factbook.figure.Figure;
import factbook.narrative.Inline;
import factbook.narrative.TextWalk;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When two facts cannot both be true.
 *
 * <p>They state the same property (of which a subject has one value at a time), kind and scope of
 * one subject, for the same time, and nothing satisfies both: intervals or dates with nothing in
 * common, other words, another entity.
 *
 * <p>The time is that of {@code at}; of targets, plans and forecasts it is {@code due}, or {@code
 * at} where neither is due. What is counted over a period (flows, rates) is of the same time when
 * both periods are the same: {@code 2021} and {@code 2021-01/2021-09} are not. Everything else is
 * of the same time when both dates have a day in common: a stock of {@code 2019} and one of {@code
 * 2019-11} are. Two facts without a date are of the same time; a dated and an undated one are not.
 */
final class Contradiction {
  private Contradiction() {}

  /** What two facts of a subject must share, besides the time. */
  record Topic(String property, Kind kind, @Nullable String scope) {
    static Topic of(Fact fact) {
      Scope scope = fact.scope();
      return new Topic(fact.property().id(), fact.kind(), scope == null ? null : scope.id());
    }
  }

  /** The time that counts; null where the fact has none. */
  static @Nullable EdtfDate time(Fact fact) {
    return fact.kind() != Kind.OBSERVED && fact.due() != null ? fact.due() : fact.at();
  }

  /** Whether two facts of one topic speak of the same time. */
  static boolean isOfSameTime(Fact left, Fact right) {
    if ((left.due() == null) != (right.due() == null)) {
      return false;
    }
    EdtfDate one = time(left);
    EdtfDate other = time(right);
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return isOverPeriod(left.property().measure())
        ? one.first().equals(other.first()) && one.last().equals(other.last())
        : one.overlaps(other);
  }

  private static boolean isOverPeriod(@Nullable Measure measure) {
    return measure == Measure.FLOW || measure == Measure.RATE;
  }

  /** Whether nothing satisfies both values. */
  static boolean isBetween(Value left, Value right) {
    Figure one = Figures.of(left);
    Figure other = Figures.of(right);
    if (one != null && other != null) {
      return one.unit().id().equals(other.unit().id())
          && one.interval().isDisjointFrom(other.interval());
    }
    if (left instanceof Value.Date first && right instanceof Value.Date second) {
      return !first.date().overlaps(second.date());
    }
    if (left instanceof Value.Words first && right instanceof Value.Words second) {
      return !typed(first.text()).equals(typed(second.text()));
    }
    return left instanceof Value.Entity first
        && right instanceof Value.Entity second
        && !first.subject().equals(second.subject());
  }

  /** A text without the places of its parts, so that equal texts are equal. */
  private static String typed(List<Inline> text) {
    StringBuilder typed = new StringBuilder();
    TextWalk.parts(text, part -> typed.append(typed(part)));
    return typed.toString();
  }

  private static String typed(Inline part) {
    if (part instanceof Inline.Text text) {
      return text.text();
    }
    if (part instanceof Inline.Code code) {
      return code.text();
    }
    if (part instanceof Inline.FactRef ref) {
      return "{" + ref.subject() + "/" + ref.name() + "|" + ref.part() + "}";
    }
    if (part instanceof Inline.SubjectRef ref) {
      return "[[" + ref.subject() + "|" + ref.text() + "]]";
    }
    if (part instanceof Inline.Unbound unbound) {
      return unbound.text();
    }
    return part instanceof Inline.Fixed fixed ? fixed.hans() : "";
  }
}
