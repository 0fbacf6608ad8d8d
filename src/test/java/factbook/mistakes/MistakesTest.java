package factbook.mistakes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.fixture.BookCopy;
import factbook.fixture.Command;
import factbook.fixture.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * One test for each folder of {@code src/test/resources/mistakes}: {@code build --strict} of the
 * book of {@code _base}, with the folder's files laid over it and its {@code steps.txt} done to it,
 * must print {@code expected.txt} and leave the site of an earlier build as it is.
 *
 * <p>{@code -Dgolden=write} writes the messages of today into {@code expected.txt}.
 */
class MistakesTest {
  private static final Path FOLDERS = Path.of("src/test/resources/mistakes");

  /** What an editor may get wrong at the least, and the folder that has it. */
  private static final Map<String, String> LEAST =
      Map.ofEntries(
          Map.entry("unknown key", "load-unknown-key"),
          Map.entry("missing key", "load-missing-key"),
          Map.entry("wrong type", "load-list-for-text"),
          Map.entry("duplicate key", "yaml-duplicate-key"),
          Map.entry("duplicate id", "load-duplicate-fact"),
          Map.entry("dangling reference", "assemble-unknown-fact"),
          Map.entry("circular relation", "assemble-circular-relation"),
          Map.entry("impossible date", "load-date-day"),
          Map.entry("unknown unit", "load-unknown-unit"),
          Map.entry("a figure that its paragraph lacks", "assemble-unknown-figure"),
          Map.entry("tabs", "yaml-tab"),
          Map.entry("byte order mark", "scan-byte-order-mark"),
          Map.entry("CRLF", "scan-crlf"),
          Map.entry("invalid UTF-8", "scan-bad-utf-8"),
          Map.entry("alias bomb", "yaml-alias-bomb"),
          Map.entry("10,000 levels of brackets", "yaml-10000-levels"),
          Map.entry("10,000 levels of indentation", "yaml-10000-block-levels"),
          Map.entry("empty file", "yaml-empty"),
          Map.entry("a directory where a file is expected", "scan-folder-for-file"),
          Map.entry("two books in one folder", "scan-two-books"),
          Map.entry("a template that is missing", "template-missing"),
          Map.entry("a template that throws", "template-fails"),
          Map.entry("a template that loops", "template-loops"),
          Map.entry("a template that calls itself", "template-calls-itself"),
          Map.entry("a slug with ..", "scan-name-dots"),
          Map.entry("an id with /", "load-id-slash"),
          Map.entry("a reserved slug", "scan-name-device"),
          Map.entry("a 300-byte slug", "load-id-300-bytes"),
          Map.entry("a symbolic link out of the book", "scan-link-out-of-book"));

  private final Path temporary;

  MistakesTest(@TempDir Path temporary) {
    this.temporary = temporary;
  }

  @TestFactory
  Stream<DynamicTest> tellsOfEachMistakeAndLeavesTheSiteAsItIs() throws IOException {
    Path output = temporary.resolve("public");
    Command clean = build(MistakenBook.copyBase(FOLDERS, temporary), output);
    assertEquals("", clean.err());
    assertEquals(0, clean.exit());
    SortedMap<String, String> site = BookCopy.contents(output);
    assertTrue(site.size() > 20);
    return folders().stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(
                    String.valueOf(folder.getFileName()), () -> test(folder, output, site)));
  }

  @Test
  void holdsTheLeastThatAnEditorMayGetWrong() {
    LEAST.forEach((what, folder) -> assertTrue(Files.exists(FOLDERS.resolve(folder)), what));
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> all = Files.list(FOLDERS)) {
      return all.filter(folder -> !folder.endsWith("_base"))
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    }
  }

  private static Command build(Path book, Path output) {
    return Command.run(
        "build", "--strict", "--book", book.toString(), "--output", output.toString());
  }

  private void test(Path folder, Path output, SortedMap<String, String> site) throws IOException {
    Path book = MistakenBook.make(FOLDERS, folder, temporary);

    Command command = build(book, output);

    Golden.assertSame("mistakes/" + folder.getFileName() + "/expected.txt", command.err());
    assertFalse(command.err().isEmpty());
    assertEquals("", command.out());
    // A link that leads to nothing is a file that cannot be read.
    assertEquals(command.err().contains("[scan/broken-link]") ? 3 : 1, command.exit());
    assertEquals(site, BookCopy.contents(output));
  }
}
