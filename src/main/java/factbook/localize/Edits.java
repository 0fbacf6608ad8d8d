package factbook.localize;

import factbook.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The way from what a page shows to the file and line that made it, by the address pattern of the
 * book: {@code https://example.org/edit/{path}#L{line}}.
 */
final class Edits {
  private final @Nullable String pattern;

  Edits(@Nullable String pattern) {
    this.pattern = pattern;
  }

  /** The address of a place; null where the book has no pattern. */
  @Nullable String of(@Nullable Span where) {
    return pattern == null || where == null
        ? null
        : pattern
            .replace("{path}", where.file().path())
            .replace("{line}", String.valueOf(where.line()));
  }
}
