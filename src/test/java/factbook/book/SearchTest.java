package factbook.book;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import factbook.book.InBrowser.Under;
import factbook.script.Fold;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/**
 * The search in a real browser, against what the data files and the pages say: {@link SearchOracle}
 * knows nothing of how the search does it.
 */
@ExtendWith(InBrowser.class)
class SearchTest {
  private static final int QUERIES = 1_000;
  private static final int LONGEST = 8;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Browser browser;

  SearchTest(Browser browser) {
    this.browser = browser;
  }

  @BeforeEach
  void forgetTheConsole() {
    browser.show(1280, 900, false);
    browser.console();
  }

  /** A text to search for, and in which script the page is. */
  private record Query(String tag, String text) {}

  @Test
  void findsEveryPlaceAndNothingElse() throws IOException {
    List<Query> queries = queries(new Random(20261121));
    assertEquals(QUERIES, queries.size());
    long missed = 0;
    long wrong = 0;
    List<String> faults = new ArrayList<>();
    for (String tag : List.of("zh-Hans", "zh-Hant")) {
      SearchOracle oracle = SearchOracle.of(tag);
      List<String> texts =
          queries.stream().filter(query -> query.tag().equals(tag)).map(Query::text).toList();
      openAndLoad(page(tag, ""));
      List<JsonNode> entries = entries();
      JsonNode answers = JSON.readTree(browser.eval(program(texts)).toString());
      System.out.printf(
          "search %s: %d queries over %d entries, %.2f ms each%n",
          tag, texts.size(), entries.size(), answers.get("time").asDouble() / texts.size());
      for (int i = 0; i < texts.size(); i++) {
        Set<String> found = new TreeSet<>();
        for (JsonNode number : answers.get("found").get(i)) {
          JsonNode entry = entries.get(number.asInt());
          found.add(place(entry));
          if (!oracle.answers(entry, texts.get(i))) {
            wrong++;
            faults.add(tag + " “" + texts.get(i) + "” finds " + entry);
          }
        }
        for (String expected : oracle.find(texts.get(i))) {
          if (!found.contains(expected)) {
            missed++;
            faults.add(tag + " “" + texts.get(i) + "” misses " + expected);
          }
        }
      }
    }
    System.out.printf("search: %d missed, %d wrong of %d queries%n", missed, wrong, QUERIES);
    assertEquals(List.of(), faults.subList(0, Math.min(20, faults.size())));
  }

  /**
   * Of ten, seven are parts of texts, one is pinyin, two are numbers; of three, one crosses
   * scripts.
   */
  private static List<Query> queries(Random random) throws IOException {
    SearchOracle simplified = SearchOracle.of("zh-Hans");
    SearchOracle traditional = SearchOracle.of("zh-Hant");
    List<Query> queries = new ArrayList<>();
    while (queries.size() < QUERIES) {
      int n = queries.size();
      boolean isSimplified = n % 2 == 0;
      boolean isCrossing = n % 3 == 0;
      SearchOracle said = isSimplified == isCrossing ? traditional : simplified;
      String text =
          switch (n % 10) {
            case 7 -> said.pinyin(random);
            case 8, 9 -> said.numeral(random);
            default -> said.substring(random, 1 + random.nextInt(LONGEST));
          };
      if (!text.isBlank()) {
        queries.add(new Query(isSimplified ? "zh-Hans" : "zh-Hant", text));
      }
    }
    return queries;
  }

  private static String program(List<String> texts) throws IOException {
    return "(() => { const number = new Map(factbookSearch.entries.map((e, i) => [e, i]));"
        + "const start = performance.now(); const found = "
        + JSON.writeValueAsString(texts)
        + ".map(q => factbookSearch.find(q).map(e => number.get(e)));"
        + "return JSON.stringify({time: performance.now() - start, found}); })()";
  }

  private List<JsonNode> entries() throws IOException {
    List<JsonNode> entries = new ArrayList<>();
    String json =
        browser.eval("JSON.stringify(factbookSearch.entries.map(e => e.shown))").toString();
    JSON.readTree(json).forEach(entries::add);
    return entries;
  }

  /** Running text is found by its page; all else by its place on it. */
  private static String place(JsonNode entry) {
    String href = entry.get("href").asText();
    return entry.get("group").asText().equals("texts") ? "text " + href.split("#", 2)[0] : href;
  }

