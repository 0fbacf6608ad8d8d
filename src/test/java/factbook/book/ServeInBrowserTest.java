package factbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.fixture.BookCopy;
import factbook.fixture.ServedBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The book in a real browser while somebody edits it. */
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(InBrowser.class)
class ServeInBrowserTest {
  private static final String TOWN = "content/parks/yunqi-town.yaml";
  private static final String PAGE = "zh-hans/parks/yunqi-town.html";

  private final Browser browser;
  private final Path folder;
  private final ServedBook book;

  ServeInBrowserTest(Browser browser, @TempDir Path temporary) throws IOException {
    this.browser = browser;
    this.folder = temporary;
    BookCopy.ofThisBook(temporary);
    this.book = new ServedBook(temporary);
  }

  @BeforeAll
  void read() throws InterruptedException {
    book.reading();
    browser.show(1000, 700, false);
  }

  @AfterAll
  void close() {
    book.close();
  }

  private void open() {
    browser.open(book.address(PAGE));
    browser.until("document.readyState === 'complete'");
    browser.run("window.isOld = true");
  }

  @Test
  void showsAnEditAtTheSamePlace() throws Exception {
    open();
    browser.run("window.scrollTo({top: 1234, behavior: 'instant'})");
    book.edit(TOWN, "summary: 杭州西湖区", "summary: 云栖试验区");
    browser.until("!window.isOld && document.readyState === 'complete'");
    browser.until("Math.abs(scrollY - 1234) < 2");

    assertEquals(true, browser.eval("document.body.textContent.includes('云栖试验区')"));
    book.edit(TOWN, "summary: 云栖试验区", "summary: 杭州西湖区");
    browser.until("!document.body.textContent.includes('云栖试验区')");
  }

  @Test
  void leavesAPageAloneThatAnEditDoesNotChange() throws Exception {
    browser.open(book.address("zh-hans/entities/casc-502.html"));
    browser.until("document.readyState === 'complete'");
    browser.run("window.isOld = true");
    book.forget();
    book.edit(TOWN, "note: 来源只写年份", "note: 来源仅写年份");
    book.reading();
    Thread.sleep(1500); // it would have been told long since

    assertEquals(true, browser.eval("window.isOld"));
    book.forget();
    book.edit(TOWN, "note: 来源仅写年份", "note: 来源只写年份");
    book.reading();
  }

  @Test
  void changesStylesWithoutLoadingThePageAgain() throws Exception {
    open();
    String css = Files.readString(folder.resolve("templates/5-print.css"));
    book.save("templates/5-print.css", css + "\nh1 { letter-spacing: 7px }\n");
    browser.until("getComputedStyle(document.querySelector('h1')).letterSpacing === '7px'");

    assertEquals(true, browser.eval("window.isOld"));
    browser.until(
        "document.querySelectorAll('link[rel=stylesheet][href*=\"assets/\"]').length === 1");
    book.save("templates/5-print.css", css);
    browser.until("getComputedStyle(document.querySelector('h1')).letterSpacing !== '7px'");
  }

  @Test
  void showsMistakesOverTheLastGoodPageUntilTheyAreMended() throws Exception {
    open();
    book.edit(TOWN, "  value: 1916家", "  value: 1917家");
    browser.until("document.querySelector('#serve-errors .serve-mark')");

    assertEquals(true, browser.eval("window.isOld"));
    assertTrue(
        browser
            .eval("document.querySelector('.serve-place').textContent")
            .toString()
            .startsWith(TOWN));
    assertEquals("1916家", browser.eval("document.querySelector('.serve-mark').textContent"));
    browser.screenshot(Path.of("target/serve-mistake.png"));
    book.edit(TOWN, "  value: 1917家", "  value: 1916家");
    browser.until("!document.querySelector('#serve-errors')");
    assertEquals(true, browser.eval("window.isOld"));
  }

  @Test
  void keepsWarningsInTheCorner() throws Exception {
    open();
    Files.writeString(folder.resolve("content/notes.txt"), "not of the book");
    browser.until("document.querySelector('#serve-warnings summary')");
    String unread = Files.readString(folder.resolve("content/conversions.yaml"));

    assertTrue(unread.length() > 0);
    browser.run("document.querySelector('#serve-warnings').open = true");
    browser.screenshot(Path.of("target/serve-warning.png"));
    Files.delete(folder.resolve("content/notes.txt"));
    browser.until("!document.querySelector('#serve-warnings')");
  }
}
