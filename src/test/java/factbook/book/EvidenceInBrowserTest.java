package factbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Evidence by keyboard, without a program, and beside its figure. */
@ExtendWith(InBrowser.class)
class EvidenceInBrowserTest {
  private static final String FIGURE = "document.querySelector('.lead button')";

  /**
   * Evidence without a program: wholly in the window, above what closes it, and nothing over it.
   */
  private static final String SHEET_IS_SEEN =
      """
      (() => {
        const sheet = document.querySelector('.proof:target');
        const close = document.querySelector('.shut');
        const [box, below] = [sheet.getBoundingClientRect(), close.getBoundingClientRect()];
        const seen = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        return box.top > 0 && box.left >= 0 && box.right <= innerWidth && box.bottom <= below.top + 1
            && below.bottom <= innerHeight && below.height >= 24 && sheet.contains(seen);
      })()""";

  /** Closing punctuation that stands first in its line, with what follows it. */
  private static final String BAD_LINES =
      """
      (() => {
        const bad = [];
        for (const block of document.querySelectorAll('.prose p, .prose li, .lead, .words')) {
          const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
          let bottom = -Infinity;
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            for (let i = 0; i < node.length; i++) {
              const range = document.createRange();
              range.setStart(node, i);
              range.setEnd(node, i + 1);
              const box = range.getBoundingClientRect();
              if (!box.width) continue;
              if (box.top >= bottom - 4 && '，。、；：？！）》」”'.includes(node.data[i])) {
                bad.push(node.data.slice(i, i + 8));
              }
              bottom = Math.max(bottom, box.bottom);
            }
          }
        }
        return bad;
      })()""";

  private final Browser browser;

  EvidenceInBrowserTest(Browser browser) {
    this.browser = browser;
  }

  @BeforeEach
  void useThePark() {
    browser.show(1280, 900, false);
    browser.open(BuiltBook.address("zh-hans/parks/yunqi-town.html"));
  }

