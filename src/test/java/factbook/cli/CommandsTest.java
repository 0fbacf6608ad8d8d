package factbook.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import factbook.fixture.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands, run on the book of this repository. */
class CommandsTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void buildsTheBookWithoutAWarning() {
    Command build = Command.run("build", "--strict", "--output", output());

    assertAll(
        () -> assertEquals(0, build.exit(), build.err()),
        () -> assertEquals("", build.err()),
        () -> assertTrue(Files.exists(folder.resolve("public/zh-hant/parks/yunqi-town.html"))));
  }

  @Test
  void aDryRunTellsThePlanAndWritesNothing() {
    Command plan = Command.run("build", "--dry-run", "--output", output());

    assertAll(
        () -> assertEquals(0, plan.exit(), plan.err()),
        () -> assertTrue(plan.out().contains("+ zh-hans/parks/yunqi-town.html\n"), plan.out()),
        () -> assertFalse(Files.exists(folder.resolve("public"))));
  }

  @Test
  void aSecondBuildWritesNoFileAgain() throws IOException {
    Command.run("build", "--output", output());
    Object before = Files.getLastModifiedTime(folder.resolve("public/index.html"));
    Command again = Command.run("build", "--output", output());

    assertEquals(before, Files.getLastModifiedTime(folder.resolve("public/index.html")));
    assertTrue(again.out().contains("0 added, 0 changed, 0 removed"), again.out());
  }

  @Test
  void theSiteDoesNotDependOnTheNumberOfThreads() throws IOException {
    Command.run("build", "--jobs", "1", "--output", folder.resolve("one").toString());
    Command.run("build", "--jobs", "16", "--output", folder.resolve("many").toString());

    assertSameFiles(folder.resolve("one"), folder.resolve("many"));
  }

  @Test
  void theAddressOfTheSiteStandsInItsPages() throws IOException {
    Command.run("build", "--base-url", "https://example.org/x", "--output", output());

    String page = Files.readString(folder.resolve("public/zh-hans/index.html"));
    assertTrue(page.contains("href=\"https://example.org/x/zh-hans/index.html\""));
    assertTrue(Files.readString(folder.resolve("public/404.html")).contains("\"/x/assets/"));
  }

  @Test
  void aFolderOfSomebodyElseIsRefused() throws IOException {
    Path file = folder.resolve("public/letter.txt");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "not ours");
    Command build = Command.run("build", "--output", output());

    assertEquals(3, build.exit(), build.err());
    assertTrue(build.err().contains("public"), build.err());
    assertEquals(List.of("letter.txt"), names(folder.resolve("public")));
  }

  @Test
  void cleanRemovesWhatBuildWrote() {
    Command.run("build", "--output", output());
    Command clean = Command.run("clean", "--output", output());

    assertEquals(0, clean.exit(), clean.err());
    assertFalse(Files.exists(folder.resolve("public")));
  }

  @Test
  void cleanSaysWhatItKeptAndWhatToDoBeforeTheNextBuild() throws IOException {
    Command.run("build", "--output", output());
    Files.writeString(folder.resolve("public/letter.txt"), "mine");
    Command clean = Command.run("clean", "--output", output());

    assertEquals(0, clean.exit(), clean.err());
    assertEquals(List.of("letter.txt"), names(folder.resolve("public")));
    assertTrue(clean.out().contains("kept letter.txt"), clean.out());
    assertTrue(clean.out().contains("move them away before the next build"), clean.out());
  }

  @Test
  void checkPrintsMistakesForPrograms() throws IOException {
    Command json = Command.run("check", "--format", "json");
    Command sarif = Command.run("check", "--format", "sarif");

    assertEquals(0, json.exit(), json.err());
    assertTrue(new ObjectMapper().readTree(json.out()).isContainerNode());
    assertEquals("2.1.0", new ObjectMapper().readTree(sarif.out()).get("version").asText());
  }

  @Test
  void explainsAFact() {
    Command explain = Command.run("explain", "yunqi-town/companies-2018");

    assertEquals(0, explain.exit(), explain.err());
    assertTrue(explain.out().contains("1061家"), explain.out());
    assertTrue(explain.out().contains("s1, paragraph 20"), explain.out());
  }

  @Test
  void anUnknownFactIsMetWithTheNearestOne() {
    Command explain = Command.run("explain", "yunqi-town/companies-2081");

    assertEquals(2, explain.exit());
    assertTrue(explain.err().contains("did you mean “yunqi-town/companies-2018”?"), explain.err());
  }

  @Test
  void coverageCountsEveryFigureOfEverySource() throws IOException {
    JsonNode report = new ObjectMapper().readTree(Command.run("coverage", "--json").out());

    assertEquals(5, report.get("sources").size());
    assertEquals(0, report.get("unaccounted").asInt());
  }

  @Test
  void convertsStandardInputBothWays() {
    assertEquals(
        "雲棲小鎮的“數據”".replace("“", "「").replace("”", "」"),
        Command.runWithInput("云栖小镇的“数据”", "convert", "--to", "zh-Hant").out());
    assertEquals("云栖小镇", Command.runWithInput("雲棲小鎮", "convert", "--to", "zh-Hans").out());
  }

  @Test
  void explainsAConversionByItsRules() throws IOException {
    Path book = folder.resolve("book");
    copy(Path.of("content/book.yaml"), book.resolve("content/book.yaml"));
    Files.writeString(
        book.resolve("content/glossary.yaml"), "- {hans: 云栖小镇, hant: 雲棲小鎮, kind: place}\n");
    Command explain =
        Command.runWithInput(
            "云栖小镇\n头发", "convert", "--to", "zh-Hant", "--explain", "--book", book.toString());

    assertTrue(explain.out().contains("1:1\t云栖小镇 → 雲棲小鎮\tglossary"), explain.out());
    assertTrue(explain.out().contains("2:1\t头发 → 頭髮\t"), explain.out());
  }

  @Test
  void indexesADocumentAsANewRecordAndProvesItAtOnce() throws IOException {
    Path book = folder.resolve("book");
    copy(Path.of("content/book.yaml"), book.resolve("content/book.yaml"));
    copy(Path.of("content/vocabulary/units.yaml"), book.resolve("content/vocabulary/units.yaml"));
    Path documents = Files.createDirectories(folder.resolve("documents"));
    Files.writeString(documents.resolve("a.txt"), "题目\n\n2018年有1061家企业。\n");
    String document = documents.resolve("a.txt").toString();

    Command index =
        Command.run("sources", "index", document, "--id", "a", "--book", book.toString());
    assertEquals(0, index.exit(), index.err());
    String record = Files.readString(book.resolve("seeds/a.yaml"));
    assertTrue(record.contains("1061家") && record.contains("2018年"), record);

    String in = documents.toString();
    assertEquals(
        "1 sources, no difference\n",
        Command.run("sources", "verify", "--documents", in, "--book", book.toString()).out());
    assertEquals(
        1,
        Command.run("sources", "index", document, "--id", "a", "--book", book.toString()).exit());

    Files.writeString(documents.resolve("a.txt"), "题目\n\n2018年有1062家企业。\n");
    Command differs =
        Command.run("sources", "verify", "--documents", in, "--book", book.toString());
    assertEquals(1, differs.exit());
    assertTrue(differs.err().contains("1061家"), differs.err());
  }

  @Test
  void wrongUseIsSaidInOneLineWithExitCodeTwo() {
    for (String[] wrong :
        new String[][] {
          {"biuld"},
          {"build", "--jobs", "0"},
          {"build", "--jobs", "many"},
          {"build", "--base-url", "parks"},
          {"explain", "yunqi-town"},
          {"convert", "--to", "en"},
          {"sources"},
          {"sources", "index", "x", "--id", "Ä"},
          {"check", "--format", "xml"}
        }) {
      Command command = Command.run(wrong);
      assertEquals(2, command.exit(), String.join(" ", wrong) + "\n" + command.err());
      assertFalse(command.err().contains("\tat "), command.err());
    }
  }

  @Test
  void aFolderThatIsNoBookIsSaidToBeNone() {
    Command check = Command.run("check", "--book", folder.resolve("nowhere").toString());

    assertEquals(3, check.exit(), check.err());
  }

  private String output() {
    return folder.resolve("public").toString();
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static void assertSameFiles(Path one, Path other) throws IOException {
    try (Stream<Path> files = Files.walk(one)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path twin = other.resolve(one.relativize(file).toString());
        assertEquals(-1, Files.mismatch(file, twin), file.toString());
      }
    }
    assertEquals(count(one), count(other));
  }

  private static long count(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.count();
    }
  }
}