  @Test
  void everythingFoundStandsOnItsPage() throws IOException {
    for (String tag : List.of("zh-Hans", "zh-Hant")) {
      openAndLoad(page(tag, ""));
      SearchOracle oracle = SearchOracle.of(tag);
      List<String> faults = new ArrayList<>();
      for (JsonNode entry : entries()) {
        if (!oracle.stands(entry)) {
          faults.add(entry.toString());
        }
      }
      assertEquals(List.of(), faults.subList(0, Math.min(20, faults.size())));
    }
  }

  @Test
  void thePageKnowsTheFormsOfAllCharactersThatTheBookHas() throws IOException {
    openAndLoad(page("zh-Hant", ""));
    String all =
        browser
            .eval(
                "(() => { const other = []; for (let c = 32; c < 0x30000; c++) {"
                    + "const s = String.fromCodePoint(c); const f = factbookSearch.fold(s);"
                    + "if (f !== s) other.push([c, f.codePointAt(0)]); }"
                    + "return JSON.stringify(other); })()")
            .toString();
    Map<Integer, Integer> folded = new TreeMap<>();
    JSON.readTree(all).forEach(pair -> folded.put(pair.get(0).asInt(), pair.get(1).asInt()));
    Set<Integer> forms = new TreeSet<>();
    for (JsonNode entry : entries()) {
      for (String field : SearchOracle.FIELDS) {
        entry.get(field).asText().codePoints().map(SearchTest::fold).forEach(forms::add);
      }
    }
    for (int c = 32; c < 0x30000; c++) {
      boolean isNeeded = fold(c) != c && forms.contains(fold(c));
      if (isNeeded || folded.containsKey(c)) {
        assertEquals(fold(c), folded.getOrDefault(c, c), Character.toString(c));
      }
    }
  }

  private static int fold(int c) {
    return "“”‘’「」『』".indexOf(c) >= 0 ? '"' : Fold.standard().fold(c);
  }

  @Test
  void marksWhatWasAskedInTheScriptOfThePage() {
    assertAll(
        () -> assertEquals("云栖", firstMark("zh-Hans", "雲棲")),
        () -> assertEquals("雲棲", firstMark("zh-Hant", "云栖")),
        () -> assertEquals("Yúnqī", firstMark("zh-Hans", "yunqi")),
        () -> assertEquals("Yúnqī", firstMark("zh-Hant", "yun qi")),
        () -> assertEquals("近30亿元", firstMark("zh-Hans", "近３０億元")),
        () -> assertEquals("1061", firstMark("zh-Hans", "一千零六十一")));
  }

  private String firstMark(String tag, String text) {
    openAndLoad(page(tag, "?q=" + encoded(text)));
    return browser.eval("document.querySelector('.hits mark')?.textContent").toString();
  }

  @Test
  void theKeysLeadThroughTheResults() {
    browser.open(page("zh-Hans", "").resolve("parks/index.html"));
    key("/");
    assertTrue(browser.eval("location.pathname").toString().endsWith("/zh-hans/search.html"));
    assertEquals("q", browser.eval("document.activeElement.id"));
    type("云栖小镇");
    assertTrue((Long) browser.eval("document.querySelectorAll('.hits li').length") > 3);
    key("ArrowDown");
    assertEquals("云栖小镇 园区", browser.eval("document.activeElement.textContent"));
    key("ArrowDown");
    key("ArrowUp");
    assertEquals("云栖小镇 园区", browser.eval("document.activeElement.textContent"));
    key("Escape");
    assertEquals("q", browser.eval("document.activeElement.id"));
    browser.run("document.querySelector('.finder').requestSubmit()");
    assertEquals("云栖小镇 园区", browser.eval("document.activeElement.textContent"));
    key("/");
    key("Escape");
    assertEquals("", browser.eval("document.getElementById('q').value"));
    assertEquals(List.of(), browser.console());
  }

  @Test
  void theAddressCanBeSharedAndGoesAlongToTheOtherScript(@Under("/x/y/") StaticServer host) {
    openAndLoad(page("zh-Hans", "#q"));
    type("６万 &");
    assertEquals("?q=%EF%BC%96%E4%B8%87+%26", settledQuery());
    Object twin = browser.eval("document.querySelector('.scripts a').href");
    openAndLoad(URI.create(twin.toString()));
    assertEquals("６万 &", browser.eval("document.getElementById('q').value"));
    assertEquals("zh-Hant", browser.eval("document.documentElement.lang"));
    openAndLoad(host.address("zh-hant/search.html?q=" + encoded("6万")));
    assertTrue((Long) browser.eval("document.querySelectorAll('.hits li').length") > 1);
    assertEquals(List.of(), List.copyOf(host.missing()));
    assertEquals(List.of(), browser.console());
  }

