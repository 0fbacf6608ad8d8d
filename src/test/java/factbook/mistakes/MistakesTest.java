package factbook.mistakes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import factbook.diagnostic.Code;
import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Diagnostics;
import factbook.diagnostic.HumanFormat;
import factbook.fact.Book;
import factbook.fixture.Golden;
import factbook.load.BookLoader;
import factbook.load.LoadCode;
import factbook.review.Review;
import factbook.review.ReviewCode;
import factbook.scan.BookFiles;
import factbook.scan.ScanCode;
import factbook.yaml.YamlCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * One test for each folder of {@code src/test/resources/mistakes}: the book of {@code _base} with
 * the folder's files laid over it and its {@code steps.txt} done to it must give the messages of
 * {@code expected.txt}.
 *
 * <p>{@code -Dgolden=write} writes the messages of today into {@code expected.txt}.
 */
class MistakesTest {
  private static final Path FOLDERS = Path.of("src/test/resources/mistakes");
  private static final boolean REWRITES = Golden.isWriting();

  /** Codes whose mistake no folder can hold, with the test that has it. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "scan/no-folder", // BookFilesTest: the book's folder itself is missing
          "scan/not-a-file", // BookFilesTest: a socket
          "scan/unreadable"); // BookFilesTest: root may read everything

  /** All that is found in a book. */
  private static Diagnostics check(Path book) {
    Diagnostics diagnostics = new Diagnostics();
    BookFiles files = BookFiles.open(book, diagnostics);
    Book loaded = BookLoader.load(files, diagnostics);
    if (loaded != null && !diagnostics.hasErrors()) {
      Review.of(loaded, diagnostics);
    }
    return diagnostics;
  }

  @TestFactory
  Stream<DynamicTest> tellsOfEachMistake(@TempDir Path temporary) throws IOException {
    return folders().stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(
                    String.valueOf(folder.getFileName()), () -> test(folder, temporary)));
  }

  @Test
  void findsNothingInTheBaseBook(@TempDir Path temporary) throws IOException {
    Diagnostics found = check(MistakenBook.copyBase(FOLDERS, temporary));

    assertEquals("", new HumanFormat(false).format(found.sorted()));
  }

  @Test
  void hasAFolderForEachCode() throws IOException {
    Set<String> codes = new TreeSet<>();
    for (Code[] all :
        List.of(ScanCode.values(), YamlCode.values(), LoadCode.values(), ReviewCode.values())) {
      Arrays.stream(all).map(Code::id).forEach(codes::add);
    }
    for (Path folder : folders()) {
      String expected = Files.readString(folder.resolve("expected.txt"));
      codes.removeIf(code -> expected.contains("[" + code + "]"));
    }
    codes.removeAll(ELSEWHERE);

    assertEquals(Set.of(), codes);
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> all = Files.list(FOLDERS)) {
      return all.filter(folder -> !folder.endsWith("_base"))
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    }
  }

  private static void test(Path folder, Path temporary) throws IOException {
    Path book = MistakenBook.make(FOLDERS, folder, temporary);
    List<Diagnostic> found = check(book).sorted();
    String messages = new HumanFormat(false).format(found);
    Path expected = folder.resolve("expected.txt");
    if (REWRITES) {
      Files.writeString(expected, messages);
    }
    assertTrue(Files.exists(expected), folder + " has no expected.txt");
    if (found.isEmpty()) {
      fail(folder + " has no mistake");
    }
    String golden = Files.readString(expected);
    assertEquals(golden, messages);
    for (Diagnostic one : found) {
      assertTrue(golden.contains("[" + one.code().id() + "]"), one.code().id());
    }
  }
}
