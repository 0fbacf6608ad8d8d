package factbook.date;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of one printed time, read in order: year, part of the year or month, day. */
final class DateFields {
  /** Parts of a year as months; 年底 is December, 年初 the first quarter. */
  private static final Map<String, int[]> PARTS =
      Map.ofEntries(
          Map.entry("年底", new int[] {12, 12}),
          Map.entry("年末", new int[] {12, 12}),
          Map.entry("底", new int[] {12, 12}),
          Map.entry("末", new int[] {12, 12}),
          Map.entry("年初", new int[] {1, 3}),
          Map.entry("初", new int[] {1, 3}),
          Map.entry("年中", new int[] {5, 8}),
          Map.entry("上半年", new int[] {1, 6}),
          Map.entry("下半年", new int[] {7, 12}),
          Map.entry("前三季度", new int[] {1, 9}),
          Map.entry("前三个季度", new int[] {1, 9}),
          Map.entry("前三個季度", new int[] {1, 9}));

  private final String text;
  private final boolean isRelative;
  private int at;
  private @Nullable Integer year;
  private int @Nullable [] months;
  private int firstDay = 1;
  private int lastDay = 31;
  private boolean hasDay;

  /** A number whose 年, 月 or 日 stands behind the second end of a range; 0 where there is none. */
  private int open;

  private int openFrom;

  /** The first field read: 'y', 'm' or 'd'. */
  private char level = ' ';

  DateFields(String text, int from, boolean isRelative) {
    this.text = text;
    this.at = from;
    this.isRelative = isRelative;
  }

  /** The offset behind the fields. */
  int end() {
    return at;
  }

  /**
   * Reads; tells whether there is a field.
   *
   * @param before the first end of the range that this is the second of, which gives what lacks
   */
  boolean read(@Nullable DateFields before) {
    int start = at;
    boolean found = year();
    found = partOfYear(start) || found;
    found = month() || found;
    found = day() || found;
    if (before != null && found) {
      year = year == null ? before.year : year;
      months = months == null && hasDay ? before.months : months;
    }
    found = found || (before == null && open(start));
    return found;
  }

  private boolean year() {
    DateNumber number = DateNumber.read(text, at);
    int unit = number == null ? -1 : unit(number.end(), "年");
    boolean isYear =
        number != null && number.isYear() && number.value() >= 1000 && number.value() < 3000;
    if (number == null || unit < 0 || !isYear) {
      return false;
    }
    year = number.value();
    at = unit;
    level = 'y';
    if (is("度")) {
      at++;
    }
    return true;
  }

  private boolean partOfYear(int start) {
    if (year == null && !isRelative && (is("底") || is("末") || is("初"))) {
      return false;
    }
    String longest = "";
    for (String word : PARTS.keySet()) {
      boolean isLonger = word.length() > longest.length();
      longest = isLonger && is(word) && !isPartOfWord(at + word.length()) ? word : longest;
    }
    boolean found = !longest.isEmpty() ? months(PARTS.get(longest), longest.length()) : quarter();
    level = found && at > start && level == ' ' ? 'y' : level;
    return found;
  }

  private boolean months(int @Nullable [] range, int length) {
    months = range;
    at += length;
    return true;
  }

  /** 第三季度, 三季度, 第3季度. */
  private boolean quarter() {
    int place = is("第") ? skipBlank(at + 1) : at;
    DateNumber number = DateNumber.read(text, place);
    if (number == null || number.isYear() || number.value() > 4) {
      return false;
    }
    int end = skipBlank(number.end());
    if (!text.startsWith("季度", end) || number.value() < 1) {
      return false;
    }
    months = new int[] {number.value() * 3 - 2, number.value() * 3};
    at = end + 2;
    return true;
  }

