package factbook.book;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/**
 * Where the reader has chosen the colours, backgrounds and shadows are gone; what they said has to
 * be said by lines, shapes and system colours.
 */
@ExtendWith(InBrowser.class)
class ForcedColoursTest {
  /** The value of a property of the first element of a selector. */
  private static final String STYLE =
      "((selector, name) => getComputedStyle(document.querySelector(selector))[name])";

  private final Browser browser;

  ForcedColoursTest(Browser browser) {
    this.browser = browser;
  }

  private void show(String page) {
    browser.showInForcedColours(1280, 900);
    browser.open(BuiltBook.address(page));
  }

  private String style(String selector, String name) {
    return browser.eval(STYLE + "('" + selector + "', '" + name + "')").toString();
  }

  @Test
  void theColoursAreThoseOfTheReader() {
    show("zh-hans/index.html");

    assertEquals(true, browser.eval("matchMedia('(forced-colors: active)').matches"));
  }

  @Test
  void everyMarkHasALineAroundIt() {
    for (String page : List.of("parks/yunqi-town", "compare", "quality", "glossary", "targets")) {
      show("zh-hant/" + page + ".html");
      Object bare =
          browser.eval(
              "[...document.querySelectorAll('main .mark')].filter(m => m.offsetHeight &&"
                  + " getComputedStyle(m).borderTopStyle === 'none').length");
      assertEquals(0L, bare, page);
    }
  }

  @Test
  void whatIsNotYetSoIsHollowAndWhatIsSoIsSolid() {
    show("zh-hans/parks/yunqi-town.html");
    String paper = style("body", "backgroundColor");

    assertAll(
        () -> assertEquals(paper, style(".dot.target .shape", "fill")),
        () -> assertEquals(style(".dot.target", "color"), style(".dot.target .shape", "stroke")),
        () -> differ(paper, style(".dot.target .shape", "stroke")),
        () -> differ(paper, style(".dot.observed .shape", "fill")),
        () -> differ(paper, style(".chart .filled", "fill")),
        () -> differ(style(".chart .possible", "fill"), style(".chart .filled", "fill")),
        () -> differ(paper, style(".chart .possible", "stroke")),
        () -> assertEquals("solid", style(".targets .whole.target", "borderTopStyle")),
        () -> assertEquals("dashed", style(".targets .whole.plan", "borderTopStyle")));
  }

  @Test
  void theRowThatALinkLeadsToHasAFrame() {
    show("zh-hans/parks/yunqi-town.html#f-companies-2018");

    assertEquals("solid", style("tr:target", "outlineStyle"));
  }

  @Test
  void theFocusAndThePageOneIsOnAreSeen() {
    show("zh-hans/parks/index.html");
    browser.press(Keys.TAB);

    assertEquals("solid", style(":focus-visible", "outlineStyle"));
    assertEquals("700", style(".parts [aria-current]", "fontWeight"));
    differ(style(".parts a:not([aria-current])", "fontWeight"), "700");
  }

  @Test
  void whatASearchFindsIsMarked() {
    show("zh-hans/search.html?q=%E4%BA%91%E6%A0%96"); // 云栖
    browser.until("document.querySelector('.hits mark')");

    differ(style("body", "backgroundColor"), style(".hits mark", "backgroundColor"));
  }

  private static void differ(String left, String right) {
    assertNotEquals(left, right);
  }
}
