package factbook.book;

import factbook.fixture.BookCopy;
import factbook.fixture.ServedBook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures how long a browser needs to show an edit of a figure, from the moment at which the file
 * is saved, and where the time goes. No test: it prints what it measured.
 *
 * <pre>
 * mvn -q test-compile
 * java -cp target/classes:target/test-classes:… factbook.book.SaveToScreen BOOK [PARK [EDITS [FACT]]]
 * </pre>
 *
 * <p>The fact is a number of companies; without one, Yunqi Town's of November 2019. The page itself
 * notes the first frame with the new figure, so that nothing is asked while the work is done.
 */
final class SaveToScreen {
  private static final long BETWEEN_EDITS_MILLISECONDS = 800;
  private static final long BETWEEN_LOOKS_MILLISECONDS = 20;

  /** Looks at the fact before each frame, and notes when a frame with another text is done. */
  private static final String WATCH =
      """
      (function () {
        var now = function () { return performance.timeOrigin + performance.now(); };
        (function look() {
          var fact = document.getElementById('f-FACT');
          var text = fact && fact.textContent;
          if (text && text !== window.textOfFact) {
            window.textOfFact = text;
            setTimeout(function () { window.shown = { text: text, at: now() }; });
          }
          requestAnimationFrame(look);
        })();
      })();
      """;

  /** When what happened in the page, in milliseconds of the clock. */
  private static final String TIMES =
      """
      (function () {
        var page = performance.getEntriesByType('navigation')[0];
        var begin = performance.timeOrigin;
        return { asked: begin, answered: begin + page.responseEnd,
          parsed: begin + page.domInteractive, shown: window.shown.at };
      })()
      """;

  private SaveToScreen() {}

  /**
   * One edit; all in milliseconds since the file was saved.
   *
   * @param read when the book had been read
   * @param reading how long that took
   * @param asked when the page began to ask for itself
   * @param answered when the browser had all of its text
   * @param parsed when the browser had read it
   * @param shown when the new figure was on the screen
   */
  private record Times(
      long read, long reading, long asked, long answered, long parsed, long shown) {}

  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("save-to-screen");
    for (String part : List.of("content", "seeds")) {
      BookCopy.copy(Path.of(args[0], part), folder.resolve(part));
    }
    String park = args.length > 1 ? args[1] : "yunqi-town";
    int edits = args.length > 2 ? Integer.parseInt(args[2]) : 50;
    String fact = args.length > 3 ? args[3] : "companies-2019-11";
    String file = "content/parks/" + park + ".yaml";
    String before = value(folder.resolve(file), fact);
    try (ServedBook book = new ServedBook(folder);
        Browser browser = Browser.start()) {
      book.reading();
      book.edit(file, before, before + "  because: 为了量时间而改\n");
      System.out.println("reading " + book.reading().milliseconds() + " ms");
      browser.runFirst(WATCH.replace("FACT", fact));
      browser.open(book.address("zh-hans/parks/" + park + ".html"));
      List<Times> all = new ArrayList<>();
      for (int i = 0; i < edits; i++) {
        Thread.sleep(BETWEEN_EDITS_MILLISECONDS);
        String figure = 1552 + i + "家";
        long start = System.currentTimeMillis();
        book.edit(file, before, "value: " + figure + "\n");
        Times times = times(book, browser, figure, start);
        print("", times);
        all.add(times);
        before = "value: " + figure + "\n";
      }
      print("median of " + edits + ": ", median(all));
      print("median of the last half: ", median(all.subList(edits / 2, edits)));
      System.out.println("worst " + all.stream().mapToLong(Times::shown).max().orElse(0) + " ms");
    }
  }

  private static Times times(ServedBook book, Browser browser, String figure, long start)
      throws InterruptedException {
    String isShown = "window.shown && window.shown.text.includes('" + figure + "')";
    while (!browser.isTrue(isShown)) {
      Thread.sleep(BETWEEN_LOOKS_MILLISECONDS);
    }
    ServedBook.Reading reading = book.reading();
    Map<?, ?> page = (Map<?, ?>) browser.eval(TIMES);
    ToLongFunction<String> at =
        what -> page.get(what) instanceof Number clock ? clock.longValue() - start : 0;
    return new Times(
        reading.end() - start,
        reading.milliseconds(),
        at.applyAsLong("asked"),
        at.applyAsLong("answered"),
        at.applyAsLong("parsed"),
        at.applyAsLong("shown"));
  }

  private static void print(String what, Times times) {
    System.out.printf(
        Locale.ROOT,
        "%s%d ms: read %d (%d of reading), asked for %d, answered %d, parsed %d%n",
        what,
        times.shown(),
        times.read(),
        times.reading(),
        times.asked(),
        times.answered(),
        times.parsed());
  }

  private static Times median(List<Times> all) {
    return new Times(
        median(all, Times::read),
        median(all, Times::reading),
        median(all, Times::asked),
        median(all, Times::answered),
        median(all, Times::parsed),
        median(all, Times::shown));
  }

  private static long median(List<Times> all, ToLongFunction<Times> of) {
    return all.stream().mapToLong(of).sorted().skip(all.size() / 2).findFirst().orElse(0);
  }

  /** The line of its value, a number of companies. */
  private static String value(Path file, String fact) throws IOException {
    Matcher found =
        Pattern.compile("id: " + fact + "\n(?: +.*\n)*? +(value: \\d+家\n)")
            .matcher(Files.readString(file, StandardCharsets.UTF_8));
    if (!found.find()) {
      throw new IllegalArgumentException(file + " has no " + fact + " with a number of 家");
    }
    return found.group(1);
  }
}
