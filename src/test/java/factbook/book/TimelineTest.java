package factbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The filter of the timeline, and the timeline without it. */
@ExtendWith(InBrowser.class)
class TimelineTest {
  private static final String SHOWN =
      "[...document.querySelectorAll('[data-subjects]')].filter(e => e.offsetParent)";

  private final Browser browser;

  TimelineTest(Browser browser) {
    this.browser = browser;
  }

  private void open(String query) {
    browser.show(1280, 900, false);
    browser.open(BuiltBook.address("zh-hant/timeline.html" + query));
  }

  @Test
  void anAddressWithASubjectShowsItsEventsOnly() {
    open("?subject=yunqi-town");

    assertEquals("yunqi-town", browser.eval("document.querySelector('#subject').value"));
    assertTrue((Long) browser.eval(SHOWN + ".length") > 5);
    assertEquals(
        0L,
        browser.eval(
            SHOWN + ".filter(e => !e.dataset.subjects.split(' ').includes('yunqi-town')).length"));
    assertEquals(
        0L,
        browser.eval(
            "[...document.querySelectorAll('.year')].filter(y => y.offsetParent"
                + " && ![...y.querySelectorAll('[data-subjects]')].some(e => e.offsetParent)).length"));
  }

  @Test
  void aChoiceGoesIntoTheAddressAndBackToAllLeavesIt() {
    open("");
    Object all = browser.eval(SHOWN + ".length");
    choose("wang-jian");
    assertEquals("?subject=wang-jian", browser.eval("location.search"));
    assertTrue((Long) browser.eval(SHOWN + ".length") < (Long) all);
    choose("");
    assertEquals("", browser.eval("location.search"));
    assertEquals(all, browser.eval(SHOWN + ".length"));
  }

  private void choose(String subject) {
    browser.eval(
        "(s => { s.value = '"
            + subject
            + "'; s.dispatchEvent(new Event('change')); return 1; })"
            + "(document.querySelector('#subject'))");
  }

  @Test
  void anUnknownSubjectShowsEverything() {
    open("?subject=nobody");

    assertEquals(
        browser.eval("document.querySelectorAll('[data-subjects]').length"),
        browser.eval(SHOWN + ".length"));
  }
}
