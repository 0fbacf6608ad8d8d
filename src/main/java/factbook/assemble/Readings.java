package factbook.assemble;

import static factbook.assemble.AssembleCode.DATE_OF_NOTHING;
import static factbook.assemble.AssembleCode.LATER_THAN_SOURCE;
import static factbook.assemble.AssembleCode.NEEDLESS_BECAUSE;
import static factbook.assemble.AssembleCode.NO_FIGURE;
import static factbook.assemble.AssembleCode.OTHER_DATE;
import static factbook.assemble.AssembleCode.OTHER_VALUE;

import factbook.date.EdtfDate;
import factbook.date.PrintedDate;
import factbook.diagnostic.Diagnostics;
import factbook.fact.Evidence;
import factbook.fact.Evidence.Printed;
import factbook.fact.Fact;
import factbook.fact.Source;
import factbook.fact.Value;
import factbook.figure.Figure;
import factbook.figure.FigureParser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks that values and dates say what the printed figures of their evidence say. */
final class Readings {
  private final FigureParser parser;
  private final Map<String, Source> sources;
  private final Diagnostics diagnostics;

  Readings(FigureParser parser, Map<String, Source> sources, Diagnostics diagnostics) {
    this.parser = parser;
    this.sources = sources;
    this.diagnostics = diagnostics;
  }

  /**
   * Checks the value of a fact against its printed figures.
   *
   * @param found what stands in the records; of the others it has been said that they do not
   */
  void checkFact(Fact fact, Set<Printed> found) {
    Reading reading;
    if (fact.value() instanceof Value.Quantity quantity) {
      reading = printed -> difference(quantity.figure(), printed);
    } else if (fact.value() instanceof Value.Date date) {
      reading = printed -> difference(date.date(), printed);
    } else {
      return;
    }
    List<Printed> supports = supports(fact);
    if (supports.isEmpty()) {
      addNoFigure(fact);
    }
    boolean agrees = !supports.isEmpty();
    for (Printed printed : supports) {
      Optional<String> difference = reading.difference(printed.text());
      agrees &= found.contains(printed) && difference.isEmpty();
      if (found.contains(printed) && fact.because() == null) {
        difference.ifPresent(what -> addOtherValue(printed, fact.value(), what));
      }
    }
    if (agrees && fact.because() != null && fact.value() instanceof Value.Quantity) {
      addNeedless(fact);
    }
  }

  /** Says in what a printed figure differs from a value; empty where it does not. */
  private interface Reading {
    Optional<String> difference(String printed);
  }

  /** The printed figures that must say what the value says; of a date also its printed date. */
  private static List<Printed> supports(Fact fact) {
    List<Printed> figures =
        fact.evidence().stream().map(Evidence::figure).flatMap(Stream::ofNullable).toList();
    if (!figures.isEmpty() || !(fact.value() instanceof Value.Date date)) {
      return figures;
    }
    List<Printed> dates =
        fact.evidence().stream().map(Evidence::date).flatMap(Stream::ofNullable).toList();
    List<Printed> agreeing =
        dates.stream().filter(one -> PrintedDate.agrees(one.text(), date.date())).toList();
    return agreeing.isEmpty() ? dates : agreeing;
  }

  private void addNoFigure(Fact fact) {
    diagnostics.add(
        fact.evidence().isEmpty() ? fact.where() : fact.evidence().get(0).where(),
        NO_FIGURE,
        "nothing printed supports “" + typed(fact.value()) + "”",
        "add “figure”, as it stands in the paragraph");
  }

  private void addOtherValue(Printed printed, Value value, String difference) {
    diagnostics.add(
        printed.where(),
        OTHER_VALUE,
        "“" + printed.text() + "” does not say “" + typed(value) + "”: " + difference,
        "mend the value or the figure, or say with “because” why it is read so");
  }

  private void addNeedless(Fact fact) {
    diagnostics.add(
        fact.where(),
        NEEDLESS_BECAUSE,
        "the value says what its figure says, so there is nothing to explain",
        "take “because” out, or write it as a note");
  }

  private static String typed(Value value) {
    if (value instanceof Value.Quantity quantity) {
      return quantity.figure().printed();
    }
    return value instanceof Value.Date date ? date.date().text() : "";
  }

  private static Optional<String> difference(EdtfDate value, String printed) {
    return PrintedDate.agrees(printed, value) ? Optional.empty() : Optional.of("another date");
  }

  /** In what a printed figure differs from a value; empty where both say the same. */
  private Optional<String> difference(Figure value, String printed) {
    if (printed.equals(value.printed())) {
      return Optional.empty();
    }
    FigureParser.Result result = parser.parse(printed);
    if (result instanceof FigureParser.Result.Unread unread) {
      return Optional.of("it cannot be read, " + unread.why());
    }
    Figure figure = ((FigureParser.Result.Read) result).figure();
    if (Figures.saySame(value, figure)) {
      return Optional.empty();
    }
    return Optional.of(Figures.describe(figure) + ", not " + Figures.describe(value));
  }

  /**
   * Checks the printed dates of evidence.
   *
   * @param found what stands in the records
   * @param dates what they may support: when it was, when it is due; none where nothing is dated
   * @param isExplained whether the editor says why a date is read so
   * @return whether no mistake was found
   */
  boolean checkDates(
      List<Evidence> evidence, Set<Printed> found, List<EdtfDate> dates, boolean isExplained) {
    boolean isInOrder = true;
    for (Evidence one : evidence) {
      Printed printed = one.date();
      if (printed == null || !found.contains(printed)) {
        continue;
      }
      if (dates.isEmpty()) {
        addDateOfNothing(printed);
        isInOrder = false;
      } else if (!isExplained
          && dates.stream().noneMatch(date -> PrintedDate.agrees(printed.text(), date))) {
        addOtherDate(printed, dates);
        isInOrder = false;
      }
    }
    return isInOrder;
  }

  private void addDateOfNothing(Printed printed) {
    diagnostics.add(
        printed.where(),
        DATE_OF_NOTHING,
        "“" + printed.text() + "” supports a date that is not there",
        "add “at”, or take the printed date out of the evidence");
  }

  private void addOtherDate(Printed printed, List<EdtfDate> dates) {
    String typed = dates.stream().map(EdtfDate::text).collect(Collectors.joining("” or “"));
    diagnostics.add(
        printed.where(),
        OTHER_DATE,
        "the printed date “" + printed.text() + "” does not say “" + typed + "”",
        "mend the date or the evidence, or say with “inferred” why it is read so");
  }

  /** Checks that no source tells of what came after it. */
  void checkOrder(List<Evidence> evidence, @Nullable EdtfDate observed) {
    for (Evidence one : evidence) {
      Source source = sources.get(one.source());
      EdtfDate published = source == null ? null : source.date();
      if (published != null && observed != null && published.isBefore(observed)) {
        addLater(one, observed, published);
      }
    }
  }

  private void addLater(Evidence evidence, EdtfDate observed, EdtfDate published) {
    diagnostics.add(
        evidence.where(),
        LATER_THAN_SOURCE,
        "“" + evidence.source() + "” of " + published.text() + " cannot know of " + observed.text(),
        "mend the date, the kind or the source");
  }
}
