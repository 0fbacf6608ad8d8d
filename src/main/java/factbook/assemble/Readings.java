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

  void checkFact(Fact fact) {
    List<Printed> figures =
        fact.evidence().stream().map(Evidence::figure).flatMap(Stream::ofNullable).toList();
    boolean agrees = true;
    if (fact.value() instanceof Value.Quantity quantity) {
      agrees = checkFigures(fact, quantity.figure(), figures);
    } else if (fact.value() instanceof Value.Date date) {
      agrees = checkDates(fact, date.date(), figures);
    } else {
      return;
    }
    if (agrees && fact.because() != null) {
      diagnostics.add(
          fact.where(),
          NEEDLESS_BECAUSE,
          "the value says what its figure says, so there is nothing to explain",
          "take “because” out, or write it as a note");
    }
  }

  private boolean checkFigures(Fact fact, Figure value, List<Printed> figures) {
    if (figures.isEmpty()) {
      addNoFigure(fact, "a quantity needs the figure as printed");
      return false;
    }
    boolean agrees = true;
    for (Printed figure : figures) {
      Optional<String> difference = difference(value, figure.text());
      agrees &= difference.isEmpty();
      if (difference.isPresent() && fact.because() == null) {
        addOtherValue(figure, value.printed(), difference.get());
      }
    }
    return agrees;
  }

  private boolean checkDates(Fact fact, EdtfDate value, List<Printed> figures) {
    Stream<Printed> dates =
        fact.at() != null || fact.due() != null
            ? figures.stream()
            : Stream.concat(
                figures.stream(),
                fact.evidence().stream().map(Evidence::date).flatMap(Stream::ofNullable));
    List<Printed> printed = dates.toList();
    if (printed.isEmpty()) {
      addNoFigure(fact, "a date needs the date as printed");
      return false;
    }
    boolean agrees = true;
    for (Printed date : printed) {
      boolean same = PrintedDate.agrees(date.text(), value);
      agrees &= same;
      if (!same && fact.because() == null) {
        addOtherValue(date, value.text(), "another date");
      }
    }
    return agrees;
  }

  private void addNoFigure(Fact fact, String what) {
    diagnostics.add(
        fact.evidence().isEmpty() ? fact.where() : fact.evidence().get(0).where(),
        NO_FIGURE,
        what,
        "add “figure”, as it stands in the paragraph");
  }

  private void addOtherValue(Printed figure, String value, String difference) {
    diagnostics.add(
        figure.where(),
        OTHER_VALUE,
        "“" + figure.text() + "” does not say “" + value + "”: " + difference,
        "mend the value or the figure, or say with “because” why it is read so");
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
   * @param dates what they may support: when it was, when it is due; none where nothing is dated
   * @param observed when something was observed; null where nothing was, or nobody says when
   */
  void checkDates(List<Evidence> evidence, List<EdtfDate> dates, @Nullable EdtfDate observed) {
    for (Evidence one : evidence) {
      if (one.date() != null) {
        checkDate(one.date(), dates);
      }
      Source source = sources.get(one.source());
      if (source != null && source.date() != null && observed != null) {
        checkOrder(one, observed, source.date());
      }
    }
  }

  private void checkDate(Printed printed, List<EdtfDate> dates) {
    if (dates.isEmpty()) {
      diagnostics.add(
          printed.where(),
          DATE_OF_NOTHING,
          "“" + printed.text() + "” supports a date that is not there",
          "add “at”, or take the printed date out of the evidence");
    } else if (dates.stream().noneMatch(date -> PrintedDate.agrees(printed.text(), date))) {
      String typed = dates.stream().map(EdtfDate::text).collect(Collectors.joining("” or “"));
      diagnostics.add(
          printed.where(),
          OTHER_DATE,
          "the printed date “" + printed.text() + "” is not “" + typed + "”",
          "mend the date or the evidence");
    }
  }

  private void checkOrder(Evidence evidence, EdtfDate observed, EdtfDate published) {
    if (published.isBefore(observed)) {
      diagnostics.add(
          evidence.where(),
          LATER_THAN_SOURCE,
          "“"
              + evidence.source()
              + "” of "
              + published.text()
              + " cannot know of "
              + observed.text(),
          "mend the date, the kind or the source");
    }
  }
}