  private Object settledQuery() {
    return browser.await("new Promise(done => setTimeout(() => done(location.search), 600))");
  }

  @Test
  void aBigBookComesInSeveralFiles() throws IOException {
    int many = 40_000;
    String page = Files.readString(BuiltBook.folder().resolve("zh-hans/search.html"));
    Path big = Files.createDirectories(BuiltBook.folder().resolveSibling("big/zh-hans"));
    StringBuilder texts = new StringBuilder("\"\"");
    StringBuilder entries = new StringBuilder();
    for (int i = 1; i <= many; i++) {
      texts.append(",\"第").append(i).append("號園區有企業").append(i * 7).append("家，在雲邊\"");
      entries.append(i == 1 ? "" : ",").append("[\"texts\",0,\"\",0,0,").append(i).append(']');
    }
    Files.writeString(
        big.resolve("more.js"),
        "factbookSearch({\"fold\":\"\",\"zh-Hans\":[%s],\"kept\":[\"\"],\"other\":[\"\"],\"paths\":[\"\"],\"entries\":[%s]});"
            .formatted(texts, entries));
    Path assets = Files.createDirectories(big.resolveSibling("assets"));
    try (Stream<Path> files = Files.list(BuiltBook.folder().resolve("assets"))) {
      for (Path asset : files.toList()) {
        Files.copy(asset, assets.resolve(asset.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Path search = big.resolve("search.html");
    Files.writeString(search, page.replaceFirst("(data-load=\"[^\"]*)", "$1 more.js"));

    openAndLoad(URI.create(search.toUri() + "?q=" + encoded("第39999号园区")));
    assertEquals(1L, browser.eval("document.querySelectorAll('.hits li').length"));
    assertEquals((long) many, browser.eval("factbookSearch.find('云边').length"));
    Object time =
        browser.eval(
            "(() => { const s = performance.now(); factbookSearch.find('企业77家');"
                + " return performance.now() - s; })()");
    System.out.printf("search: %s ms over %d entries%n", time, many);
  }

  @Test
  void loadsNothingUntilSomebodySearches() {
    browser.open(page("zh-Hans", ""));
    assertEquals(0L, browser.eval("factbookSearch.entries.length"));
    assertEquals(0L, browser.eval("document.querySelectorAll('script[src*=search-]').length"));
  }

  @Test
  void saysSoWhereNothingIsFoundAndFindsAllOfSeveralWords() {
    openAndLoad(page("zh-Hans", "?q=" + encoded("没有这个词吧")));
    assertAll(
        () -> assertEquals("书里没有“没有这个词吧”", status()),
        () -> assertEquals(true, browser.eval("!document.querySelector('.tips').hidden")),
        () -> assertEquals(true, browser.eval("!document.querySelector('.directory').hidden")));
    openAndLoad(page("zh-Hans", "?q=" + encoded("入驻企业 云栖小镇")));
    assertTrue(status().startsWith("没有连着写的"), status());
  }

  private String status() {
    return browser.eval("document.querySelector('p.found').textContent").toString();
  }

  @Test
  void withoutJavaScriptThePageIsAnIndex() {
    browser.allowScripts(false);
    try {
      browser.open(page("zh-Hans", ""));
      assertTrue((Long) browser.eval("document.querySelectorAll('.directory li a').length") > 100);
      assertEquals(
          "none", browser.eval("getComputedStyle(document.querySelector('form')).display"));
    } finally {
      browser.allowScripts(true);
    }
  }

  private static URI page(String tag, String rest) {
    String folder = tag.equals("zh-Hans") ? "zh-hans" : "zh-hant";
    return BuiltBook.address(folder + "/search.html" + rest);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Opens the page and waits until the search has read the book. */
  private void openAndLoad(URI address) {
    browser.open(address);
    browser.run("document.getElementById('q').blur(); document.getElementById('q').focus();");
    browser.until("factbookSearch.isReady()");
  }

  private void type(String text) {
    browser.type(text);
    browser.until("factbookSearch.isReady()");
  }

  private void key(String key) {
    browser.type(
        switch (key) {
          case "ArrowDown" -> Keys.ARROW_DOWN;
          case "ArrowUp" -> Keys.ARROW_UP;
          case "Escape" -> Keys.ESCAPE;
          default -> key;
        });
  }
}
