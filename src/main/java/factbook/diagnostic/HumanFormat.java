package factbook.diagnostic;

import factbook.text.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Prints mistakes for people.
 *
 * <pre>
 * content/parks/yunqi-town.yaml:2:1: error: the key “name” stands twice, first at line 1, column 1 [yaml/duplicate-key]
 *   2 | name: 云栖小镇
 *     | ^^^^
 *   hint: keep one of the two
 * </pre>
 */
public final class HumanFormat {
  private static final String RED = "\u001B[31m";
  private static final String YELLOW = "\u001B[33m";
  private static final String BOLD = "\u001B[1m";
  private static final String DIM = "\u001B[2m";
  private static final String PLAIN = "\u001B[0m";

  private final boolean isColored;

  /**
   * A format.
   *
   * @param isColored whether a terminal shows it, by ANSI colours
   */
  public HumanFormat(boolean isColored) {
    this.isColored = isColored;
  }

  /** All mistakes in their order, each with its line, and a summary; empty where there are none. */
  public String format(List<Diagnostic> diagnostics) {
    if (diagnostics.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      out.append(format(diagnostic));
    }
    return out.append(summary(diagnostics)).append('\n').toString();
  }

  /** One mistake, with its line and a line end. */
  public String format(Diagnostic diagnostic) {
    StringBuilder out = new StringBuilder();
    Span where = diagnostic.where();
    if (where != null) {
      out.append(colored(BOLD, where + ":")).append(' ');
    }
    boolean isError = diagnostic.severity() == Severity.ERROR;
    out.append(colored(isError ? RED : YELLOW, isError ? "error:" : "warning:"))
        .append(' ')
        .append(Legible.text(diagnostic.message()))
        .append(' ')
        .append(colored(DIM, "[" + diagnostic.code().id() + "]"))
        .append('\n');
    appendExcerpt(where, isError ? RED : YELLOW, out);
    if (diagnostic.hint() != null) {
      out.append("  hint: ").append(Legible.text(diagnostic.hint())).append('\n');
    }
    return out.toString();
  }

  private void appendExcerpt(@Nullable Span where, String color, StringBuilder out) {
    if (where == null || where.file().text().isEmpty()) {
      return;
    }
    Excerpt excerpt = Excerpt.of(where);
    String number = Integer.toString(where.line());
    out.append("  ").append(colored(DIM, number + " |"));
    out.append(' ').append(excerpt.line()).append('\n');
    out.append("  ").append(colored(DIM, " ".repeat(number.length()) + " |"));
    out.append(' ').append(colored(color, excerpt.marks())).append('\n');
  }

  /** How many of each there are: {@code 3 errors, 1 warning}. */
  public static String summary(List<Diagnostic> diagnostics) {
    long errors = diagnostics.stream().filter(one -> one.severity() == Severity.ERROR).count();
    long warnings = diagnostics.size() - errors;
    return warnings == 0
        ? count(errors, "error")
        : errors == 0
            ? count(warnings, "warning")
            : count(errors, "error") + ", " + count(warnings, "warning");
  }

  private static String count(long count, String word) {
    return String.format(Locale.ROOT, "%d %s%s", count, word, count == 1 ? "" : "s");
  }

  private String colored(String color, String text) {
    return isColored ? color + text + PLAIN : text;
  }
}
