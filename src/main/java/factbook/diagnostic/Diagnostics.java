package factbook.diagnostic;

import factbook.text.Span;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/**
 * Collects the mistakes of a run; the only mutable thing that is passed down. Safe for use by
 * several threads.
 */
public final class Diagnostics {
  private final Queue<Diagnostic> found = new ConcurrentLinkedQueue<>();

  /** Adds a mistake. */
  public void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  /** Adds a mistake at a place, with what to do about it. */
  public void add(Span where, Code code, String message, String hint) {
    add(Diagnostic.at(where, code, message, hint));
  }

  /** Adds a mistake at a place whose message says what to do. */
  public void add(Span where, Code code, String message) {
    add(Diagnostic.at(where, code, message));
  }

  /** Whether there is an error among the mistakes. */
  public boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }

  /** Adds all mistakes of another collection. */
  public void addAll(Diagnostics others) {
    found.addAll(others.found);
  }

  /** All mistakes in the order in which they were found. */
  List<Diagnostic> all() {
    return List.copyOf(found);
  }

  /** The places of the errors that begin in a place. */
  public List<Span> errorsIn(Span place) {
    return found.stream()
        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
        .flatMap(diagnostic -> Stream.ofNullable(diagnostic.where()))
        .filter(place::holdsStartOf)
        .toList();
  }

  /** How many mistakes of a severity there are. */
  public long count(Severity severity) {
    return found.stream().filter(diagnostic -> diagnostic.severity() == severity).count();
  }

  /** All mistakes, each once, in the order in which they are shown. */
  public List<Diagnostic> sorted() {
    return found.stream().distinct().sorted().toList();
  }
}
