package factbook.book;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The files to take along, opened from disk in a real browser. */
@ExtendWith(InBrowser.class)
class OfflineInBrowserTest {
  private static final int[] WIDTHS = {320, 360, 768, 1280};

  private final Browser browser;

  OfflineInBrowserTest(Browser browser) {
    this.browser = browser;
  }

  private static URI book(String rest) {
    int end = rest.indexOf(".html") + ".html".length();
    return URI.create(OfflineBook.file(rest.substring(0, end)).toUri() + rest.substring(end));
  }

  @Test
  void theUnpackedZipIsWholeFromDisk() {
    String root = OfflineBook.unzipped().resolve("book-2026-11").toUri().toString();
    Map<String, Set<String>> ids = new TreeMap<>();
    Map<String, Set<String>> fragments = new TreeMap<>();
    List<String> faults = new ArrayList<>();
    Deque<String> ahead = new ArrayDeque<>(List.of(root + "index.html"));
    browser.show(1280, 800, false);
    while (!ahead.isEmpty()) {
      String page = ahead.removeFirst();
      if (ids.containsKey(page)) {
        continue;
      }
      browser.open(URI.create(page));
      List<?> found =
          (List<?>)
              browser.eval(
                  "[[...document.querySelectorAll('a[href]')].map(a => a.href.baseVal"
                      + " ? new URL(a.href.baseVal, location).href : a.href),"
                      + " [...document.querySelectorAll('[id]')].map(e => e.id)]");
      ids.put(page, texts(found.get(1)));
      browser.console().forEach(line -> faults.add(page + " says " + line));
      for (String link : texts(found.get(0))) {
        String[] parts = link.split("#", 2);
        if (link.startsWith("file:") && !Files.exists(Path.of(URI.create(parts[0])))) {
          faults.add(page + " leads to " + link);
        } else if (parts[0].startsWith(root) && parts[0].endsWith(".html")) {
          ahead.add(parts[0]);
          fragments
              .computeIfAbsent(parts[0], key -> new TreeSet<>())
              .add(parts.length > 1 ? parts[1] : "");
        }
      }
    }
    fragments.forEach(
        (page, names) ->
            names.stream()
                .filter(name -> !name.isEmpty() && !ids.getOrDefault(page, Set.of()).contains(name))
                .forEach(name -> faults.add(page + " has no #" + name)));

    assertEquals(List.of(), faults);
    assertTrue(ids.size() > 600, String.valueOf(ids.size()));
  }

  private static Set<String> texts(Object list) {
    Set<String> texts = new TreeSet<>();
    ((List<?>) list).forEach(each -> texts.add(each.toString()));
    return texts;
  }

  @ParameterizedTest
  @ValueSource(strings = {"book-zh-hans.html", "book-zh-hant.html"})
  void oneDocumentComplainsOfNothingAndScrollsUpAndDownOnly(String name) {
    List<String> faults = new ArrayList<>();
    browser.console();
    browser.show(WIDTHS[0], 800, false);
    browser.open(book(name));
    for (int width : WIDTHS) {
      browser.show(width, 800, width == 1280);
      Object overflow =
          browser.eval(
              "document.documentElement.scrollWidth - document.documentElement.clientWidth");
      if ((Long) overflow > 0) {
        faults.add(overflow + " pixels too wide at " + width);
      }
    }
    faults.addAll(browser.console());

    assertEquals(List.of(), faults);
    assertEquals(
        0L, browser.eval("performance.getEntriesByType('resource').length"), "it loads something");
  }

