package factbook.markdown;

import factbook.diagnostic.Diagnostics;

/** Refuses texts that no narrative is and whose reading would take long. */
final class Limits {
  /** Blocks or inlines inside each other; readers get lost much earlier. */
  static final int MOST_NESTED = 40;

  private static final int MOST_CHARACTERS = 1 << 20;

  private static final int MOST_LINES = 20_000;

  /** flexmark takes time with the square of the lines of a paragraph or a table. */
  private static final int MOST_LINES_TOGETHER = 2_000;

  private static final int MOST_DEFINITIONS = 2_000;

  private Limits() {}

  /** Whether the text can be read. */
  static boolean hold(String text, Place place, Diagnostics diagnostics) {
    if (text.length() > MOST_CHARACTERS) {
      return refuse(0, "the text is longer than 1 MB", place, diagnostics);
    }
    int lines = 0;
    int together = 0;
    int definitions = 0;
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (++lines > MOST_LINES) {
        return refuse(start, "the text has more than 20,000 lines", place, diagnostics);
      }
      together = text.substring(start, end).isBlank() ? 0 : together + 1;
      if (together > MOST_LINES_TOGETHER) {
        return refuse(start, "more than 2,000 lines stand together", place, diagnostics);
      }
      if (definesReference(text, start, end) && ++definitions > MOST_DEFINITIONS) {
        return refuse(start, "the text defines more than 2,000 links", place, diagnostics);
      }
      start = end + 1;
    }
    return true;
  }

  private static boolean definesReference(String text, int start, int end) {
    int at = start;
    while (at < end && " >\t".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at >= end || text.charAt(at) != '[') {
      return false;
    }
    int close = text.indexOf("]:", at);
    return close >= 0 && close < end;
  }

  private static boolean refuse(int start, String message, Place place, Diagnostics diagnostics) {
    diagnostics.add(
        place.span(start, start), MarkdownCode.TOO_LARGE, message, "split the text into pages");
    return false;
  }
}
