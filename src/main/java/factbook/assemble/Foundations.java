package factbook.assemble;

import factbook.date.EdtfDate;
import factbook.diagnostic.Diagnostics;
import factbook.fact.Evidence;
import factbook.fact.Evidence.Printed;
import factbook.fact.Source;
import factbook.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks that dates come from what is printed: from a printed date of the evidence, or, where the
 * editor infers them, from the time of the source and what is told from there.
 */
final class Foundations {
  private final Map<String, Source> sources;
  private final RelativeDates relative;
  private final Diagnostics diagnostics;

  Foundations(Map<String, Source> sources, RelativeDates relative, Diagnostics diagnostics) {
    this.sources = sources;
    this.relative = relative;
    this.diagnostics = diagnostics;
  }

  /**
   * A date and what it rests on.
   *
   * @param isInferred whether the editor says how it follows
   * @param mayBeOfSource whether the time of the source is enough: no printed date is for this one
   */
  record Dated(
      EdtfDate date,
      List<Evidence> evidence,
      boolean isInferred,
      boolean mayBeOfSource,
      Span where) {}

  /**
   * Checks a date.
   *
   * @param found what stands in the records; where something does not, nothing is said
   */
  void check(Dated dated, Set<Printed> found) {
    boolean isAllFound =
        dated.evidence().stream()
            .allMatch(
                one -> sources.containsKey(one.source()) && printed(one).allMatch(found::contains));
    if (isAllFound && !isFounded(dated)) {
      diagnostics.add(
          dated.where(),
          AssembleCode.UNFOUNDED_DATE,
          "nothing printed leads to “" + dated.date().text() + "”",
          dated.isInferred()
              ? "add the printed “date” that it is reckoned from, also of another paragraph"
              : "add the printed “date”, or say with “inferred” how it follows from the source");
    }
  }

  private boolean isFounded(Dated dated) {
    return says(dated, dated.date())
        || (dated.isInferred()
            && (dated.date().isInterval() ? isSpanFounded(dated) : isDayFounded(dated)));
  }

  private boolean isDayFounded(Dated dated) {
    return (dated.mayBeOfSource() && isOfTime(dated, dated.date()))
        || isReckoned(dated, dated.date());
  }

  /** One end of a span is printed, or is the time of the source; the other is told from there. */
  private boolean isSpanFounded(Dated dated) {
    List<EdtfDate> ends = RelativeDates.ends(dated.date());
    EdtfDate begin = ends.get(0);
    EdtfDate last = ends.get(ends.size() - 1);
    return isSpanFounded(dated, begin, last)
        || isSpanFounded(dated, last, begin)
        || dated.evidence().stream().anyMatch(one -> isRange(one, begin, last));
  }

  private boolean isSpanFounded(Dated dated, EdtfDate firm, EdtfDate told) {
    return (says(dated, firm) || isOfTime(dated, firm))
        && (says(dated, told) || isReckoned(dated, told) || isAsLong(dated));
  }

  private boolean isRange(Evidence one, EdtfDate begin, EdtfDate last) {
    EdtfDate published = published(one);
    return published != null
        && printed(one).anyMatch(text -> relative.isRange(text.text(), begin, last, published));
  }

  private boolean isAsLong(Dated dated) {
    return dated.evidence().stream()
        .flatMap(Foundations::printed)
        .anyMatch(text -> relative.isAsLong(text.text(), dated.date()));
  }

  private boolean says(Dated dated, EdtfDate date) {
    return dated.evidence().stream()
        .anyMatch(
            one ->
                one.date() != null
                    && RelativeDates.agrees(one.date().text(), date, published(one)));
  }

  private boolean isOfTime(Dated dated, EdtfDate end) {
    return dated.evidence().stream()
        .map(this::published)
        .anyMatch(published -> published != null && isWithin(published, end));
  }

  /** Whether the source is of that time to the day: it tells no days of its own month. */
  private static boolean isWithin(EdtfDate published, EdtfDate end) {
    return !end.first().isAfter(published.first()) && !end.last().isBefore(published.last());
  }

  private boolean isReckoned(Dated dated, EdtfDate end) {
    return dated.evidence().stream().anyMatch(one -> isReckoned(one, end));
  }

  private boolean isReckoned(Evidence one, EdtfDate end) {
    EdtfDate published = published(one);
    Printed date = one.date();
    Printed figure = one.figure();
    return printed(one)
            .anyMatch(
                printed -> published != null && relative.isReckoned(printed.text(), end, published))
        || (date != null
            && figure != null
            && published != null
            && relative.isSum(date.text(), figure.text(), end, published));
  }

  private static Stream<Printed> printed(Evidence one) {
    return Stream.of(one.date(), one.figure()).filter(Objects::nonNull);
  }

  private @Nullable EdtfDate published(Evidence one) {
    Source source = sources.get(one.source());
    return source == null ? null : source.date();
  }
}
