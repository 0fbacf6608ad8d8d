package factbook.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Diagnostics;
import factbook.fact.GlossaryEntry;
import factbook.fact.GlossaryEntry.Kind;
import factbook.fact.Script;
import factbook.fixture.Golden;
import factbook.text.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Rewrite the golden messages with {@code -Dgolden=write}. */
class ChecksTest {
  private static final Outline OUTLINE =
      new Outline(
          List.of(Script.HANS, Script.HANT),
          List.of(
              new GlossaryEntry(
                  "钟村", "鍾村", null, Kind.PLACE, null, new TextFile("glossary.yaml", "").start())));

  private static final Set<String> OTHERS =
      Set.of("assets/style.0a.css", "assets/photo.1b.jpg", "data/facts.json");

  /** In the place of a page that was renamed. */
  private static final String MOVED = "/parks/old.html";

  /** A small site with nothing wrong. */
  private static SortedMap<String, String> site() {
    SortedMap<String, String> site = new TreeMap<>();
    for (String script : List.of("zh-hans", "zh-hant")) {
      String lang = script.equals("zh-hans") ? "zh-Hans" : "zh-Hant";
      site.put(script + "/index.html", page(lang, "", "index.html", home()));
      site.put(script + "/parks/a.html", page(lang, "../", "parks/a.html", park("a", "b")));
      site.put(script + "/parks/b.html", page(lang, "../", "parks/b.html", park("b", "a")));
      site.put(script + MOVED, moved(lang));
    }
    site.put(
        "index.html",
        """
        <!doctype html><html lang="zh-Hans"><head><title>书</title>
        <link rel="alternate" hreflang="zh-Hans" href="zh-hans/index.html">
        <link rel="alternate" hreflang="zh-Hant" href="zh-hant/index.html">
        <link rel="alternate" hreflang="x-default" href="index.html"></head>
        <body><h1>书</h1><a href="zh-hans/index.html">简</a> <a href="zh-hant/index.html">繁</a>
        """);
    site.put(
        "404.html",
        """
        <!doctype html><html lang="zh-Hans"><head><title>没有这一页</title>
        <link rel="stylesheet" href="/book/assets/style.0a.css"></head>
        <body><h1>没有这一页</h1><a href="/book/index.html">首页</a>
        """);
    return site;
  }

  private static String page(String lang, String up, String path, String content) {
    return """
        <!doctype html>
        <html lang="%1$s"><head><title>文</title>
        <link rel="canonical" href="https://example.org/book/x">
        <link rel="alternate" hreflang="zh-Hans" href="https://example.org/book/zh-hans/%3$s">
        <link rel="alternate" hreflang="zh-Hant" href="%2$s../zh-hant/%3$s">
        <link rel="alternate" hreflang="x-default" href="https://example.org/book/">
        <link rel="stylesheet" href="%2$s../assets/style.0a.css">
        <link rel="icon" href="data:,"></head>
        <body>%4$s
        <a lang="zh-Hans" href="%2$s../zh-hans/%3$s">简</a> <a href="%2$s../zh-hant/%3$s">繁</a></body></html>
        """
        .formatted(lang, up, path, content);
  }

  private static String moved(String lang) {
    return """
        <!doctype html>
        <html lang="%s"><head><title>文</title>
        <link rel="stylesheet" href="../../assets/style.0a.css">
        <noscript><meta http-equiv="refresh" content="0; url=a.html"></noscript></head>
        <body><h1>村</h1><a id="moved" href="a.html">A 1</a> <a id="f-1" href="b.html#f-b">B 2</a>
        """
        .formatted(lang);
  }

  private static String home() {
    return """
        <h1>村</h1><ul data-order="script"><li id="a"><a href="parks/a.html">A 1</a>
        <li id="b"><a href="parks/b.html#f-b">B 2</a></ul>
        <a href="../data/facts.json" download>下</a> <a href="https://example.org/">外</a>
        """;
  }

  private static String park(String id, String other) {
    return """
        <h1 id="top-%1$s">村</h1><h2>二</h2><h3>三</h3><h2>二</h2>
        <p id="f-%1$s"><a href="%2$s.html#f-%2$s"><data value="1061">1061家</data></a></p>
        <p><time datetime="2018-12">2018年12月</time> <img src="../../assets/photo.1b.jpg"></p>
        <p><q translate="no">千余</q> <a href="https://example.org/a">外</a></p>
        """
        .formatted(id, other);
  }

  private static List<Diagnostic> check(SortedMap<String, String> site) {
    return check(site, "https://example.org/book/");
  }

  private static List<Diagnostic> check(SortedMap<String, String> site, @Nullable String baseUrl) {
    Diagnostics diagnostics = new Diagnostics();
    SiteChecks checks = new SiteChecks(List.of(Script.HANS, Script.HANT), baseUrl);
    Set<String> others = new TreeSet<>(OTHERS);
    site.forEach(
        (path, html) -> {
          PageOutline page = OUTLINE.of(path, html);
          if (path.endsWith(MOVED)) {
            checks.addMoved(page);
            others.add(path);
          } else {
            checks.add(page);
          }
        });
    checks.end(others, diagnostics);
    return diagnostics.sorted();
  }

  @Test
  void findsNothingWhereNothingIsWrong() {
    assertEquals(List.of(), check(site()));
  }

  @Test
  void needsNoBaseUrl() {
    SortedMap<String, String> site = site();
    site.replaceAll(
        (path, html) ->
            path.equals("404.html")
                ? html.replace("/book/", "/")
                : html.replace(
                    "https://example.org/book/", path.contains("parks/") ? "../../" : "../"));
    site.replaceAll(
        (path, html) ->
            html.replace("href=\"../../\"", "href=\"../../index.html\"")
                .replace("href=\"../\"", "href=\"../index.html\""));
    assertEquals(List.of(), check(site, null));
  }

