package factbook.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.fixture.BookCopy;
import factbook.fixture.Command;
import factbook.fixture.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code factbook verify} on a small published book. */
class VerifyTest {
  @TempDir private Path folder = Path.of("");

  private Path site() {
    return folder.resolve("public");
  }

  @BeforeEach
  void build() throws IOException {
    Path book = folder.resolve("book");
    BookCopy.copy(Path.of("src/test/resources/mistakes/_base"), book);
    Command build = Command.run("build", "--book", book.toString(), "--output", site().toString());
    assertEquals(0, build.exit(), build.err());
  }

  private static Command verify(Path site, String... more) {
    return Command.run(
        Stream.concat(Stream.of("verify", site.toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  private List<String> list() throws IOException {
    return Files.readAllLines(site().resolve("SHA256SUMS"));
  }

  @Test
  void findsAPublishedFolderAsItWas() throws IOException {
    Command verify = verify(site());

    assertAll(
        () -> assertEquals(0, verify.exit(), verify.err()),
        () -> assertEquals("", verify.err()),
        () -> assertEquals(list().size() + " files, as they were published\n", verify.out()));
  }

  @Test
  void listsEveryFileButItselfInOrder() throws IOException {
    List<String> paths = list().stream().map(line -> line.substring(66)).toList();
    try (Stream<Path> files = Files.walk(site())) {
      assertEquals(
          files
              .filter(Files::isRegularFile)
              .map(file -> site().relativize(file).toString())
              .filter(path -> !List.of("SHA256SUMS", ".factbook-manifest").contains(path))
              .sorted()
              .toList(),
          paths);
    }
    assertTrue(list().stream().allMatch(line -> line.matches("[0-9a-f]{64}  [^ ]+")));
  }

  @Test
  void findsACopyWithoutTheManifestAsItWas() throws IOException {
    Path copy = folder.resolve("elsewhere/copy");
    BookCopy.copy(site(), copy);
    Files.delete(copy.resolve(".factbook-manifest"));

    assertEquals(0, verify(copy, "--strict").exit());
  }

  @Test
  void tellsWhatIsMissingChangedAndNotOurs() throws IOException {
    Files.delete(site().resolve("zh-hans/about.html"));
    Files.writeString(site().resolve("data/facts.json"), "{}");
    Files.delete(site().resolve("robots.txt"));
    Files.createSymbolicLink(site().resolve("robots.txt"), Path.of("/etc/hostname"));
    Files.writeString(site().resolve("letter.txt"), "not ours");
    Command verify = verify(site());

    assertEquals(1, verify.exit());
    assertEquals("", verify.out());
    Golden.assertSame("cli/verify.txt", verify.err());
  }

  @Test
  void aFileOfSomebodyElseIsAMistakeOnlyWhereThatIsAskedFor() throws IOException {
    Files.writeString(site().resolve("letter.txt"), "not ours");

    assertEquals(0, verify(site()).exit());
    assertEquals(1, verify(site(), "--strict").exit());
  }

  @Test
  void aFolderWithoutAListOrWithADamagedOneCannotBeRead() throws IOException {
    Path list = site().resolve("SHA256SUMS");
    Files.writeString(list, Files.readString(list) + "0".repeat(64) + "  ../../etc/passwd\n");
    Command damaged = verify(site());
    Files.delete(list);
    Command missing = verify(site());

    assertAll(
        () -> assertEquals(3, damaged.exit()),
        () -> assertTrue(damaged.err().contains("[publish/damaged-checksums]"), damaged.err()),
        () -> assertEquals(3, missing.exit()),
        () -> assertTrue(missing.err().contains("[publish/no-checksums]"), missing.err()),
        () -> assertEquals(2, Command.run("verify").exit()));
  }
}
