package factbook.diagnostic;

import factbook.text.Span;

/**
 * A line of a file with a mark under a place in it, as wide as the place is on a terminal.
 *
 * @param line the line; a part of it where it is long
 * @param marks blanks and carets
 */
record Excerpt(String line, String marks) {
  private static final String TAB = "    ";
  private static final String CUT = "…";

  /** Columns that are shown of a long line: before the place, and in all. */
  private static final int BEFORE = 50;

  private static final int WIDEST = 100;

  /** The line of a place; a place of several lines is marked on the first. */
  static Excerpt of(Span where) {
    String line = where.file().lineText(where.line());
    int start = Math.min(offset(line, where.column() - 1), line.length());
    int end = Math.min(line.length(), start + where.end() - where.start());
    return cut(
        shown(line.substring(0, start)),
        shown(line.substring(start, end)),
        shown(line.substring(end)));
  }

  private static int offset(String line, int codePoints) {
    int count = Math.min(codePoints, line.codePointCount(0, line.length()));
    return line.offsetByCodePoints(0, count);
  }

  private static String shown(String text) {
    return Legible.text(text.replace("\t", TAB));
  }

  private static Excerpt cut(String before, String place, String after) {
    boolean isLong = DisplayWidth.of(before + place + after) > WIDEST;
    String head = isLong ? last(before, BEFORE) : before;
    String rest = isLong ? first(place + after, WIDEST - DisplayWidth.of(head)) : place + after;
    String marked = place.length() <= rest.length() ? place : rest;
    String marks =
        " ".repeat(DisplayWidth.of(head)) + "^".repeat(Math.max(1, DisplayWidth.of(marked)));
    return new Excerpt(head + rest, marks);
  }

  private static String first(String text, int columns) {
    int end = 0;
    int width = 0;
    while (end < text.length()) {
      int codePoint = text.codePointAt(end);
      width += DisplayWidth.of(codePoint);
      if (width > columns) {
        return text.substring(0, end) + CUT;
      }
      end += Character.charCount(codePoint);
    }
    return text;
  }

  private static String last(String text, int columns) {
    int start = text.length();
    int width = 0;
    while (start > 0) {
      int codePoint = text.codePointBefore(start);
      width += DisplayWidth.of(codePoint);
      if (width > columns) {
        return CUT + text.substring(start);
      }
      start -= Character.charCount(codePoint);
    }
    return text;
  }
}
