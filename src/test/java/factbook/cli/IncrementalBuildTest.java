package factbook.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.fixture.BookCopy;
import factbook.fixture.Command;
import factbook.fixture.Jvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build remembers of the one before, seen from the command line. */
class IncrementalBuildTest {
  private static final Path BASE = Path.of("src/test/resources/mistakes/_base");

  private final Path folder;
  private final Path book;
  private final Path output;

  IncrementalBuildTest(@TempDir Path folder) {
    this.folder = folder;
    this.book = folder.resolve("book");
    this.output = folder.resolve("public");
  }

  @BeforeEach
  void copyTheBook() throws IOException {
    BookCopy.copy(BASE, book);
  }

  private Command build(String... more) {
    String[] all = {"build", "--book", book.toString(), "--output", output.toString()};
    return Command.run(Stream.of(all, more).flatMap(Stream::of).toArray(String[]::new));
  }

  private void edit(String path, String text, String other) throws IOException {
    Path file = book.resolve(path);
    String before = Files.readString(file);
    assertTrue(before.contains(text), path);
    Files.writeString(file, before.replace(text, other));
  }

  private List<Path> cache() throws IOException {
    Path cache = book.resolve(".factbook/cache");
    if (!Files.exists(cache)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(cache)) {
      return files.sorted().toList();
    }
  }

  @Test
  void aSecondBuildOfTheBookMakesNoPage() throws IOException {
    BookCopy real = BookCopy.ofThisBook(folder.resolve("real"));
    String[] build = {
      "build", "--book", real.folder().toString(), "--output", output.toString(), "--strict"
    };
    Command first = Command.run(build);
    Command second = Command.run(build);
    // The same again, but with a look at everything.
    Files.delete(cacheOf(real.folder(), ".last"));
    Command third = Command.run(build);

    assertAll(
        () -> assertEquals(0, first.exit(), first.err()),
        () ->
            assertTrue(
                second.out().contains(" pages, 0 made anew; 0 added, 0 changed"), second.out()),
        () -> assertEquals(second.out(), third.out()));
  }

  private static Path cacheOf(Path book, String ending) throws IOException {
    try (Stream<Path> files = Files.list(book.resolve(".factbook/cache"))) {
      return files.filter(file -> file.toString().endsWith(ending)).findFirst().orElseThrow();
    }
  }

  @Test
  void anEditMakesOnlyThePagesThatShowIt() throws IOException {
    build();
    edit("content/pages/about.md", "这是一本小书。", "这是一本很小的书。");
    Command edited = build();

    assertTrue(edited.out().contains(" pages, 4 made anew; "), edited.out()); // about and search
  }

  @Test
  void fullMakesAllPagesAnew() {
    build();
    Command full = build("--full");

    assertTrue(full.out().contains("52 pages, 52 made anew; 0 added, 0 changed"), full.out());
  }

  @Test
  void warningsAreToldAgainAndFailAgain() throws IOException {
    edit(
        "content/glossary.yaml",
        "- {hans: 里样",
        "- {hans: 某词, hant: 某詞, kind: term, pinyin: Mǒu Cí}\n- {hans: 里样");
    Command first = build();
    Command second = build();
    Command strict = build("--strict");

    assertAll(
        () -> assertEquals(0, first.exit(), first.err()),
        () -> assertTrue(first.err().contains("glossary/"), first.err()),
        () -> assertEquals(first.err(), second.err()),
        () -> assertTrue(second.out().contains(" 0 made anew"), second.out()),
        () -> assertEquals(1, strict.exit()),
        () -> assertEquals(first.err(), strict.err()));
  }

  @Test
  void anotherAddressIsAnotherSite() throws IOException {
    build();
    build("--base-url", "https://example.org/other/");
    Command home = build();

    assertTrue(home.out().contains(" 52 made anew"), home.out());
    assertTrue(
        Files.readString(output.resolve("zh-hans/index.html"))
            .contains("https://example.org/book/"));
  }

  @Test
  void anEditByHandIsFoundAndSaid() throws IOException {
    build();
    Files.writeString(output.resolve("zh-hans/about.html"), "by hand");
    Command again = build();

    assertTrue(again.out().contains("zh-hans/about.html had been edited by hand"), again.out());
    assertFalse(Files.readString(output.resolve("zh-hans/about.html")).contains("by hand"));
  }

  @Test
  void aDryRunRemembersNothing() throws IOException {
    build("--dry-run");

    assertEquals(List.of(), cache());
  }

  @Test
  void aBookThatCannotBeWrittenToHasNoCache() throws IOException {
    Files.setPosixFilePermissions(book, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      Command first = build();
      Command second = build();

      assertEquals(0, first.exit(), first.err());
      assertEquals(0, second.exit(), second.err());
      assertTrue(second.out().contains("0 added, 0 changed, 0 removed"), second.out());
    } finally {
      Files.setPosixFilePermissions(book, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void cleanRemovesTheCacheAndNothingElse() throws IOException {
    build();
    Path note = book.resolve(".factbook/cache/note.txt");
    Files.writeString(note, "mine");
    Command clean = Command.run("clean", "--book", book.toString(), "--output", output.toString());

    assertEquals(0, clean.exit(), clean.err());
    assertEquals(List.of(note), cache());
    Files.delete(note);
    Command.run("clean", "--book", book.toString(), "--output", output.toString());
    assertFalse(Files.exists(book.resolve(".factbook")));
  }

  @Test
  void theCacheIsKeptForTheLastOutputsOnly() throws IOException {
    for (int i = 0; i < 6; i++) {
      Command.run(
          "build", "--book", book.toString(), "--output", folder.resolve("public-" + i).toString());
    }

    assertEquals(8, cache().size()); // two files each
  }

  @Test
  void aBuildThatIsKilledLeavesNoWrongCache() throws Exception {
    Random random = new Random(20261121);
    build();
    for (int round = 0; round < 6; round++) {
      edit("content/book.yaml", "title: ", "title: 新");
      Process process = child();
      process.waitFor(300 + random.nextInt(1500), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      if (random.nextBoolean()) {
        edit("content/book.yaml", "title: 新", "title: "); // back to what stood there before
      }
      Command after = build();
      Path full = folder.resolve("full-" + round);
      Command.run("build", "--full", "--book", book.toString(), "--output", full.toString());

      assertEquals(0, after.exit(), after.err());
      assertEquals(
          Files.readString(full.resolve("SHA256SUMS")),
          Files.readString(output.resolve("SHA256SUMS")));
      assertEquals(0, Command.run("verify", output.toString()).exit());
    }
  }

  private Process child() throws IOException {
    return new ProcessBuilder(
            Jvm.program(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "build",
            "--book",
            book.toString(),
            "--output",
            output.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
