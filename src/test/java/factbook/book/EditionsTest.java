package factbook.book;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import factbook.check.NuChecker;
import factbook.fixture.BookCopy;
import factbook.fixture.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From one edition to the next: cut, edit a figure, compare, publish. */
class EditionsTest {
  private static final Path SMALL = Path.of("src/test/resources/mistakes/_base");
  private static final String PARK = "content/parks/valley.yaml";
  private static final String FIRST = "content/editions/2020-06.json";

  @TempDir private Path folder = Path.of("");
  private BookCopy book = new BookCopy(Path.of(""));

  @BeforeEach
  void copyTheSmallBook() throws IOException {
    book = new BookCopy(folder.resolve("book"));
    BookCopy.copy(SMALL, book.folder());
  }

  private Command run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--book", book.folder().toString()));
    return Command.run(all.toArray(String[]::new));
  }

  private void cut(String id) {
    Command cut = run("edition", "cut", id);
    assertEquals(0, cut.exit(), cut.err());
  }

  private Path build(String output) {
    Path site = folder.resolve(output);
    Command build = run("build", "--strict", "--output", site.toString());
    assertEquals(0, build.exit(), build.err());
    return site;
  }

  /** The next edition: 1750家 was a misreading of another digit. */
  private void correct() throws IOException {
    book.plant(
        "content/book.yaml",
        "edition: 2020-06\ndate: 2020-06-30",
        "edition: 2020-07\ndate: 2020-07-31");
    book.plant(PARK, "  value: 30亿元", "  value: 逾30亿元");
    book.plant(PARK, "  issuer: office\n", "  issuer: office\n  because: 原文漏“逾”字\n");
  }

  private void explain() throws IOException {
    Files.writeString(
        book.folder().resolve("content/changes.yaml"),
        "changes:\n- {fact: valley/output-2022, edition: 2020-07, note: 原先漏看了一个字}\n");
  }

  @Test
  void theSameContentIsCutIntoTheSameBytes() throws IOException {
    cut("2020-06");
    byte[] first = Files.readAllBytes(book.folder().resolve(FIRST));
    Files.delete(book.folder().resolve(FIRST));
    cut("2020-06");

    assertArrayEquals(first, Files.readAllBytes(book.folder().resolve(FIRST)));
    List<String> lines = Files.readAllLines(book.folder().resolve(FIRST));
    assertEquals(lines.size() - 2, new ObjectMapper().readTree(first).get("facts").size());
    List<String> facts = lines.subList(1, lines.size() - 1);
    assertEquals(facts.stream().sorted().toList(), facts);
  }

  @Test
  void anEditionIsCutOnceAndOnlyAsWhatTheBookSaysItIs() {
    Command other = run("edition", "cut", "2020-07");
    cut("2020-06");
    Command again = run("edition", "cut", "2020-06");

    assertAll(
        () -> assertEquals(1, other.exit()),
        () -> assertTrue(other.err().contains("[edition/other-edition]"), other.err()),
        () -> assertEquals(1, again.exit()),
        () -> assertTrue(again.err().contains("[edition/exists]"), again.err()),
        () -> assertEquals(2, run("edition", "cut", "../x").exit()));
  }

  @Test
  void aBookWithMistakesIsNotCut() throws IOException {
    book.plant(PARK, "  value: 1700家", "  value: 1701家");
    Command cut = run("edition", "cut", "2020-06");

    assertEquals(1, cut.exit());
    assertFalse(Files.exists(book.folder().resolve(FIRST)));
  }

  @Test
  void oneEditedFigureIsOneChangeOfItsClass() throws IOException {
    cut("2020-06");
    Path old = build("old");
    correct();
    Command silent = run("check");
    explain();
    Path now = build("now");
    String before = book.folder().resolve(FIRST).toString();
    String expected =
        """
        2020-06 → 2020-07: 1 corrected

        corrected
          valley/output-2022  30亿元 → 逾30亿元
            原先漏看了一个字
        """;

    assertAll(
        () -> assertTrue(silent.err().contains("[edition/no-note]"), silent.err()),
        () -> assertEquals(expected, run("diff", before, book.folder().toString()).out()),
        () -> assertEquals(expected, run("diff", old.toString(), now.toString()).out()),
        () ->
            assertEquals(
                "2020-07 → 2020-07: no changes\n",
                run("diff", now.resolve("data/facts.json").toString(), book.folder().toString())
                    .out()));
    JsonNode json =
        new ObjectMapper().readTree(run("diff", old.toString(), now.toString(), "--json").out());
    assertEquals(1, json.get("changes").size());
    assertEquals("corrected", json.get("changes").get(0).get("class").asText());
  }

  @Test
  void whatIsNoEditionCannotBeCompared() {
    Command diff = run("diff", folder.resolve("nowhere").toString(), book.folder().toString());

    assertEquals(1, diff.exit());
    assertEquals("", diff.out());
    assertTrue(diff.err().contains("[edition/nothing-to-compare]"), diff.err());
  }

  @Test
  void readersAreToldOnThePagesAndInTheFeeds() throws IOException {
    cut("2020-06");
    correct();
    explain();
    Path site = build("now");
    String changes = Files.readString(site.resolve("zh-hant/changes.html"));
    String park = Files.readString(site.resolve("zh-hant/parks/valley.html"));
    String home = Files.readString(site.resolve("zh-hant/index.html"));
    String feed = Files.readString(site.resolve("zh-hant/feed.xml"));

    assertAll(
        () ->
            assertTrue(
                changes.contains("<h2 id=\"e-2020-07\"><a href=\"changes--2020-07.html\">"),
                changes),
        () -> assertTrue(changes.contains("<del>30億元，目標，2020年</del>"), changes),
        () -> assertTrue(changes.contains("原先漏看了一個字"), changes),
        () -> assertTrue(park.contains("\"../changes--2020-07.html\""), park),
        () -> assertTrue(park.contains("原作「30億元，目標，2020年」"), park),
        () -> assertTrue(home.contains("changes.html#e-2020-07\">更正 1</a>"), home),
        () -> assertTrue(feed.contains("<title>2020-07：更正 1</title>"), feed));
  }

  @Test
  void eachEditionHasAPageAndTheOverviewOnlyTheLatestInFull() throws IOException {
    cut("2020-06");
    Path first = build("first");
    correct();
    explain();
    cut("2020-07");
    book.plant(
        "content/book.yaml",
        "edition: 2020-07\ndate: 2020-07-31",
        "edition: 2020-08\ndate: 2020-08-31");
    Path site = build("now");
    String overview = Files.readString(site.resolve("zh-hant/changes.html"));
    String page = Files.readString(site.resolve("zh-hant/changes--2020-07.html"));

    assertAll(
        () -> assertFalse(overview.contains("<del>"), overview),
        () -> assertTrue(overview.contains("<li id=\"e-2020-07\">"), overview),
        () -> assertTrue(overview.contains("<li id=\"e-2020-06\">"), overview),
        () -> assertTrue(overview.contains("href=\"changes--2020-07.html\">2020-07</a>"), overview),
        () -> assertTrue(page.contains("<h1>2020-07版的更新與更正</h1>"), page),
        () -> assertTrue(page.contains("<del>30億元，目標，2020年</del>"), page),
        () -> assertTrue(page.contains("href=\"changes--2020-06.html\" rel=\"prev\""), page),
        () -> assertTrue(page.contains("href=\"changes--2020-08.html\" rel=\"next\""), page),
        () -> assertTrue(read(first, "zh-hans/changes--2020-06.html").contains("第一版")),
        () -> assertTrue(read(site, "sitemap.xml").contains("/zh-hant/changes--2020-07.html")),
        () -> assertTrue(read(site, "zh-hans/feed.xml").contains("/zh-hans/changes--2020-07.html")),
        () -> assertEquals(List.of(), new NuChecker().check("changes.html", overview)),
        () -> assertEquals(List.of(), new NuChecker().check("changes--2020-07.html", page)));
  }

  private static String read(Path site, String path) throws IOException {
    return Files.readString(site.resolve(path));
  }

  @Test
  void feedsAreAtomAndTheirIdsLast() throws Exception {
    cut("2020-06");
    String first = Files.readString(build("old").resolve("zh-hans/feed.xml"));
    correct();
    explain();
    Path site = build("now");
    String second = Files.readString(site.resolve("zh-hans/feed.xml"));

    assertEquals(List.of(), AtomSchema.faults(first));
    assertEquals(List.of(), AtomSchema.faults(second));
    assertEquals(List.of(), AtomSchema.faults(Files.readString(site.resolve("zh-hant/feed.xml"))));
    assertTrue(second.contains("<id>tag:example.org,2020-06-30:/book/zh-hans/</id>"), second);
    for (String id : List.of("zh-hans/", "zh-hans/2020-06")) {
      String whole = "<id>tag:example.org,2020-06-30:/book/" + id + "</id>";
      assertTrue(first.contains(whole) && second.contains(whole), whole);
    }
    book.plant("content/book.yaml", "base-url: .*\n", "");
    String nowhere = Files.readString(build("nowhere").resolve("zh-hans/feed.xml"));
    assertEquals(List.of(), AtomSchema.faults(nowhere));
    assertTrue(nowhere.contains("href=\"changes--2020-07.html\""), nowhere);
  }

  @Test
  void theSchemaOfFeedsSeesFaults() throws Exception {
    String feed = Files.readString(build("site").resolve("zh-hans/feed.xml"));

    assertFalse(AtomSchema.faults(feed.replace("T00:00:00Z", "")).isEmpty());
    assertFalse(AtomSchema.faults(feed.replaceFirst("<id>[^<]*</id>", "")).isEmpty());
    assertFalse(AtomSchema.faults(feed.replace("tag:example.org,", "/")).isEmpty());
  }

  @Test
  void eachEditionIsBuiltIntoItsOwnBytesAgain() throws IOException {
    cut("2020-06");
    BookCopy.copy(book.folder(), folder.resolve("archive"));
    Map<String, byte[]> old = files(build("old"));
    correct();
    explain();
    Map<String, byte[]> now = files(build("now"));
    cut("2020-07");
    assertSame(now, files(build("again")));

    book = new BookCopy(folder.resolve("archive"));
    assertSame(old, files(build("rebuilt")));
  }

  @Test
  void aFigureOfTheRealBookIsCorrected() throws IOException {
    book = BookCopy.ofThisBook(folder.resolve("real"));
    String id = edition();
    Path last = book.folder().resolve("content/editions/" + id + ".json");
    Files.deleteIfExists(last);
    cut(id);
    book.plant("content/entities/aerospace-fund.yaml", "value: 20亿元", "value: 20余亿元");
    book.plant("content/book.yaml", "^edition: .*$", "edition: \"2099-01\"");
    book.plant("content/book.yaml", "^date: .*$", "date: 2099-01-01");

    assertEquals(
        id
            + " → 2099-01: 1 corrected\n\ncorrected\n"
            + "  aerospace-fund/fund-size  20亿元 → 20余亿元\n    no note says why\n",
        run("diff", last.toString(), book.folder().toString()).out());
  }

  private String edition() throws IOException {
    return Files.readAllLines(book.folder().resolve("content/book.yaml")).stream()
        .filter(line -> line.startsWith("edition:"))
        .map(line -> line.substring("edition:".length()).replace("\"", "").strip())
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, byte[]> files(Path site) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(site)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(site.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }

  private static void assertSame(Map<String, byte[]> one, Map<String, byte[]> other) {
    assertEquals(one.keySet(), other.keySet());
    one.forEach((path, bytes) -> assertArrayEquals(bytes, other.get(path), path));
  }
}
