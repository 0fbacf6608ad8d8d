package factbook.assemble;

import factbook.fact.Source;
import factbook.fact.Source.Paragraph;
import factbook.fact.Source.PrintedFigure;
import factbook.text.Memory;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The records of the sources, by source, paragraph and figure. */
final class Records {
  private final Map<String, Source> sources;
  private final Map<String, Paragraphs> paragraphs = new HashMap<>();

  /** Those of a source, by number. */
  private record Paragraphs(Map<Integer, Paragraph> byNumber, boolean haveWords) {
    private static final Paragraphs NONE = new Paragraphs(Map.of(), false);

    static Paragraphs of(Source source) {
      Map<Integer, Paragraph> byNumber = new LinkedHashMap<>();
      source.paragraphs().forEach(paragraph -> byNumber.put(paragraph.number(), paragraph));
      return new Paragraphs(
          byNumber,
          source.paragraphs().stream().anyMatch(paragraph -> !paragraph.words().isEmpty()));
    }
  }

  Records(Map<String, Source> sources, Memory memory) {
    this.sources = sources;
    for (Source source : sources.values()) {
      paragraphs.put(
          source.id(), memory.recall("paragraphs", List.of(source), () -> Paragraphs.of(source)));
    }
  }

  private Paragraphs of(String source) {
    return paragraphs.getOrDefault(source, Paragraphs.NONE);
  }

  /** Whether the record of a source lists words. */
  boolean hasWords(String source) {
    return of(source).haveWords();
  }

  Map<String, Source> sources() {
    return sources;
  }

  @Nullable Paragraph paragraph(String source, int number) {
    return of(source).byNumber().get(number);
  }

  /** The figures of a paragraph that are printed to the letter so, in order. */
  static List<PrintedFigure> printedAlike(Paragraph paragraph, String text) {
    return paragraph.figures().stream().filter(figure -> figure.text().equals(text)).toList();
  }

  /**
   * The figure of a paragraph that differs in blanks or full-width forms only: {@code 13. 48平方公里}
   * for {@code 13.48平方公里}.
   */
  static Optional<String> printedOtherwise(Paragraph paragraph, String text) {
    String wanted = withoutForm(text);
    return paragraph.figures().stream()
        .map(PrintedFigure::text)
        .filter(printed -> withoutForm(printed).equals(wanted))
        .findFirst();
  }

  private static String withoutForm(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }

  /** The paragraphs of a source whose record lists a word. */
  List<Integer> paragraphsWithWord(String source, String text) {
    return of(source).byNumber().values().stream()
        .filter(paragraph -> paragraph.words().stream().anyMatch(word -> word.text().equals(text)))
        .map(Paragraph::number)
        .toList();
  }

  /** The paragraphs of a source that print a figure. */
  List<Integer> paragraphsThatPrint(String source, String text) {
    return of(source).byNumber().values().stream()
        .filter(paragraph -> !printedAlike(paragraph, text).isEmpty())
        .map(Paragraph::number)
        .toList();
  }
}