  private boolean month() {
    int start = skipBlank(at);
    DateNumber number = months != null ? null : DateNumber.read(text, start);
    int unit = number == null ? -1 : unit(number.end(), "月");
    if (number == null || number.isYear() || number.value() < 1 || number.value() > 12) {
      return false;
    }
    if (unit < 0) {
      return year != null && open(start);
    }
    months = new int[] {number.value(), number.value()};
    at = unit;
    level = level == ' ' ? 'm' : level;
    partOfMonth();
    return true;
  }

  private void partOfMonth() {
    if (is("份")) {
      at++;
    }
    if (isPartOfWord(at + 1)) {
      return;
    }
    if (is("上旬") || is("初")) {
      days(1, 10);
    } else if (is("中旬")) {
      days(11, 20);
    } else if (is("下旬") || is("底") || is("末")) {
      days(21, 31);
    }
  }

  private void days(int from, int to) {
    firstDay = from;
    lastDay = to;
    at += is("初") || is("底") || is("末") ? 1 : 2;
  }

  private boolean day() {
    boolean isWholeMonth = firstDay == 1 && lastDay == 31;
    if (open > 0 || !isWholeMonth || (year != null && months == null)) {
      return false;
    }
    int start = skipBlank(at);
    DateNumber number = DateNumber.read(text, start);
    int unit = number == null ? -1 : unit(number.end(), months == null ? "日" : "日号號");
    if (number == null || number.isYear() || number.value() < 1 || number.value() > 31) {
      return false;
    }
    if (unit < 0) {
      return months != null && open(start);
    }
    firstDay = number.value();
    lastDay = number.value();
    hasDay = true;
    at = unit;
    level = level == ' ' ? 'd' : level;
    return true;
  }

  /** Takes a number that a sign follows: the first end of {@code 1-9月}. */
  private boolean open(int start) {
    DateNumber number = DateNumber.read(text, start);
    if (number == null || number.value() == 0) {
      return false;
    }
    int place = skipBlank(number.end());
    if (place >= text.length() || "-–—―~～〜－‐‑−至到".indexOf(text.charAt(place)) < 0) {
      return false;
    }
    open = number.value();
    openFrom = at;
    at = number.end();
    return true;
  }

  /** Gives the open number the field of the second end; tells whether the two fit. */
  boolean completeFrom(DateFields last) {
    if (open == 0) {
      return true;
    }
    switch (last.level) {
      case 'y' -> {
        boolean fits = year == null && months == null && open >= 1000;
        year = open;
        return fits;
      }
      case 'm' -> {
        boolean fits = months == null && open <= 12;
        months = new int[] {open, open};
        return fits && (last.year == null || last.year.equals(year));
      }
      case 'd' -> {
        boolean fits = open <= 31;
        firstDay = open;
        lastDay = open;
        hasDay = true;
        return fits && last.months == months;
      }
      default -> {
        return false;
      }
    }
  }

  /** Gives back a number that nothing completes; tells whether fields are left. */
  boolean close() {
    if (open > 0) {
      open = 0;
      at = openFrom;
    }
    return level != ' ' || months != null;
  }

  /** What was read. */
  DatePart part() {
    int from = months == null ? 1 : months[0];
    int to = months == null ? 12 : months[1];
    return new DatePart(year, from, to, firstDay, lastDay, true);
  }

  /** The offset behind one of the letters, past a blank; -1 where none stands there. */
  private int unit(int from, String letters) {
    int place = skipBlank(from);
    return place < text.length() && letters.indexOf(text.charAt(place)) >= 0 ? place + 1 : -1;
  }

  private boolean is(String word) {
    return text.startsWith(word, at);
  }

  /** Whether the letter behind a word makes it another word: 年初 in 年初步, 底 in 底层. */
  private boolean isPartOfWord(int end) {
    return end < text.length() && "步期级級创創始具端层層部座子".indexOf(text.charAt(end)) >= 0;
  }

  private int skipBlank(int place) {
    return place < text.length() && DateNumber.isBlank(text.charAt(place)) ? place + 1 : place;
  }
}
