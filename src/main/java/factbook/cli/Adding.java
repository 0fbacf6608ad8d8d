package factbook.cli;

import factbook.diagnostic.Diagnostics;
import factbook.load.Reading;
import factbook.starter.Additions;
import factbook.starter.Wanted;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What the commands that add something have in common. */
final class Adding {
  private Adding() {}

  /** Adds it and names the file, or says why not. */
  static int run(Wanted wanted, CommonOptions common, Console console) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    @Nullable String path = Additions.add(common.book(), wanted, diagnostics);
    common.print(diagnostics, console);
    if (path == null) {
      return ExitCode.ofRefusal(diagnostics);
    }
    if (!common.isQuiet()) {
      console.out().println(common.book().resolve(path).normalize());
    }
    return ExitCode.DONE;
  }

  /** One line of text, or nothing where the option is left out. */
  static @Nullable String line(String option, @Nullable String text) {
    Usage.check(
        text == null || !(text.isBlank() || text.chars().anyMatch(Character::isISOControl)),
        option + " must be one line of text");
    return text == null || text.strip().equals(Reading.TO_FILL) ? null : text.strip();
  }
}
