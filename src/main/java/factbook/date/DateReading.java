package factbook.date;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a printed date from a place of a text, as far as it reaches.
 *
 * <pre>
 * date  = [今年] part [sign part] | 2020-12-03
 * part  = [year 年 [底 | 初 | 上半年 | 第三季度 …]] [month 月 [底 | 上旬 …]] [day 日]
 * </pre>
 *
 * <p>The second part of a range takes what it lacks from the first ({@code 10月19日至22日}), the first
 * takes its last word from the second ({@code 1-9月}).
 */
final class DateReading {
  /** With 年 behind it: this year, last year, that year. */
  private static final String RELATIVE = "今去前明后後同当當本次翌上";

  private static final String NUMERALS = "〇零○一二三四五六七八九十廿";

  private final String text;
  private int at;
  private boolean isRelative;

  private DateReading(String text, int from) {
    this.text = text;
    this.at = from;
  }

  /** Cheaply, whether a date may start there in running text; if not, none does. */
  static boolean mayStart(String text, int at) {
    char first = text.charAt(at);
    char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
    if ((first >= '0' && first <= '9') || (first >= '０' && first <= '９')) {
      return true;
    }
    if (first == '第' || text.startsWith("前三", at)) {
      return true;
    }
    return NUMERALS.indexOf(first) >= 0
        ? NUMERALS.indexOf(next) >= 0 || "年月日季-–—~～至到 ".indexOf(next) >= 0
        : next == '年' && RELATIVE.indexOf(first) >= 0;
  }

  /** Reads the date at an offset; empty where there is none. */
  static Optional<PrintedDate> read(String text, int from) {
    return Optional.ofNullable(new DateReading(text, from).read());
  }

  private @Nullable PrintedDate read() {
    PrintedDate iso = iso();
    if (iso != null) {
      return iso;
    }
    isRelative = text.startsWith("年", at + 1) && RELATIVE.indexOf(text.charAt(at)) >= 0;
    if (isRelative) {
      at = skipBlank(at + 2);
    }
    DateFields first = new DateFields(text, at, isRelative);
    if (!first.read(null)) {
      return isRelative ? new PrintedDate(at, DatePart.OPEN, null) : null;
    }
    return range(first);
  }

  /** The date, with its second end where there is one. */
  private @Nullable PrintedDate range(DateFields first) {
    int second = sign(first.end());
    if (second >= 0) {
      DateFields last = new DateFields(text, second, false);
      if (last.read(first) && last.close() && first.completeFrom(last)) {
        return new PrintedDate(last.end(), first.part(), last.part());
      }
    }
    return first.close() ? new PrintedDate(first.end(), first.part(), null) : null;
  }

  /** The offset behind a sign between two dates; -1 where there is none. */
  private int sign(int from) {
    int place = skipBlank(from);
    if (place >= text.length() || "-–—―~～〜－‐‑−至到".indexOf(text.charAt(place)) < 0) {
      return -1;
    }
    boolean isDouble = text.startsWith("——", place);
    return skipBlank(place + (isDouble ? 2 : 1));
  }

  /** {@code 2020-12-03}, also with slashes or points. */
  private @Nullable PrintedDate iso() {
    DateNumber year = DateNumber.read(text, at);
    if (year == null || !year.isYear() || year.end() - at != 4 || year.end() >= text.length()) {
      return null;
    }
    char sign = text.charAt(year.end());
    DateNumber month = "-/.".indexOf(sign) < 0 ? null : DateNumber.readShort(text, year.end() + 1);
    if (month == null || month.end() >= text.length() || text.charAt(month.end()) != sign) {
      return null;
    }
    DateNumber day = DateNumber.readShort(text, month.end() + 1);
    if (day == null || !isMonth(month) || day.value() < 1 || day.value() > 31) {
      return null;
    }
    DatePart only =
        new DatePart(year.value(), month.value(), month.value(), day.value(), day.value(), true);
    return new PrintedDate(day.end(), only, null);
  }

  private static boolean isMonth(DateNumber month) {
    return month.value() >= 1 && month.value() <= 12;
  }

  private int skipBlank(int place) {
    return place < text.length() && DateNumber.isBlank(text.charAt(place)) ? place + 1 : place;
  }
}
