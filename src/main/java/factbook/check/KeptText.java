package factbook.check;

/** The text of an element that is kept as printed, while it is read. */
final class KeptText {
  private static final char NO_BREAK_SPACE = '\u00a0';
  private static final char SOFT_HYPHEN = '\u00ad';
  private static final char ZERO_WIDTH_SPACE = '\u200b';

  private final int place;
  private final StringBuilder text = new StringBuilder();

  /**
   * No text yet.
   *
   * @param place where it belongs among the texts of its page
   */
  KeptText(int place) {
    this.place = place;
  }

  int place() {
    return place;
  }

  /** Adds text; blanks count as one, unless it is preformatted. */
  void add(String words, boolean isPreformatted) {
    if (isPreformatted) {
      text.append(words);
      return;
    }
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == NO_BREAK_SPACE || (c <= ' ' && Character.isWhitespace(c))) {
        separate();
      } else if (c != SOFT_HYPHEN && c != ZERO_WIDTH_SPACE) {
        text.append(c);
      }
    }
  }

  /** What follows does not run on. */
  void separate() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  String finish() {
    return text.toString().strip();
  }
}
