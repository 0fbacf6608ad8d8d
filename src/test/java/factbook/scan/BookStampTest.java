package factbook.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookStampTest {
  private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
  private static final Instant LATER = Instant.parse("2099-01-01T00:00:00Z");

  private final Path book;
  private final Path park;

  BookStampTest(@TempDir Path book) {
    this.book = book;
    this.park = book.resolve("content/parks/a.yaml");
  }

  @BeforeEach
  void writeAPark() throws IOException {
    Files.createDirectories(book.resolve("content/parks"));
    Files.writeString(park, "name: 甲\n");
  }

  private String stamp(Instant since) throws IOException {
    return BookStamp.of(book).digest(since);
  }

  @Test
  void everyFileThatABookMayHaveIsLookedAt() {
    for (BookFile.Kind kind : BookFile.Kind.values()) {
      String[] folders = kind.folder().split("/", -1);
      assertTrue(Set.of("content", "seeds", "templates").contains(folders[0]), kind.folder());
      assertTrue(folders.length <= 2, kind.folder());
    }
  }

  @Test
  void staysWhileNothingIsDone() throws IOException {
    assertEquals(stamp(LATER), stamp(LATER));
    assertEquals(stamp(LONG_AGO), stamp(LONG_AGO));
  }

  @Test
  void anEditOfOneSizeAndOneTimeIsSeen() throws IOException {
    FileTime time = Files.getLastModifiedTime(park);
    String before = stamp(LONG_AGO);
    Files.writeString(park, "name: 乙\n");
    Files.setLastModifiedTime(park, time);

    assertNotEquals(before, stamp(LONG_AGO));
  }

  @Test
  void aNewFileALostOneAndAnotherNameAreSeen() throws IOException {
    String before = stamp(LATER);
    Path text = park.resolveSibling("a.md");
    Files.writeString(text, "");
    String added = stamp(LATER);
    Files.move(text, park.resolveSibling("b.md"));
    String renamed = stamp(LATER);
    Files.delete(park.resolveSibling("b.md"));

    assertNotEquals(before, added);
    assertNotEquals(added, renamed);
    assertEquals(before, stamp(LATER));
  }

  @Test
  void aLinkIsTheFileThatItLeadsTo() throws IOException {
    Path there = book.resolve("a.txt");
    Files.writeString(there, "one");
    Files.createSymbolicLink(park.resolveSibling("b.md"), there);
    String before = stamp(LATER);
    Files.writeString(there, "three");

    assertNotEquals(before, stamp(LATER));
  }

  @Test
  void settingsInAWrongPlaceAreSeen() throws IOException {
    String before = stamp(LATER);
    Files.writeString(book.resolve("book.yml"), "");

    assertNotEquals(before, stamp(LATER));
  }
}
