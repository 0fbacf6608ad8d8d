package factbook.figure;

/** What single characters mean in figures, in either script. */
final class Letters {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
  private static final String FORMAL_HANT = "零壹貳參肆伍陸柒捌玖";

  private Letters() {}

  /** An Arabic digit, half or full width. */
  static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  /** The value of an Arabic digit. */
  static int digit(char c) {
    return c >= '０' ? c - '０' : c - '0';
  }

  static boolean isDigit(String text, int at) {
    return at < text.length() && isDigit(text.charAt(at));
  }

  /** A Latin letter, half or full width. */
  static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= 'ａ' && c <= 'ｚ')
        || (c >= 'Ａ' && c <= 'Ｚ');
  }

  /** A letter of a word: Latin or Han. */
  static boolean isLetter(char c) {
    return isLatin(c) || Character.isIdeographic(c);
  }

  /** The value of a Han digit, 0 to 9; -1 where it is none. 两 is 2. */
  static int hanDigit(char c) {
    return switch (c) {
      case '〇', '○' -> 0;
      case '两', '兩' -> 2;
      default -> Math.max(DIGITS.indexOf(c), Math.max(FORMAL.indexOf(c), FORMAL_HANT.indexOf(c)));
    };
  }

  /** 10, 100 or 1000 for 十, 百, 千; 0 where it is none. */
  static int smallScale(char c) {
    return switch (c) {
      case '十', '拾' -> 10;
      case '百', '佰' -> 100;
      case '千', '仟' -> 1000;
      default -> 0;
    };
  }

  /** 10^4 or 10^8 for 万, 亿; 0 where it is none. */
  static int bigScale(char c) {
    return switch (c) {
      case '万', '萬' -> 10_000;
      case '亿', '億' -> 100_000_000;
      default -> 0;
    };
  }

  /** 几, which stands for a digit that is not told. */
  static boolean isSome(char c) {
    return c == '几' || c == '幾';
  }

  /** Behind the one blank that a source may have put inside a figure; else the offset itself. */
  static int skipBlank(String text, int at) {
    return at < text.length() && isBlank(text.charAt(at)) ? at + 1 : at;
  }

  /** A blank that does not end a line. */
  static boolean isBlank(char c) {
    return c == ' '
        || c == '\u00A0'
        || c == '\u3000'
        || (c >= '\u2000' && c <= '\u200A')
        || c == '\u202F';
  }

  /** A sign between the two ends of a range: {@code 3—5年}, {@code 三至五年}. */
  static boolean isRangeSign(char c) {
    return "-–—―~～〜－‐‑−至到".indexOf(c) >= 0;
  }
}
