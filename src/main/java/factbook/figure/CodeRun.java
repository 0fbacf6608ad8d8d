package factbook.figure;

/**
 * Finds names and codes with digits, which are one figure each and no quantity: {@code 5G}, {@code
 * 1+3}, {@code 12:30}, {@code 03_29425298b99d.jpg}.
 */
final class CodeRun {
  private CodeRun() {}

  /** The offset behind the run of Latin letters, digits and what joins them; the offset if none. */
  static int end(String text, int from) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isWord(c)) {
        at++;
      } else if (at > from && joins(c) && at + 1 < text.length() && isWord(text.charAt(at + 1))) {
        at += 2;
      } else {
        break;
      }
    }
    return at;
  }

  /**
   * Whether the run is a code: letters and digits together, a sum, a ratio, a time, a version or a
   * number of several points or hyphens; or a run of digits too long for a number.
   */
  static boolean isCode(String text, int from, int end) {
    int letters = 0;
    int digits = 0;
    int points = 0;
    int hyphens = 0;
    int signs = 0;
    for (int at = from; at < end; at++) {
      char c = text.charAt(at);
      letters += Letters.isLatin(c) || c == '_' ? 1 : 0;
      digits += Letters.isDigit(c) ? 1 : 0;
      points += c == '.' ? 1 : 0;
      signs += "+/:&%×".indexOf(c) >= 0 ? 1 : 0;
      hyphens += c == '-' ? 1 : 0;
    }
    boolean isJoined = signs > 0 || points > 1 || hyphens > 1;
    return digits > 0 && (letters > 0 || isJoined || digits == end - from);
  }

  private static boolean isWord(char c) {
    return Letters.isDigit(c) || Letters.isLatin(c) || c == '_';
  }

  private static boolean joins(char c) {
    return "-.+/:&%×".indexOf(c) >= 0;
  }
}
