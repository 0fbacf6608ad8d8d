package factbook.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.diagnostic.Diagnostics;
import factbook.fixture.BookCopy;
import factbook.fixture.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A new book is right and true from its first minute. */
class StarterBookTest {
  private final Path folder;

  StarterBookTest(@TempDir Path temporary) {
    this.folder = temporary.resolve("book");
  }

  private Command onBook(String... words) {
    String[] arguments = new String[words.length + 2];
    System.arraycopy(words, 0, arguments, 0, words.length);
    arguments[words.length] = "--book";
    arguments[words.length + 1] = folder.toString();
    return Command.run(arguments);
  }

  @Test
  void buildsWithoutAWarningAndIsProvenByItsDocument() {
    Command init = Command.run("init", folder.toString());
    Command build = onBook("build", "--strict", "--output", folder.resolve("public").toString());
    Command verify =
        onBook("sources", "verify", "--documents", folder.resolve("documents").toString());

    assertEquals("", init.err() + build.err() + verify.err());
    assertEquals(0, init.exit() + build.exit() + verify.exit());
    assertTrue(init.out().startsWith(folder + ": a book of 11 files; next:\n"), init.out());
    assertTrue(Files.exists(folder.resolve("public/zh-hant/parks/starter-lane.html")));
    assertTrue(onBook("coverage").out().contains("example"));
  }

  @Test
  void sellsNothingForAFactThatIsNotSo() throws IOException {
    Command.run("init", folder.toString());
    SortedMap<String, String> files = BookCopy.contents(folder);
    String document = Files.readString(folder.resolve("documents/example.txt"));

    Matcher said = Pattern.compile("当天有文件([0-9]+)个，其中书的内容([0-9]+)个").matcher(document);
    assertTrue(said.find(), document);
    assertEquals(String.valueOf(files.size()), said.group(1));
    assertEquals(
        String.valueOf(files.keySet().stream().filter(path -> path.startsWith("content")).count()),
        said.group(2));
    assertTrue(document.startsWith("示例："), "an example says so");
  }

  @Test
  void hasAnExampleOfEachThing() throws IOException {
    Command.run("init", folder.toString());
    String park = Files.readString(folder.resolve("content/parks/starter-lane.yaml"));
    String text = Files.readString(folder.resolve("content/parks/starter-lane.md"));

    for (String thing :
        new String[] {
          "evidence: {",
          "figure: ",
          "words: ",
          "kind: target",
          "due: ",
          "computed: {",
          "scope: ",
          "events:",
          "relations:"
        }) {
      assertTrue(park.contains(thing), thing);
    }
    assertTrue(text.contains("{files}") && text.contains("[[generator]]"), text);
    assertTrue(Files.readString(folder.resolve("seeds/example.yaml")).contains("excluded: byline"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-01-31", "2028-02-29", "2026-12-31", "2026-10-01"})
  void isRightOnEveryDay(String day) throws IOException {
    StarterBook.write(folder, StarterBook.files("我的事实书", LocalDate.parse(day)), new Diagnostics());

    Command check = onBook("check", "--strict");

    assertEquals("", check.err());
    assertEquals("no mistakes\n", check.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"甲: 乙 #丙", "\"引号\"", "- 甲", "@DAY@", "12", "no", "甲\\乙"})
  void takesAnyTitleAsItIs(String title) {
    Command.run("init", folder.toString(), "--title", title);

    Command check = onBook("check", "--format", "json");

    assertEquals(0, check.exit(), check.out() + check.err());
    assertEquals("[]", check.out().replaceAll("(?s).*\"diagnostics\" : |\\s|}$", ""), check.out());
  }

  @Test
  void refusesAFolderThatHoldsSomethingAndChangesNothing() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("mine.txt"), "mine");
    SortedMap<String, String> before = BookCopy.contents(folder);

    Command init = Command.run("init", folder.toString());

    assertEquals(2, init.exit());
    assertEquals("", init.out());
    assertEquals(
        "error: “"
            + folder
            + "” is not empty: it holds “mine.txt” [init/not-empty]\n"
            + "  hint: name a folder that is empty, or one that is not there yet\n"
            + "1 error\n",
        init.err());
    assertEquals(before, BookCopy.contents(folder));
  }

  @Test
  void refusesAFile() throws IOException {
    Files.writeString(folder, "mine");

    Command init = Command.run("init", folder.toString());

    assertEquals(2, init.exit());
    assertTrue(init.err().contains("is a file, and a book is a folder [init/not-a-folder]"));
    assertEquals("mine", Files.readString(folder));
  }

  @Test
  void takesBackWhatItWroteWhereAFileFails() throws IOException {
    // A file stands where a folder is needed: the second cannot be written.
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("content"), "a file");
    SortedMap<String, String> files = new TreeMap<>(Map.of("a.txt", "a", "content/b.txt", "b"));

    assertThrows(IOException.class, () -> BookWriter.createAll(folder, files));

    assertEquals(Set.of("content"), BookCopy.contents(folder).keySet());
  }

  @Test
  void refusesATitleOfTwoLines() {
    assertEquals(2, Command.run("init", folder.toString(), "--title", "甲\n乙").exit());
    assertEquals(2, Command.run("init", folder.toString(), "--title", " ").exit());
    assertTrue(Files.notExists(folder));
  }
}
