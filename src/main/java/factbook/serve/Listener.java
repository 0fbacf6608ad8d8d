package factbook.serve;

import factbook.diagnostic.Diagnostic;
import java.util.List;

/** Hears what the editor should be told on the console. */
public interface Listener {
  /**
   * The book was read.
   *
   * @param changed the changed files, below the book's folder; empty for the first reading
   * @param milliseconds how long it took
   */
  void read(List<String> changed, long milliseconds, List<Diagnostic> mistakes);

  /** All pages of the last reading were made and checked; these are all mistakes. */
  void checked(long milliseconds, List<Diagnostic> mistakes);
}
