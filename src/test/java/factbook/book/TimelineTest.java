package factbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The filter of the timeline, and the timeline without it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimelineTest {
  private static final String SHOWN =
      "[...document.querySelectorAll('[data-subjects]')].filter(e => e.offsetParent)";

  private final List<Browser> open = new ArrayList<>();

  @BeforeAll
  void startBrowser() {
    open.add(Browser.startOrSkip());
  }

  @AfterAll
  void stopBrowser() {
    open.forEach(Browser::close);
  }

  private Browser browser(String query) {
    Browser browser = open.get(0);
    browser.show(1280, 900, false);
    URI page = BuiltBook.folder().resolve("zh-hant/timeline.html").toUri();
    browser.open(URI.create(page + query));
    return browser;
  }

  @Test
  void anAddressWithASubjectShowsItsEventsOnly() {
    Browser browser = browser("?subject=yunqi-town");

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
    Browser browser = browser("");
    Object all = browser.eval(SHOWN + ".length");
    choose(browser, "wang-jian");
    assertEquals("?subject=wang-jian", browser.eval("location.search"));
    assertTrue((Long) browser.eval(SHOWN + ".length") < (Long) all);
    choose(browser, "");
    assertEquals("", browser.eval("location.search"));
    assertEquals(all, browser.eval(SHOWN + ".length"));
  }

  private static void choose(Browser browser, String subject) {
    browser.eval(
        "(s => { s.value = '"
            + subject
            + "'; s.dispatchEvent(new Event('change')); return 1; })"
            + "(document.querySelector('#subject'))");
  }

  @Test
  void anUnknownSubjectShowsEverything() {
    Browser browser = browser("?subject=nobody");

    assertEquals(
        browser.eval("document.querySelectorAll('[data-subjects]').length"),
        browser.eval(SHOWN + ".length"));
  }
}
