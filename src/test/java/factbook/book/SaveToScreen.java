package factbook.book;

import factbook.fixture.BookCopy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures how long a browser needs to show an edit of a figure, from the moment at which the file
 * is saved. No test: it prints what it measured.
 *
 * <pre>
 * mvn -q test-compile
 * java -cp target/classes:target/test-classes:… factbook.book.SaveToScreen BOOK [PARK [EDITS [FACT]]]
 * </pre>
 *
 * <p>The fact is a number of companies; without one, Yunqi Town's of November 2019.
 */
final class SaveToScreen {
  private SaveToScreen() {}

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
      System.out.println("reading " + book.reading() + " ms");
      browser.open(book.address("zh-hans/parks/" + park + ".html"));
      browser.until("document.getElementById('f-" + fact + "')");
      List<Long> times = new ArrayList<>();
      for (int i = 0; i < edits; i++) {
        Thread.sleep(800);
        String after = "value: " + (1552 + i) + "家\n";
        long start = System.nanoTime();
        book.edit(file, before, after);
        browser.until(
            "document.getElementById('f-" + fact + "').textContent.includes('" + (1552 + i) + "')");
        long time = (System.nanoTime() - start) / 1_000_000;
        System.out.println(
            time
                + " ms, of which reading "
                + book.reading()
                + ", loading "
                + browser.eval(
                    "(e => [e.requestStart, e.responseStart, e.responseEnd, e.domInteractive,"
                        + " e.domContentLoadedEventEnd, e.loadEventEnd].map(Math.round).join(' '))"
                        + "(performance.getEntriesByType('navigation')[0])"));
        times.add(time);
        before = after;
      }
      Collections.sort(times);
      System.out.println(
          "median of "
              + edits
              + " edits: "
              + times.get(edits / 2)
              + " ms, worst "
              + times.get(edits - 1)
              + " ms");
    }
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
