package factbook.diagnostic;

import factbook.text.Span;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One mistake, in the editor's words.
 *
 * @param code its stable code
 * @param where its place; null where no file is to blame (an option, the output folder)
 * @param message one sentence on what is wrong, without a full stop at the end
 * @param hint one sentence on what to do, or null where the message says it
 */
public record Diagnostic(Code code, @Nullable Span where, String message, @Nullable String hint)
    implements Comparable<Diagnostic> {
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::where, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(diagnostic -> diagnostic.code().id())
          .thenComparing(Diagnostic::message);

  /** A mistake at a place, with what to do about it. */
  public static Diagnostic at(Span where, Code code, String message, String hint) {
    return new Diagnostic(code, where, message, hint);
  }

  /** A mistake at a place whose message says what to do. */
  public static Diagnostic at(Span where, Code code, String message) {
    return new Diagnostic(code, where, message, null);
  }

  /** A mistake that is not at a place of a file. */
  public static Diagnostic general(Code code, String message, String hint) {
    return new Diagnostic(code, null, message, hint);
  }

  /** The severity of the code. */
  public Severity severity() {
    return code.severity();
  }

  /** By file, place, code and message: the order in which diagnostics are shown. */
  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
