package factbook.book;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.fixture.BookCopy;
import factbook.fixture.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has aged by the day of the edition, and the ways to mend it. */
class AgeingTest {
  private static final Path SMALL = Path.of("src/test/resources/mistakes/_base");
  private static final String WORDS = "content/vocabulary/measures.yaml";

  @TempDir private Path folder = Path.of("");

  private BookCopy book() throws IOException {
    BookCopy book = new BookCopy(folder.resolve("book"));
    BookCopy.copy(SMALL, book.folder());
    return book;
  }

  private String page(BookCopy book, String path) throws IOException {
    Path site = folder.resolve("public");
    Command build =
        Command.run(
            "build", "--strict", "--book", book.folder().toString(), "--output", site.toString());
    assertEquals(0, build.exit(), build.err());
    return Files.readString(site.resolve(path));
  }

  private static String section(String page, String id) {
    int start = page.indexOf("<h2 id=\"" + id + "\">");
    return page.substring(start, page.indexOf("</section>", start));
  }

  @Test
  void onlyTheLatestFigureOfASeriesCanBeStale() throws IOException {
    BookCopy book = book();
    // The latest are of 2019, the day of the edition is 30 June 2020.
    book.plant(WORDS, "  measure: stock\n", "  measure: stock\n  fresh: 5m\n");
    String stale = section(page(book, "zh-hant/quality.html"), "stale");

    assertAll(
        () -> assertTrue(stale.contains("e-valley/companies-2019\""), stale),
        () -> assertTrue(stale.contains("e-valley/companies-2019-office\""), stale),
        () -> assertFalse(stale.contains("e-valley/companies-2018\""), stale),
        () -> assertTrue(stale.contains("<span class=\"mark stale\">可能已舊</span>"), stale));
  }

  @Test
  void aFigureIsFreshToTheLastDay() throws IOException {
    BookCopy book = book();
    book.plant(WORDS, "  measure: stock\n", "  measure: stock\n  fresh: 6m\n");
    String stale = section(page(book, "zh-hans/quality.html"), "stale");

    assertFalse(stale.contains("mark stale"), stale);
  }

  @Test
  void aTargetPastDueWithoutAnOutcomeIsListed() throws IOException {
    BookCopy book = book();
    String before = section(page(book, "zh-hans/quality.html"), "overdue");
    book.plant("content/book.yaml", "^date: .*$", "date: 2023-01-01");
    String after = section(page(book, "zh-hans/quality.html"), "overdue");

    assertFalse(before.contains("e-valley/output-2022"), before);
    assertTrue(after.contains("e-valley/output-2022\""), after);
  }

  @Test
  void figuresAndSectionsLeadToTheirLines() throws IOException {
    BookCopy book = book();
    book.append("content/book.yaml", "edit: https://example.org/e/{path}#L{line}\n");
    String page = page(book, "zh-hans/parks/valley.html");

    assertAll(
        () ->
            assertTrue(page.contains("https://example.org/e/content/parks/valley.yaml#L6\""), page),
        () -> assertTrue(page.contains("https://example.org/e/content/parks/valley.md#L"), page));
  }
}
