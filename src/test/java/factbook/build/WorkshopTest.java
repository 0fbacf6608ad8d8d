package factbook.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.HumanFormat;
import factbook.fixture.BookCopy;
import factbook.fixture.Command;
import factbook.fixture.StarterCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a workshop remembers never shows: its drafts equal those of a build that starts anew. */
class WorkshopTest {
  private static final int EDITS = 40;

  private final Path temporary;
  private int built;

  WorkshopTest(@TempDir Path temporary) {
    this.temporary = temporary;
  }

  /** All files of a build that remembers nothing, and what it says of mistakes. */
  private record Site(Map<String, byte[]> files, String mistakes) {}

  private Site fresh(Path book) throws IOException {
    Path output = temporary.resolve("site" + built++);
    Command build =
        Command.run(
            "build", "--full", "-q", "--book", book.toString(), "--output", output.toString());
    Map<String, byte[]> files = new TreeMap<>();
    if (Files.isDirectory(output)) {
      try (Stream<Path> all = Files.walk(output)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          files.put(output.relativize(file).toString(), Files.readAllBytes(file));
        }
      }
    }
    // These tell of the folder, not of the book.
    files.keySet().removeIf(path -> path.equals("SHA256SUMS") || path.startsWith(".factbook"));
    assertEquals(build.exit() == 0, !files.isEmpty(), build::err);
    return new Site(files, build.err());
  }

  private static String said(List<Diagnostic> mistakes) {
    return new HumanFormat(false).format(mistakes);
  }

  private void assertIsFresh(Path book, Draft draft, String edit) throws IOException {
    Site fresh = fresh(book);
    Map<String, byte[]> early = new TreeMap<>();
    for (String path : fresh.files().keySet()) {
      draft.file(path).ifPresent(bytes -> early.put(path, bytes));
    }
    List<Diagnostic> all = draft.finish(2).orElseThrow();
    assertEquals(fresh.mistakes(), said(all), edit);
    for (Map.Entry<String, byte[]> file : fresh.files().entrySet()) {
      String path = edit + ": " + file.getKey();
      Optional<byte[]> made = draft.file(file.getKey());
      assertTrue(made.isPresent(), path);
      assertArrayEquals(file.getValue(), made.orElseThrow(), path);
      if (early.containsKey(file.getKey())) {
        assertArrayEquals(file.getValue(), early.get(file.getKey()), path);
      }
    }
  }

  @Test
  void equalsAFreshBuildAfterRandomEdits() throws IOException {
    Path book = StarterCopy.write(temporary);
    Files.createDirectories(book.resolve("templates"));
    Workshop workshop = new Workshop(book);
    assertIsFresh(book, workshop.read(List.of()), "at first");
    Random random = new Random(7);
    RandomEdit edits = new RandomEdit(book, random);
    for (int i = 0; i < EDITS; i++) {
      List<Path> changed = new ArrayList<>();
      StringBuilder what = new StringBuilder();
      for (int j = random.nextInt(3); j >= 0; j--) {
        what.append(edits.make(changed)).append(", ");
      }
      // Now and then nobody tells of a change, and the file itself must show it.
      Draft draft = workshop.read(random.nextInt(4) == 0 ? List.of() : changed);
      assertIsFresh(book, draft, "edit " + i + ": " + what);
    }
  }

  @Test
  void equalsAFreshBuildOfTheWholeBook() throws IOException {
    Path book = temporary.resolve("book");
    BookCopy copy = BookCopy.ofThisBook(book);
    Workshop workshop = new Workshop(book);
    Path town = book.resolve("content/parks/yunqi-town.yaml");
    workshop.read(List.of());
    copy.plant("content/parks/yunqi-town.yaml", "value: 1551家$", "value: 1561家\n  because: 为了试验而改");
    assertIsFresh(book, workshop.read(List.of(town)), "a figure");
    copy.plant("content/parks/yunqi-town.yaml", "^name: .*$", "name: [");
    assertEquals(fresh(book).mistakes(), said(workshop.read(List.of(town)).mistakes()));
    copy.plant("content/parks/yunqi-town.yaml", "^name: .*$", "name: 云栖小镇");
    assertIsFresh(book, workshop.read(List.of(town)), "mended");
    copy.append("templates/2-base.css", "\np { color: inherit }\n");
    assertIsFresh(book, workshop.read(List.of(book.resolve("templates/2-base.css"))), "styles");
  }

  @Test
  void readsAFileAgainWhoseSizeAndTimeAreTheSame() throws IOException {
    Path book = StarterCopy.write(temporary);
    Workshop workshop = new Workshop(book);
    workshop.read(List.of());
    Path park = only(book.resolve("content/parks"));
    var time = Files.getLastModifiedTime(park);
    Files.writeString(park, Files.readString(park).replace("给编辑照着", "给读者照着"));
    Files.setLastModifiedTime(park, time);

    assertIsFresh(book, workshop.read(List.of(park)), "the same size and time");
  }

  private static Path only(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).findFirst().orElseThrow();
    }
  }
}
