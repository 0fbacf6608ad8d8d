package factbook.book;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.book.InBrowser.Under;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages in a real browser: from disk and from a host, narrow and wide, light and dark. */
@ExtendWith(InBrowser.class)
class BrowserTest {
  private static final int[] WIDTHS = {320, 360, 768, 1280};

  private final Browser browser;

  BrowserTest(Browser browser) {
    this.browser = browser;
  }

  @Test
  void noPageOpenedFromDiskComplainsOrScrollsSideways() {
    List<String> faults = new ArrayList<>();
    for (Path page : BuiltBook.pages()) {
      if (!page.endsWith("404.html")) {
        look(page.toUri(), WIDTHS, faults);
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void thePagesWorkUnderASubPathOfAHost(@Under("/x/y/") StaticServer host) {
    List<String> faults = new ArrayList<>();
    for (Path page : BuiltBook.pages()) {
      if (!page.endsWith("404.html")) {
        String path = BuiltBook.folder().relativize(page).toString();
        look(host.address(path), new int[] {360}, faults);
      }
    }
    assertEquals(List.of(), List.copyOf(host.missing()));
    assertEquals(List.of(), faults);
  }

  @Test
  void theSwitchLeadsToTheSamePageInTheOtherScript() {
    browser.open(BuiltBook.address("zh-hans/parks/yunqi-town.html"));
    Object twin = browser.eval("document.querySelector('a[hreflang=\"zh-Hant\"]').href");

    assertEquals(BuiltBook.address("zh-hant/parks/yunqi-town.html").toString(), twin);
    browser.open(URI.create(twin.toString()));
    assertEquals("zh-Hant", browser.eval("document.documentElement.lang"));
    assertEquals("雲棲小鎮", browser.eval("document.querySelector('h1').textContent.trim()"));
  }

  @Test
  void aBoundFigureLeadsToItsOpenEvidence() {
    browser.show(1280, 900, false);
    browser.open(BuiltBook.address("zh-hans/parks/yunqi-town.html#f-companies-2018"));

    assertAll(
        () ->
            assertEquals("f-companies-2018", browser.eval("document.querySelector(':target').id")),
        () ->
            assertTrue(
                browser
                    .eval("document.querySelector(':target').innerText")
                    .toString()
                    .contains("1061家")));
  }

  @Test
  void withoutJavaScriptEveryFactIsThere() {
    browser.open(BuiltBook.address("zh-hant/parks/china-vision-valley.html"));
    Object with = browser.eval("document.querySelectorAll('[id^=f-]').length");
    // The driver's own scripts still run; those of the page do not.
    browser.allowScripts(false);
    browser.open(BuiltBook.address("zh-hant/parks/china-vision-valley.html"));
    browser.allowScripts(true);

    assertEquals(with, browser.eval("document.querySelectorAll('[id^=f-]').length"));
    assertTrue((Long) with > 40, with.toString());
  }

  private void look(URI address, int[] widths, List<String> faults) {
    for (int width : widths) {
      browser.show(width, 800, width % 720 == 0);
      if (width == widths[0]) {
        browser.open(address);
      }
      Object overflow =
          browser.eval(
              "document.documentElement.scrollWidth - document.documentElement.clientWidth");
      if ((Long) overflow > 0) {
        faults.add(address + " is " + overflow + " pixels too wide at " + width);
      }
    }
    browser.console().forEach(line -> faults.add(address + " says " + line));
  }
}
