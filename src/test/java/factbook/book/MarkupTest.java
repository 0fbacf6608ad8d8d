package factbook.book;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.fixture.BookCopy;
import factbook.fixture.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What an editor keeps from the conversion by hand, from the file to the finished pages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MarkupTest {
  private static final String PARK = "content/parks/valley.yaml";

  private final Path folder;

  MarkupTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeAll
  void build() throws IOException {
    BookCopy.copy(Path.of("src/test/resources/mistakes/_base"), folder.resolve("book"));
    BookCopy book = new BookCopy(folder.resolve("book"));
    book.plant("content/book.yaml", "^scripts: .*$", "scripts: [zh-Hans, zh-Hant, zh-Hant-HK]");
    // Without the marks, 台球 becomes 檯球 and 面包 becomes 麵包.
    book.append(
        "content/parks/valley.md",
        "\n街上有-{zh-Hans:台球;zh-Hant:撞球;zh-Hant-HK:桌球}-和-{zh-Hans:面包;zh-Hant:麵包}-，"
            + "招牌作“-{头发}-”，古碑作“-{頭髮}-”，都在[[county]]。\n");
    book.plant("content/entities/county.yaml", "^name: .*$", "name: 样县-{里}-");
    book.plant(PARK, "aliases: \\[样谷小镇", "aliases: [\"样谷-{后}-\"");
    book.plant(PARK, "value: 样县东部", "value: 样县东部的-{zh-Hans:面;zh-Hant:面}-");
    book.plant(PARK, "note: 两个来源之差", "note: 原文漏改-{后}-字");
    book.plant("content/vocabulary/measures.yaml", "label: 位置", "label: \"-{后}-方位置\"");
    Command build =
        Command.run(
            "build",
            "--strict",
            "--book",
            book.folder().toString(),
            "--output",
            folder.resolve("public").toString());
    assertEquals("", build.err());
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve("public").resolve(path)));
  }

  private String prose(String script) throws IOException {
    return Objects.requireNonNull(page(script + "/parks/valley.html").select(".prose p").last())
        .text();
  }

  @Test
  void aFormForEachScriptStandsInItsPages() throws IOException {
    assertAll(
        () -> assertTrue(prose("zh-hans").contains("街上有台球和面包，"), prose("zh-hans")),
        () -> assertTrue(prose("zh-hant").contains("街上有撞球和麵包，"), prose("zh-hant")),
        () -> assertTrue(prose("zh-hant-hk").contains("街上有桌球和麪包，"), prose("zh-hant-hk")));
  }

  @Test
  void aPartThatIsKeptIsTheSameInEveryScriptAndSaysWhichItIs() throws IOException {
    Document hans = page("zh-hans/parks/valley.html");
    Document hant = page("zh-hant/parks/valley.html");

    assertAll(
        () -> assertTrue(prose("zh-hant").contains("招牌作「头发」，古碑作「頭髮」"), prose("zh-hant")),
        () -> assertEquals(List.of("頭髮"), hans.select(".prose p [lang=zh-Hant]").eachText()),
        () -> assertEquals(List.of("头发"), hant.select(".prose p [lang=zh-Hans]").eachText()));
  }

  @Test
  void namesAliasesLabelsValuesAndNotesKeepTheirParts() throws IOException {
    String hant = page("zh-hant/parks/valley.html").text();

    assertAll(
        () -> assertEquals("樣縣里", page("zh-hant/entities/county.html").select("h1").text()),
        () -> assertTrue(page("zh-hant/entities/county.html").title().startsWith("樣縣里 · ")),
        () -> assertEquals("样县里", page("zh-hans/entities/county.html").select("h1").text()),
        () -> assertTrue(prose("zh-hant").endsWith("都在樣縣里。"), prose("zh-hant")),
        () -> assertTrue(hant.contains("樣谷后"), hant),
        () -> assertTrue(hant.contains("后方位置"), hant),
        () -> assertTrue(hant.contains("樣縣東部的面"), hant),
        () -> assertTrue(hant.contains("原文漏改后字"), hant));
  }

  @Test
  void whatASourcePrintsIsNeverConverted() throws IOException {
    Document hant = page("zh-hant/parks/valley.html");
    String shown = hant.select("#f-companies-2018 .figure-text").text();
    List<String> printed = hant.select(".proof[id$=companies-2018] q[translate=no]").eachText();

    assertEquals("1600餘家", shown);
    assertEquals(List.of("1600余家", "2018年底"), printed);
    assertEquals(
        List.of("zh-Hans", "zh-Hans"),
        hant.select(".proof[id$=companies-2018] q[translate=no]").eachAttr("lang"));
    assertTrue(
        page("zh-hant/sources/s1.html")
            .select("[translate=no][lang=zh-Hans]")
            .eachText()
            .containsAll(List.of("样谷见闻", "1600余家", "羊谷")));
  }

  @Test
  void dataFilesSayWhatThePagesSay() throws IOException {
    String entities = Files.readString(folder.resolve("public/data/entities.json"));

    assertTrue(
        entities.contains(
            "\"name\": {\"zh-Hans\": \"样县里\", \"zh-Hant\": \"樣縣里\"," + " \"zh-Hant-HK\": \"樣縣里\"}"),
        entities);
    assertEquals(-1, entities.indexOf("-{"));
  }
}
