package factbook.cli;

import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Diagnostics;
import factbook.diagnostic.Severity;
import factbook.starter.StarterCode;

/** What the process tells its caller. */
final class ExitCode {
  static final int DONE = 0;
  static final int MISTAKES = 1;
  static final int USAGE = 2;
  static final int READING_OR_WRITING = 3;
  static final int BUG = 70;

  /** For the launcher only, who asks whether there is something to do: there is. */
  static final int CHANGED = 75;

  private ExitCode() {}

  /** The exit code for what was found; with {@code strict} a warning counts as a mistake. */
  static int of(Diagnostics diagnostics, boolean strict) {
    if (diagnostics.sorted().stream().anyMatch(ExitCode::isReadingOrWriting)) {
      return READING_OR_WRITING;
    }
    boolean failed = diagnostics.hasErrors() || (strict && diagnostics.count(Severity.WARNING) > 0);
    return failed ? MISTAKES : DONE;
  }

  /**
   * The exit code of a command that could not do what it was asked for: wrong use, or a mistake.
   */
  static int ofRefusal(Diagnostics diagnostics) {
    boolean isUse =
        diagnostics.sorted().stream().anyMatch(one -> one.code() instanceof StarterCode);
    return isUse ? USAGE : of(diagnostics, false);
  }

  private static boolean isReadingOrWriting(Diagnostic diagnostic) {
    return diagnostic.severity() == Severity.ERROR && diagnostic.code().isReadingOrWriting();
  }
}
