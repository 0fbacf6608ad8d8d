package factbook.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Diagnostics;
import factbook.fact.Script;
import factbook.fact.Settings;
import factbook.fixture.Books;
import factbook.fixture.Golden;
import factbook.offline.OfflineEditions.Limits;
import factbook.offline.OfflineEditions.Shared;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The editions of a book of three small pages. */
class OfflineEditionsTest {
  private static final String TITLE_PAGE =
      """
      <!doctype html>
      <html lang="zh-Hans"><head><meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'self'">
      <title>书</title><link rel="stylesheet" href="../assets/book.css"></head>
      <body class="home"><header class="masthead"><p class="book"><a href="index.html">书</a></p>
      <ul class="scripts"><li><a href="../zh-hant/index.html" hreflang="zh-Hant">繁體</a></li></ul>
      <nav class="parts"><ul><li><a href="parks/index.html">园区</a></li>
      <li><a href="downloads.html">下载</a></li><li><a href="search.html">搜索</a></li></ul></nav>
      </header><main id="content"><h1>书</h1><p><a href="parks/a.html#f-x">甲</a></p>
      %s</main></body></html>
      """;

  private static final String PARKS =
      """
      <html lang="zh-Hans"><body class="index"><main id="content"><h1>园区</h1>
      <p><a href="b.html">乙</a><a href="a.html">甲</a><a href="../downloads.html">下载</a></p>
      </main></body></html>
      """;

  private static final String PARK =
      """
      <html lang="zh-Hans"><body class="park"><main id="content"><nav class="crumbs">首页</nav>
      <h1>%1$s</h1><h2 id="facts">事实<a class="twin" href="x">繁體</a></h2>
      <p id="f-x" aria-labelledby="facts"><button type="button" popovertarget="e-a/x" data-n="1">6万</button>
      <a href="#facts">上</a></p>
      <div class="proofs"><div class="proof" id="e-a/x" popover><p class="claim">%1$s的依据</p></div></div>
      </main></body></html>
      """;

  private static final String SEARCH =
      """
      <html lang="zh-Hans"><body><main id="content"><h1>搜索</h1>
      <form data-load="../assets/search-zh-hans-1.x.js"><input id="q"></form>
      <section class="directory">索引</section></main></body></html>
      """;

  private final PackedSite site = new PackedSite();
  private final Diagnostics diagnostics = new Diagnostics();

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String proof(String of) {
    return "<div class=\"proofs\"><div class=\"proof\" id=\"e-a/x\"><p class=\"claim\">"
        + of
        + "</p></div></div>";
  }

  private List<OfflineFile> made(Settings settings, Limits limits) {
    site.put("zh-hans/index.html", bytes(TITLE_PAGE.formatted(proof("首页的依据"))));
    site.put("zh-hans/parks/index.html", bytes(PARKS));
    site.put("zh-hans/parks/a.html", bytes(PARK.formatted("甲")));
    site.put("zh-hans/parks/b.html", bytes(PARK.formatted("乙")));
    site.put("zh-hans/search.html", bytes(SEARCH));
    site.put("assets/book.css", bytes(".proof { color: red }"));
    site.put("assets/book.js", bytes("a();"));
    site.put("assets/search-zh-hans-1.x.js", bytes("factbookSearch({\"fold\": \"</script>\"});\n"));
    Tree tree =
        new Tree(
            Script.HANS,
            List.of(
                "zh-hans/index.html",
                "zh-hans/parks/index.html",
                "zh-hans/parks/a.html",
                "zh-hans/parks/b.html"),
            "zh-hans/search.html",
            site.searched(Script.HANS),
            new OfflineWords("书", "社", "一本书", "目录", "依据", "文字"));
    Shared shared = new Shared("assets/book.css", List.of("assets/book.js"));
    return OfflineEditions.of(site, List.of(tree), shared, settings, limits, diagnostics);
  }

  private Document oneFile(Settings settings) {
    OfflineFile file = made(settings, Limits.USUAL).get(0);
    assertEquals("offline/book-zh-hans.html", file.path());
    return Jsoup.parse(new String(file.bytes(), StandardCharsets.UTF_8));
  }

  @Test
  void idsBeginWithTheirPageAndLinksFollow() {
    Document book = oneFile(Books.settings());

    assertEquals("#parks/a/f-x", book.select("#index a").attr("href"));
    assertEquals("parks/a/facts", book.select("[id=parks/a/f-x]").attr("aria-labelledby"));
    assertEquals("#parks/b/facts", book.select("[id=parks/b/f-x] a").attr("href"));
    assertEquals(
        List.of("#contents", "#parks/index", "#q"), book.select("header nav a").eachAttr("href"));
    assertEquals("book-zh-hant.html", book.select("header a[hreflang]").attr("href"));
    assertEquals(
        book.select("[id]").eachAttr("id").stream().distinct().count(), book.select("[id]").size());
  }

  @Test
  void theContentsFollowTheOrderOfTheIndexPage() {
    assertEquals(
        List.of("书", "园区", "乙", "甲"),
        oneFile(Books.settings()).select(".book-contents a").eachText());
  }

  @Test
  void evidenceStandsOnceAtItsSubjectAndAllNumbersLeadToIt() {
    Document book = oneFile(Books.settings());

    assertEquals(List.of("甲的依据"), book.select(".proof").eachText());
    assertEquals(List.of("1", "1"), book.select("[popovertarget=e-a/x]").eachAttr("data-n"));
  }

  @Test
  void whatTheBookHasNotIsReadOnTheSiteOrIsText() {
    assertEquals(0, oneFile(Books.settings()).select("a:contains(下载)").size());
    Settings online = Books.settings().withBaseUrl("https://example.org/b/");

    assertEquals(
        List.of("https://example.org/b/zh-hans/downloads.html"),
        oneFile(online).select("main a:contains(下载)").eachAttr("href"));
  }

  @Test
  void onlyItsOwnStyleAndProgramMayRun() {
    Document book = oneFile(Books.settings());
    String policy = book.select("meta[http-equiv]").attr("content");

    assertTrue(
        policy.matches("default-src 'none'; script-src 'sha256-\\S+'; style-src 'sha256-\\S+'; .*"),
        policy);
    assertEquals(1, book.select("script").size());
    assertTrue(book.select("script").html().contains("<\\/script>"), book.select("script").html());
    assertEquals(0, book.select("link[rel=stylesheet]").size());
  }

  @Test
  void aBookThatIsTooLargeIsNotMadeAndSaysSo() throws IOException {
    List<OfflineFile> files = made(Books.settings(), new Limits(2_000, 1_000, 500));

    assertEquals(List.of(), files.stream().map(OfflineFile::path).toList());
    assertFalse(diagnostics.hasErrors());
    Golden.assertSame(
        "offline/too-large.txt",
        diagnostics.sorted().stream()
            .map(OfflineEditionsTest::told)
            .collect(Collectors.joining("\n", "", "\n")));
  }

  private static String told(Diagnostic diagnostic) {
    return diagnostic.severity()
        + " "
        + diagnostic.code().id()
        + "\n"
        + diagnostic.message().replaceAll("about [0-9,]+", "about N")
        + "\n"
        + diagnostic.hint();
  }
}
