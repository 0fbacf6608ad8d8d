package factbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages on paper: nothing is cut at the edge of a sheet, and no row is parted between two. */
@ExtendWith(InBrowser.class)
class PaperTest {
  /** A4 without its margins of 16 mm, in CSS pixels. */
  private static final int SHEET = 672;

  /** The same in points, from the left edge of the paper. */
  private static final double LEFT = 45.3;

  private static final double RIGHT = 550;

  private static final String CUT =
      """
      [...document.querySelectorAll('main, main :is(table, figure, svg, pre, .proof, .compared, td, th, li)')]
        .filter(e => e.getClientRects().length && !e.parentElement.closest('svg'))
        .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1
          || (e.scrollWidth > e.clientWidth + 1
            && (e.matches('td, th') || getComputedStyle(e).overflowX !== 'visible')))
        .map(e => e.localName + '.' + e.className + ' ' + e.id).join()""";

  private static final String PARTED =
      """
      [...document.querySelectorAll('main :is(tr, .proof, .key, .conflict, figure.chart)')]
        .filter(e => e.getClientRects().length && getComputedStyle(e).breakInside !== 'avoid')
        .map(e => e.localName + '.' + e.className).join()""";

  private static final String UNNAMED =
      """
      [...document.querySelectorAll('main thead')]
        .filter(e => getComputedStyle(e).display !== 'table-header-group').length""";

  /** Figures whose number is that of another note, or of none. */
  private static final String MISNUMBERED =
      """
      (() => {
        const notes = new Map([...document.querySelectorAll('.proof')].map((p, i) => [p.id, i + 1]));
        let next = 0;
        return [...document.querySelectorAll('[popovertarget]')]
          .filter(b => (b.dataset.n ? Number(b.dataset.n) : ++next)
            !== notes.get(b.getAttribute('popovertarget')))
          .map(b => b.getAttribute('popovertarget')).join();
      })()""";

  private static final Pattern WORD =
      Pattern.compile("<word xMin=\"([0-9.]+)\".*? xMax=\"([0-9.]+)\"");

  private final Browser browser;

  PaperTest(Browser browser) {
    this.browser = browser;
  }

  @Test
  void nothingIsWiderThanASheetAndNothingThatBelongsTogetherIsParted() {
    List<String> faults = new ArrayList<>();
    browser.showOnPaper(SHEET);
    for (Path file : BuiltBook.pages()) {
      if (file.startsWith(BuiltBook.folder().resolve("zh-hans"))) {
        browser.open(file.toUri());
        judge(file.getFileName().toString(), faults);
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void theWholeBookIsNoWiderEither() {
    List<String> faults = new ArrayList<>();
    browser.showOnPaper(SHEET);
    browser.open(OfflineBook.file("book-zh-hant.html").toUri());
    judge("the book", faults);
    assertEquals(List.of(), faults);
  }

  private void judge(String name, List<String> faults) {
    note(name + " is cut at ", browser.eval(CUT), faults);
    note(name + " parts ", browser.eval(PARTED), faults);
    note(name + " does not repeat the heads of ", browser.eval(UNNAMED), faults);
    note(name + " names another note at ", browser.eval(MISNUMBERED), faults);
  }

  private static void note(String fault, Object found, List<String> faults) {
    if (!found.equals("") && !found.equals(0L)) {
      faults.add(fault + found);
    }
  }

  @Test
  void aTableThatIsTooWideIsSeen() {
    List<String> faults = new ArrayList<>();
    browser.showOnPaper(SHEET);
    browser.open(BuiltBook.address("zh-hans/quality.html"));
    browser.run("document.querySelector('table').style.width = '800px'");
    judge("a page", faults);

    assertEquals(1, faults.size(), faults::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"parks/yunqi-town", "properties/companies", "compare", "quality", "sources/s0"})
  void everyWordOfAPrintedPageIsInsideTheMargins(String path, @TempDir Path work)
      throws IOException, InterruptedException {
    PrintedPage page = new PrintedPage(BuiltBook.address("zh-hans/" + path + ".html"), work);
    Matcher words = WORD.matcher(page.boxes());
    List<String> outside = new ArrayList<>();
    int count = 0;
    while (words.find()) {
      count++;
      double left = Double.parseDouble(words.group(1));
      double right = Double.parseDouble(words.group(2));
      if (left < LEFT - 1 || right > RIGHT + 1) {
        outside.add(words.group());
      }
    }
    assertEquals(List.of(), outside);
    assertTrue(count > 100, String.valueOf(count));
  }
}
