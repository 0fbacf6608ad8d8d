package factbook.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTest {
  private static final Site FIRST =
      Site.of("index.html", "one", "a/page.html", "same", "a/stale.html", "old", "b", "file");
  private static final Site SECOND =
      Site.of("index.html", "two", "a/page.html", "same", "b/page.html", "folder now");

  @TempDir private Path folder = Path.of("");
  private Path output = Path.of("");

  @BeforeEach
  void nameTheOutput() {
    output = Site.output(folder);
  }

  private String mistake(Site site) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    try (Publication publication = Site.begin(folder, diagnostics, new DiskOperations())) {
      if (publication != null) {
        site.putAll(publication);
      }
    }
    return only(diagnostics).code().id() + ": " + only(diagnostics).message();
  }

  private static Diagnostic only(Diagnostics diagnostics) {
    assertEquals(1, diagnostics.sorted().size(), diagnostics.sorted()::toString);
    return diagnostics.sorted().get(0);
  }

  private void write(String path, String text) throws IOException {
    Path file = output.resolve(path);
    Files.createDirectories(Path.of(String.valueOf(file.getParent())));
    Files.writeString(file, text);
  }

  @Test
  void writesASiteWhereNothingIs() throws IOException {
    assertEquals(Switch.WHOLE, FIRST.publish(folder));
    assertTrue(FIRST.stands(folder));
    assertEquals(
        List.of("book", "public"),
        Snapshot.contents(folder).keySet().stream().filter(p -> !p.contains("/")).toList());
  }

  @Test
  void aFileThatIsWrittenPieceByPieceIsReplacedOnlyWhereItChanges() throws IOException {
    assertEquals(Switch.WHOLE, piecewise("one", "two"));
    assertEquals("onetwo", Files.readString(output.resolve("facts.json")));
    assertEquals(Switch.NONE, piecewise("onet", "wo"));
    assertEquals(Switch.WHOLE, piecewise("one", "three"));
    assertEquals("onethree", Files.readString(output.resolve("facts.json")));
  }

  private Switch piecewise(String... pieces) throws IOException {
    try (Publication publication =
        Publication.begin(Site.book(folder), output, new Diagnostics())) {
      assertNotNull(publication);
      publication.put(
          "facts.json",
          out -> {
            for (String piece : pieces) {
              out.write(piece.getBytes(StandardCharsets.UTF_8));
            }
          });
      return publication.commit();
    }
  }

  @Test
  void makesTheFoldersAboveTheOutput() throws IOException {
    Path deep = folder.resolve("x/y/public");
    try (Publication publication = Publication.begin(Site.book(folder), deep, new Diagnostics())) {
      assertNotNull(publication);
      publication.put("index.html", new byte[] {1});
      publication.commit();
    }
    assertTrue(Files.exists(deep.resolve("index.html")));
  }

  @Test
  void writesWhatChangedAndLeavesTheRest() throws IOException {
    FIRST.publish(folder);
    SortedMap<String, String> before = Snapshot.identities(output);
    assertEquals(Switch.WHOLE, SECOND.publish(folder));
    assertTrue(SECOND.stands(folder));
    SortedMap<String, String> after = Snapshot.identities(output);
    assertEquals(before.get("a/page.html"), after.get("a/page.html"));
    assertFalse(after.containsKey("a/stale.html"));
  }

  @Test
  void changesNothingWhereNothingChanges() throws IOException {
    FIRST.publish(folder);
    SortedMap<String, String> before = Snapshot.identities(folder);
    assertEquals(Switch.NONE, FIRST.publish(folder));
    assertEquals(before, Snapshot.identities(folder));
  }

  @Test
  void keepsTheFilesOfOthersWithInodeAndTime() throws IOException {
    FIRST.publish(folder);
    write("CNAME", "parks.example.org");
    write("a/照片.jpg", "picture");
    write("own/deep/notes.txt", "notes");
    Files.createDirectories(output.resolve("empty/folder"));
    Files.createSymbolicLink(output.resolve("link"), Path.of("a"));
    Files.createSymbolicLink(output.resolve("dangling"), Path.of("nowhere"));
    Set<String> foreign =
        Set.of(
            "CNAME", "a/照片.jpg", "own/deep/notes.txt", "empty", "empty/folder", "link", "dangling");
    SortedMap<String, String> before = Snapshot.only(Snapshot.identities(output), foreign);
    SECOND.publish(folder);
    assertTrue(SECOND.stands(folder));
    assertEquals(before, Snapshot.only(Snapshot.identities(output), foreign));
  }

  @Test
  void keepsForeignFilesWithNamesThatAreNoText() throws IOException, InterruptedException {
    FIRST.publish(folder);
    Process touch =
        new ProcessBuilder("sh", "-c", "printf x > \"$(printf 'bad\\377name')\"")
            .directory(output.toFile())
            .start();
    assertEquals(0, touch.waitFor());
    SECOND.publish(folder);
    try (var names = Files.list(output)) {
      assertEquals(
          1, names.filter(name -> name.getFileName().toString().startsWith("bad")).count());
    }
  }

  @Test
  void keepsThePermissionsOfTheOutput() throws IOException {
    FIRST.publish(folder);
    Files.setPosixFilePermissions(output, PosixFilePermissions.fromString("rwxrwx---"));
    SECOND.publish(folder);
    assertEquals("rwxrwx---", PosixFilePermissions.toString(Files.getPosixFilePermissions(output)));
  }

  @Test
  void plansWhatItDoes() throws IOException {
    FIRST.publish(folder);
    write("CNAME", "foreign");
    write("index.html", "edited by hand");
    write("a/stale.html", "edited too");
    Diagnostics diagnostics = new Diagnostics();
    SortedMap<String, String> before = Snapshot.identities(output);
    try (Publication publication = Site.begin(folder, diagnostics, new DiskOperations())) {
      assertNotNull(publication);
      SECOND.putAll(publication);
      Plan plan = publication.plan();
      assertEquals(List.of("! a/stale.html", "- b", "+ b/page.html", "! index.html"), plan.lines());
      assertEquals(List.of("a/stale.html", "index.html"), plan.edited());
      assertEquals("1 added, 1 changed, 2 removed, 1 unchanged, 1 foreign kept", plan.summary());
    }
    assertEquals(before, Snapshot.identities(output));
  }

  @Test
  void restoresAFileThatWasEditedOrDeleted() throws IOException {
    FIRST.publish(folder);
    write("index.html", "ONE");
    Files.delete(output.resolve("a/page.html"));
    FIRST.publish(folder);
    assertTrue(FIRST.stands(folder));
  }

  @Test
  void listsItsFilesInTheSameWayWhateverTheirOrder() throws IOException {
    FIRST.publish(folder);
    String manifest = Files.readString(output.resolve(Manifest.NAME));
    SECOND.publish(folder);
    FIRST.publish(folder);
    assertEquals(manifest, Files.readString(output.resolve(Manifest.NAME)));
  }

  @Test
  void refusesAFolderThatItDidNotWrite() throws IOException {
    write("thesis.doc", "work of years");
    SortedMap<String, String> before = Snapshot.identities(folder);
    assertEquals(
        "publish/not-ours: “" + output + "” is not empty, and the generator did not write it",
        mistake(FIRST));
    before.put("book", "/");
    assertEquals(before, Snapshot.identities(folder));
  }

  @Test
  void refusesAFileAndAPlaceBelowAFile() throws IOException {
    Files.writeString(output, "a file");
    assertEquals("publish/not-a-folder: the output “" + output + "” is a file", mistake(FIRST));
    Diagnostics diagnostics = new Diagnostics();
    assertNull(Publication.begin(Site.book(folder), output.resolve("deeper"), diagnostics));
    assertEquals(PublishCode.NOT_A_FOLDER, only(diagnostics).code());
    assertEquals("a file", Files.readString(output));
  }

  @Test
  void refusesASymbolicLink() throws IOException {
    Files.createDirectory(folder.resolve("elsewhere"));
    Files.createSymbolicLink(output, Path.of("elsewhere"));
    assertEquals(
        "publish/symbolic-link: the output “" + output + "” is a symbolic link", mistake(FIRST));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"book", "", "book/content", "book/content/public", "book/seeds", "book/x/.."})
  void refusesTheBookItself(String place) throws IOException {
    Path book = Site.book(folder);
    Diagnostics diagnostics = new Diagnostics();
    assertNull(Publication.begin(book, folder.resolve(place), diagnostics));
    assertEquals(PublishCode.INSIDE_THE_BOOK, only(diagnostics).code());
  }

  @Test
  void refusesADamagedManifest() throws IOException {
    FIRST.publish(folder);
    Files.writeString(output.resolve(Manifest.NAME), "factbook-manifest 1 7\n");
    assertEquals(
        "publish/damaged-manifest: “"
            + output.resolve(Manifest.NAME)
            + "” is damaged: it no longer says which files are the generator's",
        mistake(SECOND));
    assertTrue(Files.exists(output.resolve("a/stale.html")));
  }

  @Test
  void refusesToReplaceAForeignFile() throws IOException {
    FIRST.publish(folder);
    write("robots.txt", "mine");
    assertEquals(
        "publish/in-the-way: the site needs the name “robots.txt” in “"
            + output
            + "”, where something stands that the generator did not write",
        mistake(Site.of("robots.txt", "yours")));
    write("Robots2.TXT", "mine");
    assertTrue(mistake(Site.of("robots2.txt", "yours")).startsWith("publish/in-the-way"));
    write("folder/mine.txt", "mine");
    assertTrue(mistake(Site.of("folder", "yours")).startsWith("publish/in-the-way"));
    assertTrue(mistake(Site.of("robots.txt/x", "yours")).startsWith("publish/in-the-way"));
  }

  @Test
  void doesNotWriteThroughALinkInTheOutput() throws IOException {
    FIRST.publish(folder);
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("page.html"), "precious");
    Files.createSymbolicLink(output.resolve("c"), elsewhere);
    assertTrue(mistake(Site.of("c/page.html", "new")).startsWith("publish/in-the-way"));
    Files.delete(output.resolve("a/page.html"));
    Files.createSymbolicLink(output.resolve("a/page.html"), elsewhere.resolve("page.html"));
    assertTrue(mistake(FIRST).startsWith("publish/in-the-way"));
    Site.of("index.html", "three").publish(folder);
    assertTrue(Files.isSymbolicLink(output.resolve("a/page.html")));
    assertEquals("precious", Files.readString(elsewhere.resolve("page.html")));
  }

  @Test
  void seesWhatAppearsWhileTheSiteIsBeingMade() throws IOException {
    FIRST.publish(folder);
    try (Publication publication = Site.begin(folder, new Diagnostics(), new DiskOperations())) {
      assertNotNull(publication);
      SECOND.putAll(publication);
      write("late.txt", "came late");
      publication.commit();
    }
    assertEquals("came late", Files.readString(output.resolve("late.txt")));
    assertTrue(SECOND.stands(folder));
  }

  @Test
  void namesWhatCollides() throws IOException {
    assertEquals(
        "publish/path-collision: “A.html” and “a.html” of the site are one name on some systems",
        mistake(Site.of("a.html", "1", "A.html", "2")));
    assertEquals(
        "publish/path-collision: “x” and “x/” of the site are one name on some systems",
        mistake(Site.of("x", "1", "x/y.html", "2")));
    assertEquals(
        "publish/path-collision: “Parks/” and “parks/” of the site are one name on some systems",
        mistake(Site.of("Parks/a.html", "1", "parks/b.html", "2")));
    assertTrue(
        mistake(Site.of("caf\u00e9", "1", "cafe\u0301", "2")).startsWith("publish/path-collision"));
    Diagnostics diagnostics = new Diagnostics();
    try (Publication publication = Site.begin(folder, diagnostics, new DiskOperations())) {
      assertNotNull(publication);
      publication.put("twice.html", "1".getBytes(StandardCharsets.UTF_8));
      publication.put("twice.html", "2".getBytes(StandardCharsets.UTF_8));
    }
    assertEquals("two files of the site are named “twice.html”", only(diagnostics).message());
  }

  @Test
  void dropsWhatIsNotCommitted() throws IOException {
    FIRST.publish(folder);
    SortedMap<String, String> before = Snapshot.identities(folder);
    try (Publication publication = Site.begin(folder, new Diagnostics(), new DiskOperations())) {
      assertNotNull(publication);
      SECOND.putAll(publication);
    }
    assertEquals(before, Snapshot.identities(folder));
  }

  @Test
  void cleansWhatItWroteAndNothingElse() throws IOException {
    FIRST.publish(folder);
    write("a/mine.txt", "mine");
    Files.createDirectories(output.resolve("empty"));
    SortedMap<String, String> before = Snapshot.identities(output);
    Plan plan = Publication.clean(Site.book(folder), output, new Diagnostics());
    assertNotNull(plan);
    assertEquals(4, plan.removed().size());
    before.keySet().retainAll(Set.of("a", "a/mine.txt", "empty"));
    assertEquals(before, Snapshot.identities(output));
  }

  @Test
  void cleansAwayAFolderThatHoldsNothingElse() throws IOException {
    FIRST.publish(folder);
    assertNotNull(Publication.clean(Site.book(folder), output, new Diagnostics()));
    assertFalse(Files.exists(output));
    Plan nothing = Publication.clean(Site.book(folder), output, new Diagnostics());
    assertNotNull(nothing);
    assertTrue(nothing.isEmpty());
    assertFalse(Files.exists(output));
  }

  @Test
  void doesNotCleanWhatIsNotOurs() throws IOException {
    write("thesis.doc", "work of years");
    Diagnostics diagnostics = new Diagnostics();
    assertNull(Publication.clean(Site.book(folder), output, diagnostics));
    assertEquals(PublishCode.NOT_OURS, only(diagnostics).code());
    assertEquals("work of years", Files.readString(output.resolve("thesis.doc")));
  }

  @Test
  void recoversNothingWhereNothingWasCutOff() throws IOException {
    FIRST.publish(folder);
    SortedMap<String, String> before = Snapshot.identities(folder);
    assertEquals(Recovery.NOTHING, Publication.recover(output));
    assertEquals(Recovery.NOTHING, Publication.recover(folder.resolve("no/such/place")));
    assertEquals(before, Snapshot.identities(folder));
  }

  @Test
  void refusesAFileThatNoSiteCanHave() throws IOException {
    assertTrue(mistake(Site.of("../elsewhere.html", "x")).startsWith("publish/bad-path"));
    assertTrue(mistake(Site.of("a".repeat(300) + ".html", "x")).startsWith("publish/bad-path"));
    assertFalse(Files.exists(folder.resolve("elsewhere.html")));
  }
}
