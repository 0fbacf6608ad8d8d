package factbook.book;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The book of this repository when it asks for Hong Kong's glyphs too. That the build succeeds with
 * {@code --strict} says that links, twins, words of the glossary and scripts are right in all three
 * trees.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HongKongTest {
  private static final String BASE = "https://example.org/book/";

  private final Path folder;

  HongKongTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeAll
  void build() throws IOException {
    BookCopy book = BookCopy.ofThisBook(folder.resolve("book"));
    book.plant("content/book.yaml", "^scripts: .*$", "scripts: [zh-Hans, zh-Hant, zh-Hant-HK]");
    Command build =
        Command.run(
            "build",
            "--strict",
            "--base-url",
            BASE,
            "--book",
            book.folder().toString(),
            "--output",
            folder.resolve("public").toString());
    assertEquals("", build.err());
    assertEquals(0, build.exit());
  }

  private String read(String path) throws IOException {
    return Files.readString(folder.resolve("public").resolve(path));
  }

  private List<String> pages(String tree) throws IOException {
    Path root = folder.resolve("public").resolve(tree);
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .map(file -> root.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void hasATreeOfItsOwnWithTheSamePages() throws IOException {
    assertTrue(pages("zh-hant-hk").size() > 100);
    assertEquals(pages("zh-hant"), pages("zh-hant-hk"));
  }

  @Test
  void writesNamesTextsAndInterfaceInItsGlyphs() throws IOException {
    String taiwan = read("zh-hant/about.html");
    String hongKong = read("zh-hant-hk/about.html");

    assertAll(
        () -> assertTrue(taiwan.contains("<html lang=\"zh-Hant\">")),
        () -> assertTrue(hongKong.contains("<html lang=\"zh-Hant-HK\">")),
        () -> assertTrue(taiwan.contains(">說明</a>") && !taiwan.contains(">説明</a>")),
        () -> assertTrue(hongKong.contains(">説明</a>") && !hongKong.contains(">說明</a>")),
        () -> assertTrue(hongKong.contains("裏") && !hongKong.contains("裡")));
  }

  @Test
  void eachPageNamesItsTwinsInAllScripts() throws IOException {
    for (String tree : List.of("zh-hans", "zh-hant", "zh-hant-hk")) {
      String page = read(tree + "/parks/yunqi-town.html");
      for (String tag : List.of("zh-Hans", "zh-Hant", "zh-Hant-HK")) {
        String file = tag.toLowerCase(Locale.ROOT) + "/parks/yunqi-town.html";
        assertTrue(
            page.contains(
                "<link rel=\"alternate\" hreflang=\"" + tag + "\" href=\"" + BASE + file + "\">"),
            tree + " names " + tag);
        assertEquals(
            !file.startsWith(tree + "/"),
            page.contains("<a href=\"../../" + file + "\" lang=\"" + tag + "\""),
            tree + " leads to " + tag);
      }
    }
  }

  @Test
  void theEntranceTheSitemapAndTheLostPageKnowIt() throws IOException {
    assertAll(
        () -> assertTrue(read("index.html").contains("href=\"zh-hant-hk/index.html\"")),
        () -> assertTrue(read("404.html").contains("href=\"/book/zh-hant-hk/index.html\"")),
        () ->
            assertTrue(
                read("sitemap.xml").contains("<loc>" + BASE + "zh-hant-hk/about.html</loc>")),
        () -> assertTrue(read("sitemap.xml").contains("hreflang=\"zh-Hant-HK\"")));
  }

  @Test
  void dataHoldsItsFormsBesideTheOthers() throws IOException {
    JsonNode facts = new ObjectMapper().readTree(read("data/facts.json")).get("facts");
    List<String> tags = new ArrayList<>();
    facts.get(0).get("value").fieldNames().forEachRemaining(tags::add);
    String head = read("data/facts.csv").lines().findFirst().orElseThrow();

    assertEquals(List.of("zh-Hans", "zh-Hant", "zh-Hant-HK"), tags);
    assertTrue(head.contains("value_zh-Hant,value_zh-Hant-HK"), head);
  }

  @Test
  void theNuCheckerFindsNothing() throws IOException {
    NuChecker checker = new NuChecker();
    List<NuChecker.Message> found = new ArrayList<>();
    for (String page : List.of("index.html", "404.html")) {
      found.addAll(checker.check(page, read(page)));
    }
    for (String page : pages("zh-hant-hk")) {
      found.addAll(checker.check(page, read("zh-hant-hk/" + page)));
    }
    assertEquals(List.of(), found);
  }

  @Test
  void theDefaultBookKeepsTwoTrees() {
    assertTrue(Files.notExists(BuiltBook.folder().resolve("zh-hant-hk")));
  }
}
