package factbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import factbook.book.InBrowser.Under;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The pages before axe-core: WCAG 2.2 AA and its own best practices, and contrast at the level of
 * AAA, 7:1.
 */
@ExtendWith(InBrowser.class)
class AccessibilityTest {
  /** The fewest and the most columns that pages are read in, and one between. */
  private static final List<Look> LOOKS =
      List.of(
          new Look(320, false),
          new Look(320, true),
          new Look(768, false),
          new Look(768, true),
          new Look(1280, false),
          new Look(1280, true));

  private static final String AXE =
      "axe.run(document, {"
          + "runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice'],"
          + "rules: {'color-contrast-enhanced': {enabled: true}},"
          + "resultTypes: ['violations']})"
          + ".then(r => r.violations.flatMap(v => v.nodes.map("
          + "n => v.id + ' ' + n.target.join(' ') + ' ' + n.html.slice(0, 120))))";

  private final Browser browser;
  private final StaticServer host;
  private final String axe;

  /** A window's width in CSS pixels and its colours. */
  private record Look(int width, boolean isDark) {}

  /** From the root of a host: the page for dead addresses finds its styles there only. */
  AccessibilityTest(Browser browser, @Under("/") StaticServer host) throws IOException {
    this.browser = browser;
    this.host = host;
    try (InputStream script = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void onePageOfEachSortHasNoFaultInAnyLook() {
    List<String> faults = new ArrayList<>();
    for (Path page : oneOfEachSort()) {
      for (boolean isDark : new boolean[] {false, true}) {
        judge(page, LOOKS.stream().filter(look -> look.isDark() == isDark).toList(), faults);
      }
    }
    assertEquals("", String.join("\n", faults));
  }

  @Test
  void everyPageHasNoFaultInOneOfTheLooks() {
    List<String> faults = new ArrayList<>();
    int count = 0;
    for (Path page : pagesWithoutTwins()) {
      judge(page, List.of(LOOKS.get(count++ % LOOKS.size())), faults);
    }
    assertEquals("", String.join("\n", faults));
  }

  @Test
  void whatASearchFindsHasNoFaultInAnyLook() {
    List<String> faults = new ArrayList<>();
    for (String tree : List.of("zh-hans", "zh-hant")) {
      for (Look look : LOOKS) {
        browser.show(look.width(), 800, look.isDark());
        browser.open(host.address(tree + "/search.html?q=1"));
        browser.until("factbookSearch.isReady()");
        browser.run(axe);
        judge(faults, tree + " results " + look);
      }
    }
    assertEquals("", String.join("\n", faults));
  }

  @Test
  void axeSeesAFault() {
    browser.open(host.address("index.html"));
    browser.run(axe);
    browser.run("document.querySelector('main').append(document.createElement('button'))");
    List<String> faults = new ArrayList<>();
    judge(faults, "the page with a nameless button");

    assertEquals(1, faults.size(), faults::toString);
  }

  /** Twins are built alike: each page is judged in one script, half of them in either. */
  private static List<Path> pagesWithoutTwins() {
    Path traditional = BuiltBook.folder().resolve("zh-hant");
    return BuiltBook.pages().stream().filter(page -> !page.startsWith(traditional)).toList();
  }

  private static Path inOneScript(Path page, boolean isTraditional) {
    Path path = BuiltBook.folder().relativize(page);
    return isTraditional && path.startsWith("zh-hans")
        ? BuiltBook.folder().resolve("zh-hant").resolve(Path.of("zh-hans").relativize(path))
        : page;
  }

  /** The longest page of each folder and each page that stands alone. */
  private static List<Path> oneOfEachSort() {
    Map<String, Path> sorts = new LinkedHashMap<>();
    for (Path page : pagesWithoutTwins()) {
      Path path = BuiltBook.folder().relativize(page);
      boolean isOneOfMany = path.getNameCount() == 3 && !path.endsWith("index.html");
      String sort = isOneOfMany ? path.subpath(0, 2).toString() : path.toString();
      sorts.merge(sort, page, (one, other) -> size(one) >= size(other) ? one : other);
    }
    return List.copyOf(sorts.values());
  }

  private static long size(Path file) {
    return file.toFile().length();
  }

  /** Opens a page once, for looks in the same colours and so in the same script. */
  private void judge(Path page, List<Look> looks, List<String> faults) {
    boolean isDark = looks.get(0).isDark();
    String path = BuiltBook.folder().relativize(inOneScript(page, isDark)).toString();
    browser.show(looks.get(0).width(), 800, isDark);
    browser.open(host.address(path));
    browser.run(axe);
    for (Look look : looks) {
      browser.show(look.width(), 800, isDark);
      judge(faults, path + " " + look);
    }
  }

  private void judge(List<String> faults, String name) {
    if (browser.await(AXE) instanceof List<?> violations) {
      violations.forEach(violation -> faults.add(name + ": " + violation));
    } else {
      faults.add(name + ": axe-core did not run");
    }
  }
}