  /** One planted mistake: in a page (or in all that end so), what is replaced by what. */
  private record Mistake(String name, String page, String good, String bad) {}

  private static List<Mistake> mistakes() throws IOException {
    return lines("/check/mistakes.txt").stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split(" \\| ", -1))
        .map(parts -> new Mistake(parts[0], parts[1], parts[2], parts[3]))
        .toList();
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream in = ChecksTest.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new AssertionError(resource);
      }
      return new String(in.readAllBytes(), UTF_8).lines().toList();
    }
  }

  private static SortedMap<String, String> plant(Mistake mistake) {
    SortedMap<String, String> site = site();
    SortedMap<String, String> before = new TreeMap<>(site);
    if (mistake.good().isEmpty()) {
      site.keySet().removeIf(path -> path.endsWith(mistake.page()));
    }
    site.replaceAll(
        (path, html) ->
            path.endsWith(mistake.page()) ? html.replace(mistake.good(), mistake.bad()) : html);
    assertTrue(!before.equals(site), "not planted: " + mistake);
    return site;
  }

  private static List<String> told(Mistake mistake) {
    return check(plant(mistake)).stream()
        .map(
            found ->
                mistake.name()
                    + ": "
                    + found.code().id()
                    + ": "
                    + found.message()
                    + " | "
                    + found.hint())
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> saysWhatIsWrong() throws IOException {
    List<Mistake> mistakes = mistakes();
    if (Golden.isWriting()) {
      List<String> all = mistakes.stream().flatMap(mistake -> told(mistake).stream()).toList();
      Files.write(Path.of("src/test/resources/check/messages.txt"), all);
    }
    List<String> golden = lines("/check/messages.txt");
    return mistakes.stream()
        .map(
            mistake ->
                DynamicTest.dynamicTest(
                    mistake.name(), () -> assertEquals(of(mistake, golden), told(mistake))));
  }

  private static List<String> of(Mistake mistake, List<String> golden) {
    return golden.stream().filter(line -> line.startsWith(mistake.name() + ": ")).toList();
  }

  @Test
  void hasAMistakeForEveryMessageAndEveryCode() throws IOException {
    Set<String> names = new TreeSet<>();
    Set<String> codes = new TreeSet<>();
    for (String line : lines("/check/messages.txt")) {
      names.add(line.split(": ", 3)[0]);
      codes.add(line.split(": ", 3)[1]);
    }
    Set<String> planted = new TreeSet<>();
    mistakes().forEach(mistake -> planted.add(mistake.name()));
    assertEquals(planted, names);
    Set<String> all = new TreeSet<>();
    // Limits of hosts are no matter of pages: HostChecksTest has them.
    EnumSet.complementOf(EnumSet.of(CheckCode.HOST)).forEach(code -> all.add(code.id()));
    assertEquals(all, codes);
  }

  @Test
  void letsDataStandInAScript() {
    SortedMap<String, String> site = site();
    site.replaceAll(
        (path, html) ->
            html.replace(
                "<title>",
                "<script type=\"application/ld+json\">{\"name\": \"文\"}</script><title>"));
    assertEquals(List.of(), check(site));
  }

  @Test
  void tellsAMistakeOfATemplateOnce() {
    SortedMap<String, String> site = site();
    site.replaceAll((path, html) -> html.replace("<body>", "<body onload=\"x()\">"));
    List<Diagnostic> found = check(site);
    assertEquals(1, found.size());
    assertEquals("“404.html” has the handler onload (and 9 more pages)", found.get(0).message());
  }

  @Test
  void readsStylesheets() {
    Diagnostics diagnostics = new Diagnostics();
    String css =
        """
        /* url(https://example.org/not-loaded.png) */
        @import "https://example.org/a.css";
        body { background: url( 'photo.1b.jpg' ) }
        p { background: url(data:image/svg+xml,%3Csvg/%3E); fill: url(#gradient) }
        a { background: URL("//cdn.example.org/b.png") }
        b { src: url(../fonts/c.woff2) }
        """;
    Checks.checkStylesheet("assets/style.0a.css", css, OTHERS, diagnostics);
    assertEquals(
        List.of(
            "“assets/style.0a.css” loads “//cdn.example.org/b.png” from outside the site",
            "“assets/style.0a.css” loads “https://example.org/a.css” from outside the site",
            "“assets/style.0a.css” loads “../fonts/c.woff2”, which the site does not have"),
        diagnostics.sorted().stream().map(Diagnostic::message).toList());
  }

  @Test
  void readsDataByScript() {
    Diagnostics diagnostics = new Diagnostics();
    String json =
        """
        {"facts": [{"value": {"zh-Hans": "1061家企业", "zh-Hant": "1061家企业"}, "figure": "餘"},
        {"aliases": {"zh-Hans": ["云栖"], "zh-Hant": ["雲棲", "云\\"栖"]}}]}
        """;
    Checks.checkData("data/facts.json", json, diagnostics);
    assertEquals(
        List.of(
            "“data/facts.json” has “业”, which is not of zh-Hant, in “1061家企业\"”",
            "“data/facts.json” has “栖”, which is not of zh-Hant, in “, \"云\\\"栖\"]”"),
        diagnostics.sorted().stream().map(Diagnostic::message).toList());
  }

  @Test
  void leavesAloneWhatIsInAnotherLanguageOrAsPrinted() {
    SortedMap<String, String> site = site();
    site.replaceAll(
        (path, html) ->
            html.replace(
                "</h1>",
                "</h1><p lang=\"zh-Latn\">国 國</p><q translate=\"no\" title=\"國\">国<b>國</b></q>"));
    assertEquals(List.of(), check(site));
  }
}
