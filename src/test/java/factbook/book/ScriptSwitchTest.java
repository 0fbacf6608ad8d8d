package factbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.book.InBrowser.Under;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who switches the script stays on the spot. */
@ExtendWith(InBrowser.class)
class ScriptSwitchTest {
  private static final int SPOTS = 200;
  private static final int MOST_PIXELS = 24;
  private static final long SEED = 20261121;

  /** The place with an id that is last at or above the top of the window, and its height there. */
  private static final String SPOT =
      """
      (() => {
        const main = document.getElementById('content');
        const above = [main, ...main.querySelectorAll('[id]:not([popover])')]
          .filter(e => e.getBoundingClientRect().height > 0)
          .map(e => ({id: e.id, top: e.getBoundingClientRect().top}))
          .filter(e => e.top <= 1);
        const last = Math.max(...above.map(e => e.top));
        const spot = above.filter(e => e.top === last).pop() ?? {id: 'content', top: NaN};
        return spot.id;
      })()""";

  private static final String SWITCH = "document.querySelector('.scripts a')";

  private final Browser browser;
  private final StaticServer host;

  ScriptSwitchTest(Browser browser, @Under("/x/y/") StaticServer host) {
    this.browser = browser;
    this.host = host;
  }

  @Test
  void landsOnTheSameIdAtTheSameHeight() {
    List<Path> pages =
        BuiltBook.pages().stream()
            .filter(page -> BuiltBook.folder().relativize(page).getNameCount() > 1)
            .toList();
    Random random = new Random(SEED);
    List<String> missed = new ArrayList<>();
    for (int i = 0; i < SPOTS; i++) {
      Path page = pages.get(random.nextInt(pages.size()));
      String path = BuiltBook.folder().relativize(page).toString();
      browser.show(random.nextBoolean() ? 1280 : 360, 800, false);
      browser.open(i % 2 == 0 ? page.toUri() : host.address(path));
      browser.run(
          "scrollTo(0, %f * (document.documentElement.scrollHeight - innerHeight))"
              .formatted(random.nextDouble()));
      String id = browser.eval(SPOT).toString();
      double before = top(id);
      change();
      double distance = Math.abs(top(id) - before);
      if (!(distance <= MOST_PIXELS)) {
        missed.add(path + "#" + id + " is off by " + distance);
      }
    }
    assertEquals(List.of(), missed);
  }

  private double top(String id) {
    return ((Number)
            browser.eval("document.getElementById('" + id + "').getBoundingClientRect().top + 0.0"))
        .doubleValue();
  }

  private void change() {
    Object lang = browser.eval("document.documentElement.lang");
    browser.run(SWITCH + ".click()");
    browser.until(
        "document.readyState === 'complete' && document.documentElement.lang !== '" + lang + "'");
  }

  @Test
  void aSearchGoesAlong() {
    URI page = host.address("zh-hans/timeline.html");
    browser.open(URI.create(page + "?q=%E4%BA%91"));
    change();
    assertEquals("?q=%E4%BA%91", browser.eval("location.search"));
    assertEquals("", browser.eval("location.hash"));
  }

  @Test
  void withoutAProgramEachHeadingLeadsToItsTwin() throws IOException {
    for (Path page : BuiltBook.pages()) {
      for (Element heading : Jsoup.parse(page).select("main :is(h2,h3,h4)[id]:not([id^=s-])")) {
        String twin = heading.select(".twin").attr("href");
        assertTrue(twin.endsWith("#" + heading.id()), () -> page + " " + heading);
      }
    }
  }

  @Test
  void theEntranceNamesTheScriptOfLastTimeFirstAndSendsNobodyThere() {
    browser.open(host.address("zh-hans/index.html"));
    change();
    browser.open(host.address("index.html"));

    assertEquals(
        List.of("zh-Hant", "zh-Hans"),
        browser.eval("[...document.querySelectorAll('.choices > li')].map(e => e.lang)"));
    assertEquals(
        "上次選的",
        browser.eval("document.querySelector('.choices > li:first-child .mark').innerText.trim()"));
    assertTrue(browser.eval("location.pathname").toString().endsWith("/x/y/index.html"));
  }

  @Test
  void worksWhereNothingCanBeStored() {
    browser.open(host.address("zh-hans/parks/yunqi-town.html#f-companies-2018"));
    browser.run(
        "Object.defineProperty(window, 'sessionStorage', {get() { throw new Error('no'); }});"
            + "Object.defineProperty(window, 'localStorage', {get() { throw new Error('no'); }})");
    browser.console();
    String id = browser.eval(SPOT).toString();
    change();
    assertEquals("#" + id, browser.eval("location.hash"));
    assertEquals(List.of(), browser.console());
  }
}