  @Test
  void theSearchFindsAcrossScriptsAndLeadsToThePlace() {
    browser.show(1280, 900, false);
    browser.open(book("book-zh-hans.html?q=%E9%9B%B2%E6%A3%B2%E5%B0%8F%E9%8E%AE#q")); // 雲棲小鎮
    browser.until("document.activeElement.id === 'q'");
    browser.until("document.querySelectorAll('#s-parks ~ ul li').length > 0");

    assertEquals("云栖小镇", browser.eval("document.querySelector('#s-parks ~ ul .who').textContent"));
    browser.run("document.querySelector('#s-parks ~ ul a').click()");
    browser.until("location.hash === '#parks/yunqi-town'");
    assertEquals("云栖小镇", browser.eval("document.querySelector(':target h1').textContent.trim()"));

    browser.open(book("book-zh-hant.html?q=6" + "%E4%B8%87"));
    browser.until("document.querySelectorAll('.hits:not([hidden]) li').length > 0");
    Object lost =
        browser.eval(
            "[...document.querySelectorAll('.hits li a')]"
                + ".filter(a => !document.getElementById(decodeURIComponent(a.hash.slice(1)))).length");
    assertEquals(0L, lost);
  }

  @Test
  void theSwitchLeadsToTheSameSpotOfTheOtherFile() {
    browser.show(1280, 900, false);
    for (String place : List.of("parks/yunqi-town/f-companies-2018", "sources/s1/p-20")) {
      browser.open(book("book-zh-hans.html#" + place));
      browser.until("document.querySelector(':target')");
      Object top = browser.eval("Math.round(" + top(place) + ")");
      browser.run("document.querySelector('.scripts a').click()");
      browser.until(
          "document.documentElement.lang === 'zh-Hant' && document.readyState === 'complete'");

      assertTrue(browser.eval("location.pathname").toString().endsWith("/book-zh-hant.html"));
      Object there = browser.eval("Math.round(" + top(place) + ")");
      assertEquals((double) (Long) top, (double) (Long) there, 24, place);
    }
  }

  private static String top(String id) {
    return "document.getElementById('" + id + "').getBoundingClientRect().top";
  }

  @Test
  void evidenceOpensByKeyboard() {
    browser.show(360, 800, false);
    browser.open(book("book-zh-hans.html#compare"));
    browser.run("document.querySelector('#compare button[popovertarget]').focus()");
    Object proof = browser.eval("document.activeElement.getAttribute('popovertarget')");
    browser.press(Keys.ENTER);

    assertEquals(proof, browser.eval("document.querySelector(':popover-open').id"));
    Object box =
        browser.eval(
            "(b => b.width > 0 && b.bottom <= innerHeight + 1 && b.top >= 0)"
                + "(document.querySelector(':popover-open').getBoundingClientRect())");
    assertEquals(true, box);
    browser.press(Keys.ESCAPE);
    assertEquals(0L, browser.eval("document.querySelectorAll(':popover-open').length"));
  }

  @Test
  void onPaperEveryChapterBeginsASheetAndEvidenceIsNotes(@TempDir Path work) throws Exception {
    browser.show(1280, 900, false);
    browser.open(book("book-zh-hans.html"));
    String text = new PrintedPage(book("book-zh-hans.html"), work).text();
    List<String> sheets = List.of(text.split("\f", -1));
    long proofs = (Long) browser.eval("document.querySelectorAll('.proof').length");

    assertAll(
        () -> assertTrue(sheets.stream().anyMatch(sheet -> sheet.strip().startsWith("目录"))),
        () -> assertTrue(sheets.stream().anyMatch(sheet -> sheet.strip().startsWith("园区\n云栖小镇"))),
        () -> assertTrue(sheets.stream().anyMatch(sheet -> sheet.strip().startsWith("园区比较"))),
        () -> assertTrue(text.contains("1061家"), "a figure"),
        () -> assertTrue(count(text, "性\\s*质") >= proofs, "the notes"),
        () -> assertFalse(text.contains("关闭"), "a button"),
        () -> assertFalse(text.contains("点数字或"), "what to tap"));
  }

  private static long count(String text, String pattern) {
    return java.util.regex.Pattern.compile(pattern).matcher(text).results().count();
  }
}
