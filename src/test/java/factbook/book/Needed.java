package factbook.book;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What some tests need of the machine beside a JDK; where it is missing they are skipped. */
enum Needed {
  BROWSER("Chromium with ChromeDriver", "no page was opened", Browser.CHROMIUM, Browser.DRIVER),
  HOST("nginx", "nothing was served by one", Nginx.PROGRAM),
  READER_OF_PDF("pdftotext", "nobody read what was printed", PrintedPage.READER);

  private final String name;
  private final String untested;
  private final List<Path> programs;

  Needed(String name, String untested, Path... programs) {
    this.name = name;
    this.untested = untested;
    this.programs = List.of(programs);
  }

  /** Whether it is there; says so where it is not, and fails where the environment demands it. */
  boolean isThere() {
    if (programs.stream().allMatch(Files::isExecutable)) {
      return true;
    }
    boolean isRequired = "true".equals(System.getenv("FACTBOOK_REQUIRE_BROWSER"));
    assertFalse(isRequired, name + " required and not installed");
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
