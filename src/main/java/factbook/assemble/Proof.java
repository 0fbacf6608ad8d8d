package factbook.assemble;

import static factbook.assemble.AssembleCode.AMBIGUOUS_FIGURE;
import static factbook.assemble.AssembleCode.EXCLUDED_FIGURE;
import static factbook.assemble.AssembleCode.UNKNOWN_FIGURE;
import static factbook.assemble.AssembleCode.UNKNOWN_PARAGRAPH;
import static factbook.assemble.AssembleCode.UNKNOWN_SOURCE;

import factbook.diagnostic.Diagnostics;
import factbook.diagnostic.Suggestion;
import factbook.fact.Evidence;
import factbook.fact.Evidence.Printed;
import factbook.fact.Source;
import factbook.fact.Source.Paragraph;
import factbook.fact.Source.PrintedFigure;
import factbook.fact.Unread;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what evidence names in the records of the sources: the source, the paragraph, the printed
 * figures, to the letter.
 */
final class Proof {
  private final Records records;
  private final Unread unread;
  private final Diagnostics diagnostics;

  Proof(Records records, Unread unread, Diagnostics diagnostics) {
    this.records = records;
    this.unread = unread;
    this.diagnostics = diagnostics;
  }

  /** What evidence names, as value and as date, and the figure of the record that it is. */
  Map<Printed, PrintedFigure> find(Evidence evidence) {
    if (unread.mayHaveSource(evidence.source())) {
      return Map.of();
    }
    Source source = records.sources().get(evidence.source());
    if (source == null) {
      diagnostics.add(
          evidence.where(),
          UNKNOWN_SOURCE,
          "there is no source “" + evidence.source() + "”",
          Suggestion.hint(
              evidence.source(),
              records.sources().keySet(),
              "the sources are: " + String.join(", ", records.sources().keySet())));
      return Map.of();
    }
    Paragraph paragraph = records.paragraph(source.id(), evidence.paragraph());
    if (paragraph == null) {
      diagnostics.add(
          evidence.where(),
          UNKNOWN_PARAGRAPH,
          "“" + source.id() + "” has no paragraph " + evidence.paragraph(),
          paragraphHint(source, evidence));
      return Map.of();
    }
    Map<Printed, PrintedFigure> found = new LinkedHashMap<>();
    Stream.of(evidence.figure(), evidence.date())
        .filter(Objects::nonNull)
        .forEach(
            printed ->
                find(source, paragraph, printed).ifPresent(figure -> found.put(printed, figure)));
    return found;
  }

  private String paragraphHint(Source source, Evidence evidence) {
    Printed figure = evidence.figure();
    List<Integer> printing =
        figure == null ? List.of() : records.paragraphsThatPrint(source.id(), figure.text());
    return figure == null || printing.isEmpty()
        ? "its record lists " + source.paragraphs().size() + " paragraphs"
        : elsewhere(figure, printing);
  }

  private static String elsewhere(Printed figure, List<Integer> paragraphs) {
    String numbers = paragraphs.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return "“" + figure.text() + "” is printed in paragraph " + numbers;
  }

  private Optional<PrintedFigure> find(Source source, Paragraph paragraph, Printed printed) {
    List<PrintedFigure> alike = Records.printedAlike(paragraph, printed.text());
    if (alike.isEmpty()) {
      addUnknown(source, paragraph, printed);
      return Optional.empty();
    }
    if (printed.nth() > alike.size() || (printed.nth() == 0 && alike.size() > 1)) {
      addAmbiguous(source, paragraph, printed, alike.size());
      return Optional.empty();
    }
    PrintedFigure found = alike.get(Math.max(printed.nth() - 1, 0));
    if (found.excluded() != null) {
      addExcluded(source, paragraph, printed, found);
    }
    return Optional.of(found);
  }

  private void addUnknown(Source source, Paragraph paragraph, Printed printed) {
    diagnostics.add(
        printed.where(),
        UNKNOWN_FIGURE,
        place(source, paragraph) + " does not print “" + printed.text() + "”",
        figureHint(source, paragraph, printed));
  }

  private String figureHint(Source source, Paragraph paragraph, Printed printed) {
    Optional<String> otherForm = Records.printedOtherwise(paragraph, printed.text());
    if (otherForm.isPresent()) {
      return "copy it to the letter, with its blanks and forms: “" + otherForm.get() + "”";
    }
    List<Integer> elsewhere = records.paragraphsThatPrint(source.id(), printed.text());
    if (!elsewhere.isEmpty()) {
      return elsewhere(printed, elsewhere);
    }
    List<String> figures = paragraph.figures().stream().map(PrintedFigure::text).toList();
    return Suggestion.hint(
        printed.text(),
        figures,
        figures.isEmpty()
            ? "that paragraph prints no figure"
            : "that paragraph prints: " + String.join(", ", figures));
  }

  private void addAmbiguous(Source source, Paragraph paragraph, Printed printed, int count) {
    diagnostics.add(
        printed.where(),
        AMBIGUOUS_FIGURE,
        place(source, paragraph)
            + " prints “"
            + printed.text()
            + "” "
            + (count == 1 ? "only once" : count + " times"),
        count == 1 ? "leave nth out" : "say which one: nth: 1 to nth: " + count);
  }

  private void addExcluded(
      Source source, Paragraph paragraph, Printed printed, PrintedFigure found) {
    diagnostics.add(
        printed.where(),
        EXCLUDED_FIGURE,
        "“"
            + printed.text()
            + "” is excluded in the record of "
            + place(source, paragraph)
            + " as “"
            + found.excluded()
            + "”",
        "take the exclusion out of seeds/" + source.id() + ".yaml, or do not rest on this figure");
  }

  private static String place(Source source, Paragraph paragraph) {
    return "paragraph " + paragraph.number() + " of “" + source.id() + "”";
  }
}
