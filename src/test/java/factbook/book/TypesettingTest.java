package factbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Chinese layout as W3C clreq asks for it, measured where the browser has set the lines. */
@ExtendWith(InBrowser.class)
class TypesettingTest {
  private static final int[] WIDTHS = {320, 360, 412, 600, 768, 1024, 1280};
  private static final List<String> PARKS =
      List.of("yunqi-town", "china-vision-valley", "hangzhou-high-tech-zone");

  /**
   * The lines of an element: characters in order, a new line where one stands lower and further
   * left than the one before. Marks of footnotes and small labels do not count.
   */
  private static final String LINES =
      """
      (selector => {
        const lines = [];
        for (const block of document.querySelectorAll(selector)) {
          const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
          const range = document.createRange();
          let line = null, bottom = 0, left = 0;
          while (walker.nextNode()) {
            const node = walker.currentNode;
            if (node.parentElement.closest('.mark, .note-sign, .unseen, [hidden], [popover]')) continue;
            let offset = 0;
            for (const character of node.data) {
              range.setStart(node, offset);
              range.setEnd(node, offset += character.length);
              const box = range.getBoundingClientRect();
              if (!character.trim() || box.width === 0) continue;
              if (line === null || (box.top >= bottom - 2 && box.left < left)) {
                line = {text: '', size: parseFloat(getComputedStyle(block).fontSize), width: 0, from: box.left};
                lines.push(line);
              }
              line.text += character;
              line.width = box.right - line.from;
              bottom = box.bottom;
              left = box.left;
            }
          }
        }
        return lines;
      })""";

  private final Browser browser;

  TypesettingTest(Browser browser) {
    this.browser = browser;
  }

  private void show(String page, int width) {
    browser.show(width, 800, false);
    browser.open(BuiltBook.address(page));
  }

  private static List<String> pages() {
    return List.of("zh-hans", "zh-hant").stream()
        .flatMap(tree -> PARKS.stream().map(park -> tree + "/parks/" + park + ".html"))
        .toList();
  }

  @Test
  void noLineStartsWithAClosingMarkOrEndsWithAnOpeningOne() {
    List<String> faults = new ArrayList<>();
    for (String page : pages()) {
      show(page, WIDTHS[0]);
      for (int width : WIDTHS) {
        browser.show(width, 800, false);
        Object found =
            browser.eval(
                LINES
                    + "('.prose p, .prose li, .lead, .words, .what, .summary, .hint')"
                    + ".filter(l => /^[，。、；：？！）》”’」』〉…]/.test(l.text)"
                    + " || /[（《“‘「『〈]$/.test(l.text)).map(l => l.text).join('\\n')");
        if (!found.toString().isEmpty()) {
          faults.add(page + " at " + width + ": " + found);
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void aFullLineOfProseHasTwentyEightToFortyCharactersOnAWideScreen() {
    for (String page : pages()) {
      show(page, 1280);
      Object widest =
          browser.eval(
              "Math.max(..." + LINES + "('.prose > p').map(l => l.width / l.size)).toFixed(1)");
      double ems = Double.parseDouble(widest.toString());
      assertTrue(ems >= 28 && ems <= 40, page + " has lines of " + ems + " ems");
    }
  }

  @Test
  void linesOfProseAreAtLeastSeventeenTenthsOfALetterApart() {
    show(pages().get(0), WIDTHS[0]);
    for (int width : WIDTHS) {
      browser.show(width, 800, false);
      Object least =
          browser.eval(
              "Math.min(...[...document.querySelectorAll('.prose p, .lead, .words')]"
                  + ".map(e => getComputedStyle(e)).map(s => parseFloat(s.lineHeight)"
                  + " / parseFloat(s.fontSize))).toFixed(3)");
      assertTrue(Double.parseDouble(least.toString()) >= 1.7, least + " at " + width);
    }
  }

  @Test
  void hanAndLatinStandApartAndNothingSlants() {
    show("zh-hant/parks/yunqi-town.html", 1280);

    assertEquals("normal", browser.eval("getComputedStyle(document.body).textAutospace"));
    assertEquals("strict", browser.eval("getComputedStyle(document.body).lineBreak"));
    assertEquals(
        0L,
        browser.eval(
            "[...document.querySelectorAll('body *')]"
                + ".filter(e => getComputedStyle(e).fontStyle !== 'normal').length"));
  }
}
