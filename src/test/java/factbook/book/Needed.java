package factbook.book;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What some tests need of the machine beside a JDK; where it is missing they are skipped.
 *
 * @param untested what nobody tries without it
 */
record Needed(String name, String untested, List<Path> programs) {
  static final Needed BROWSER =
      new Needed(
          "Chromium with ChromeDriver",
          "no page was opened",
          List.of(Browser.CHROMIUM, Browser.DRIVER));
  static final Needed HOST =
      new Needed("nginx", "nothing was served by one", List.of(Nginx.PROGRAM));
  static final Needed READER_OF_PDF =
      new Needed("pdftotext", "nobody read what was printed", List.of(PrintedPage.READER));

  /** Whether it is there; says so where it is not, and fails where the environment demands it. */
  boolean isThere() {
    if (programs.stream().allMatch(Files::isExecutable)) {
      return true;
    }
    boolean isRequired = "true".equals(System.getenv("FACTBOOK_REQUIRE_BROWSER"));
    assertFalse(isRequired, name + " is required and not installed");
    System.out.println("SKIPPED: " + lack());
    return false;
  }

  /** What is missing, and what nobody has tried therefore. */
  String lack() {
    return "no " + name + " here, so " + untested;
  }

  /** Skips the tests of the caller where it is missing. */
  void orSkip() {
    assumeTrue(isThere(), this::lack);
  }
}
