package factbook.date;

import org.jspecify.annotations.Nullable;

/**
 * A number of a date: one or two digits, or the four of a year; Arabic or Han.
 *
 * @param end the offset behind it
 * @param isYear whether it has four digits
 */
record DateNumber(int value, int end, boolean isYear) {
  private static final String HAN = "〇一二三四五六七八九";

  /** Reads the number at an offset; null where there is none. */
  static @Nullable DateNumber read(String text, int from) {
    if (from >= text.length()) {
      return null;
    }
    return digit(text.charAt(from)) >= 0 ? arabic(text, from) : han(text, from);
  }

  /** Reads one or two Arabic digits and nothing behind a blank; null where there are none. */
  static @Nullable DateNumber readShort(String text, int from) {
    int end = run(text, from);
    boolean isShort = end > from && end - from <= 2;
    return isShort ? new DateNumber(value(text, from, end), end, false) : null;
  }

  /** Up to four digits; a source may have put a blank inside a year ({@code 2 025 年}). */
  private static @Nullable DateNumber arabic(String text, int from) {
    int at = run(text, from);
    int digits = at - from;
    boolean mayGoOn = digits < 4 && at < text.length() && isBlank(text.charAt(at));
    int more = mayGoOn ? run(text, at + 1) - at - 1 : 0;
    if (digits + more == 4) {
      int end = mayGoOn ? at + 1 + more : at;
      return new DateNumber(value(text, from, end), end, true);
    }
    return digits <= 2 ? new DateNumber(value(text, from, at), at, false) : null;
  }

  /** Behind the digits, five of them at most. */
  private static int run(String text, int from) {
    int at = from;
    while (at < text.length() && at < from + 5 && digit(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static int value(String text, int from, int end) {
    int value = 0;
    for (int at = from; at < end; at++) {
      int digit = digit(text.charAt(at));
      value = digit < 0 ? value : value * 10 + digit;
    }
    return value;
  }

  private static @Nullable DateNumber han(String text, int from) {
    int at = from;
    int value = 0;
    while (at < text.length() && at < from + 5 && han(text.charAt(at)) >= 0) {
      value = value * 10 + han(text.charAt(at));
      at++;
    }
    if (at - from == 4) {
      return new DateNumber(value, at, true);
    }
    return at - from <= 1 ? tens(text, from, at - from == 1 ? value : -1, at) : null;
  }

  /** 三, 十, 十二, 二十, 三十一, 廿二. */
  private static @Nullable DateNumber tens(String text, int from, int lead, int at) {
    char ten = at < text.length() ? text.charAt(at) : 'x';
    if (ten != '十' && (ten != '廿' || lead >= 0)) {
      return lead > 0 ? new DateNumber(lead, at, false) : null;
    }
    int tens = ten == '廿' ? 20 : Math.max(lead, 1) * 10;
    int unit = at + 1 < text.length() ? han(text.charAt(at + 1)) : -1;
    int end = unit > 0 ? at + 2 : at + 1;
    return end > from ? new DateNumber(tens + Math.max(unit, 0), end, false) : null;
  }

  private static int han(char c) {
    return c == '零' || c == '○' ? 0 : HAN.indexOf(c);
  }

  private static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= '０' && c <= '９' ? c - '０' : -1;
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\u00A0' || c == '\u3000' || c == '\u2009' || c == '\u202F';
  }
}
