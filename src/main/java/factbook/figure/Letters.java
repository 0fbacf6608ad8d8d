package factbook.figure;

/** What single characters mean in figures, in either script. */
final class Letters {
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
      case '零', '〇', '○' -> 0;
      case '一', '壹' -> 1;
      case '二', '两', '兩', '贰', '貳' -> 2;
      case '三', '叁', '參' -> 3;
      case '四', '肆' -> 4;
      case '五', '伍' -> 5;
      case '六', '陆', '陸' -> 6;
      case '七', '柒' -> 7;
      case '八', '捌' -> 8;
      case '九', '玖' -> 9;
      default -> -1;
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