  private String openOnes() {
    return browser
        .eval("[...document.querySelectorAll(':popover-open')].map(e => e.id)+''")
        .toString();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void opensByEnterAndClosesByEscapeWithTheFocusWhereItWas(boolean hasScripts) {
    browser.allowScripts(hasScripts);
    try {
      browser.open(BuiltBook.address("zh-hans/parks/yunqi-town.html"));
      browser.run("document.querySelector('.title').focus(); " + FIGURE + ".focus()");
      Object target = browser.eval(FIGURE + ".getAttribute('popovertarget')");
      browser.press(Keys.ENTER);
      assertEquals(target, openOnes());
      browser.press(Keys.TAB);
      // Without a program there is no button: Escape closes, and a tap beside it.
      String first = ":popover-open " + (hasScripts ? ".close" : ".citation a");
      assertEquals(true, browser.eval("document.activeElement.matches('" + first + "')"));
      browser.press(Keys.ESCAPE);
      assertEquals("", openOnes());
      assertEquals(true, browser.eval("document.activeElement === " + FIGURE));
    } finally {
      browser.allowScripts(true);
    }
  }

  @Test
  void closesByItsButton() {
    browser.run(FIGURE + ".focus()");
    browser.press(Keys.SPACE);
    browser.press(Keys.TAB);
    browser.press(Keys.ENTER);
    assertEquals("", openOnes());
  }

  @Test
  void citesTheFigureInThreeFormsWhereSomebodyComesFromItsEvidence() {
    browser.run(FIGURE + ".click()");
    browser.run("document.querySelector(':popover-open a[href=\"#cite\"]').click()");
    assertEquals("", openOnes());
    Object name =
        browser.eval(
            "[...document.getElementById("
                + FIGURE
                + ".getAttribute('popovertarget'))"
                + ".querySelector('.claim').childNodes].slice(0, 2)"
                + ".map(e => e.textContent.trim()).join('：')");
    Object permalink =
        browser.eval(
            "document.getElementById("
                + FIGURE
                + ".getAttribute('popovertarget'))"
                + ".querySelector('.citation a').getAttribute('href')");
    for (int i = 0; i < 3; i++) {
      String form = "document.querySelectorAll('.formats dd')[" + i + "].textContent";
      String cited = browser.eval(form).toString();
      assertTrue(cited.contains(name.toString()), cited);
      assertTrue(cited.contains("yunqi-town.html" + permalink), cited);
    }
  }

  /** A figure over time, one beside a bar, and an event on its axis. */
  @ParameterizedTest
  @ValueSource(strings = {".series .dot", ".bars .end-figure", ".milestones .dot"})
  void aPointOfAChartOpensItsEvidenceAndEscapeLeadsBackToIt(String kind) {
    Object proof = tap(kind);
    assertEquals(proof, openOnes());
    assertEquals("", browser.eval("location.hash"));
    assertEquals(true, browser.eval("document.activeElement.matches(':popover-open .close')"));
    browser.press(Keys.ESCAPE);
    assertEquals("", openOnes());
    assertEquals("#" + proof, browser.eval("document.activeElement.getAttribute('href')"));

    browser.type(Keys.ENTER);
    assertEquals(proof, openOnes(), "by the keyboard");
  }

  @ParameterizedTest
  @ValueSource(strings = {".series .dot", ".bars .end-figure", ".milestones .dot"})
  void withoutAProgramAPointShowsItsEvidenceOnTheSpot(String kind) {
    browser.allowScripts(false);
    try {
      for (int width : new int[] {360, 1280}) {
        browser.show(width, 740, false);
        browser.open(BuiltBook.address("zh-hant/parks/yunqi-town.html"));
        Object proof = tap(kind);
        assertEquals(proof + "", browser.eval("document.querySelector('.proof:target').id"));
        assertEquals(true, browser.eval(SHEET_IS_SEEN));
        assertEquals(true, browser.eval("Math.abs(scrollY - Number(document.body.title)) < 2"));

        browser.click(".shut");
        assertEquals(0L, browser.eval("document.querySelectorAll('.proof:target').length"));
        assertEquals(0L, browser.eval("document.querySelector('.shut').offsetHeight"));
        assertEquals(true, browser.eval("Math.abs(scrollY - Number(document.body.title)) < 2"));
      }
    } finally {
      browser.allowScripts(true);
    }
  }

  /** Taps the first of a kind, remembers how far down the page was; the evidence it leads to. */
  private Object tap(String kind) {
    String point = "document.querySelector('" + kind + "')";
    browser.run(point + ".scrollIntoView({block: 'center'}); document.body.title = scrollY");
    Object proof = browser.eval(point + ".getAttribute('href').slice(1)");
    browser.click(kind + (kind.endsWith("dot") ? " .shape" : ""));
    return proof;
  }

  @Test
  void anAddressOfEvidenceOpensIt() {
    browser.open(BuiltBook.address("zh-hans/parks/yunqi-town.html#e-yunqi-town/companies-2018"));
    assertEquals("e-yunqi-town/companies-2018", openOnes());
    browser.press(Keys.ESCAPE);
    assertEquals(0L, browser.eval("document.querySelector('.proof:target').offsetHeight"));
  }

  @Test
  void theTabKeyReachesAFigureFromTheLinkBeforeIt() {
    browser.run("document.querySelector('.crumbs a:last-of-type').focus()");
    for (int i = 0;
        i < 8 && browser.eval("document.activeElement === " + FIGURE).equals(false);
        i++) {
      browser.press(Keys.TAB);
    }
    assertEquals(true, browser.eval("document.activeElement === " + FIGURE));
  }

  @Test
  void standsBesideItsFigureOnAWideScreenAndAtTheFootOfANarrowOne() {
    browser.run(FIGURE + ".click()");
    String card = "document.querySelector(':popover-open').getBoundingClientRect()";
    String gap =
        "(() => { const c = "
            + card
            + ", f = "
            + FIGURE
            + ".getBoundingClientRect();"
            + " return Math.round(Math.max(c.top - f.bottom, f.top - c.bottom)); })()";
    long distance = (Long) browser.eval(gap);
    assertTrue(distance >= 0 && distance < 16, String.valueOf(distance));

    browser.show(360, 740, true);
    browser.open(BuiltBook.address("zh-hant/parks/yunqi-town.html"));
    browser.run(FIGURE + ".click()");
    assertEquals(740L, browser.eval("Math.round(" + card + ".bottom)"));
    assertEquals(360L, browser.eval("Math.round(" + card + ".width)"));
  }

  @Test
  void everyButtonIsLargeEnoughForAFinger() {
    browser.show(360, 740, false);
    Object small =
        browser.eval(
            "[...document.querySelectorAll('button, .twin')].filter(b => b.offsetHeight &&"
                + " b.offsetHeight < 24).map(b => b.className + b.offsetHeight)+''");
    assertEquals("", small);
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 768, 1280})
  void noLineBeginsWithAFullStop(int width) {
    for (String path : List.of("parks/yunqi-town", "parks/china-vision-valley", "index")) {
      for (String tree : List.of("zh-hans/", "zh-hant/")) {
        browser.show(width, 900, false);
        browser.open(BuiltBook.address(tree + path + ".html"));
        assertEquals(List.of(), browser.eval(BAD_LINES), tree + path);
      }
    }
  }

  @Test
  void aLinkToARowShowsWhichItIs() {
    browser.open(BuiltBook.address("zh-hans/parks/yunqi-town.html#f-companies-2018"));
    assertEquals("f-companies-2018", browser.eval("document.querySelector(':target').id"));
    Object colour =
        browser.eval("getComputedStyle(document.querySelector(':target')).backgroundColor");
    assertTrue(!colour.equals("rgba(0, 0, 0, 0)"), colour.toString());
  }
}
