package factbook.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.date.PrintedDate;
import factbook.figure.BookUnits;
import factbook.figure.FigureParser;
import factbook.figure.FigureScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The records of the book in this repository, without the documents. */
class SeedsTest {
  private static List<String> figures() throws IOException {
    try (Stream<Path> records = Files.list(Path.of("seeds"))) {
      return records.sorted().flatMap(SeedsTest::figures).toList();
    }
  }

  private static Stream<String> figures(Path record) {
    try {
      Map<?, ?> source = new Yaml().load(Files.readString(record));
      return ((List<?>) Objects.requireNonNull(source.get("paragraphs")))
          .stream()
              .map(paragraph -> ((Map<?, ?>) paragraph).get("figures"))
              .filter(List.class::isInstance)
              .flatMap(figures -> ((List<?>) figures).stream())
              .map(figure -> figure instanceof Map<?, ?> map ? map.get("figure") : figure)
              .map(String::valueOf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void holdNoFigureThatIsNeitherReadNorADateNorACode() throws IOException {
    FigureParser parser = new FigureParser(BookUnits.all());
    List<String> unread =
        figures().stream()
            .filter(figure -> parser.parse(figure) instanceof FigureParser.Result.Unread)
            .filter(figure -> PrintedDate.parse(figure).isEmpty())
            .filter(figure -> !figure.matches("[0-9A-Za-z_+.-]+"))
            .toList();
    assertEquals(List.of(), unread);
  }

  @Test
  void holdFiguresThatTheScannerFindsAgainWhenTheyStandAlone() throws IOException {
    FigureScanner scanner = new FigureScanner(BookUnits.all());
    List<String> figures = figures();
    assertTrue(figures.size() > 250);
    List<String> lost =
        figures.stream()
            .filter(figure -> figure.chars().anyMatch(c -> c >= '0' && c <= '9'))
            .filter(figure -> scanner.scan(figure).isEmpty())
            .toList();
    assertEquals(List.of(), lost);
  }
}
