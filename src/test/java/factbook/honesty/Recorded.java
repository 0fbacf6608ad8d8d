package factbook.honesty;

import factbook.date.EdtfDate;
import factbook.date.PrintedDate;
import factbook.fact.Book;
import factbook.fact.Source.Paragraph;
import factbook.fact.Source.PrintedFigure;
import factbook.fact.Source.PrintedWord;
import factbook.figure.Figure;
import factbook.figure.FigureParser;
import factbook.figure.Interval;
import factbook.yaml.YamlNode;
import factbook.yaml.YamlNode.Mapping;
import factbook.yaml.YamlNode.Scalar;
import factbook.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What the records of the sources say of a lie: whether they hold what it says. */
final class Recorded {
  private final Book book;
  private final FigureParser parser;

  Recorded(Book book) {
    this.book = book;
    this.parser = new FigureParser(book.vocabulary().units());
  }

  /** Whether a paragraph prints the figure, the date and the words that evidence names. */
  boolean has(Mapping evidence, String source, int paragraph) {
    return paragraph(source, paragraph)
        .filter(
            there ->
                figures(evidence).allMatch(text -> count(there, text) > 0)
                    && words(evidence).stream()
                        .allMatch(
                            word ->
                                there.words().stream()
                                    .map(PrintedWord::text)
                                    .anyMatch(word::equals)))
        .isPresent();
  }

  /** How often the paragraph of evidence prints what stands behind a key. */
  long count(Mapping evidence, String key) {
    String source = text(evidence, "source").orElseThrow();
    int number = Integer.parseInt(text(evidence, "paragraph").orElseThrow());
    String printed = text(evidence, key).orElseThrow();
    return paragraph(source, number).map(there -> count(there, printed)).orElse(0L);
  }

  /** Why another date may pass: what is printed does not say it closely enough to tell. */
  String excuse(List<Mapping> evidence, EdtfDate other) {
    List<String> printed = evidence.stream().flatMap(this::figures).toList();
    if (printed.stream().anyMatch(text -> PrintedDate.agrees(text, other))) {
      return Mutant.ALLOWED;
    }
    return printed.stream().anyMatch(this::isAboutYears) ? Mutant.ABOUT : "";
  }

  private boolean isAboutYears(String printed) {
    if (!(parser.parse(printed) instanceof FigureParser.Result.Read read)) {
      return false;
    }
    Figure figure = read.figure();
    return figure.unit().symbol().endsWith("年") && !isPoint(figure.interval());
  }

  private static boolean isPoint(Interval interval) {
    return interval.low() != null
        && interval.high() != null
        && interval.low().compareTo(interval.high()) == 0;
  }

  private Optional<Paragraph> paragraph(String source, int number) {
    return Objects.requireNonNull(book.sources().get(source)).paragraphs().stream()
        .filter(paragraph -> paragraph.number() == number)
        .findFirst();
  }

  private static long count(Paragraph paragraph, String printed) {
    return paragraph.figures().stream().map(PrintedFigure::text).filter(printed::equals).count();
  }

  private Stream<String> figures(Mapping evidence) {
    return Stream.of("figure", "date").flatMap(key -> text(evidence, key).stream());
  }

  private static List<String> words(Mapping evidence) {
    List<String> words = new ArrayList<>();
    YamlNode typed = get(evidence, "words").orElse(null);
    if (typed instanceof Sequence list) {
      list.items().forEach(item -> words.add(((Scalar) item).text()));
    } else if (typed instanceof Scalar one) {
      words.add(one.text());
    }
    return words;
  }

  private static Optional<String> text(Mapping mapping, String key) {
    return get(mapping, key).filter(Scalar.class::isInstance).map(node -> ((Scalar) node).text());
  }

  private static Optional<YamlNode> get(Mapping mapping, String key) {
    return mapping.entries().stream()
        .filter(entry -> entry.key().text().equals(key))
        .map(YamlNode.Entry::value)
        .findFirst();
  }
}
