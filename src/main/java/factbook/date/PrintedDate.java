package factbook.date;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as sources print it, in either script: {@code 2018年底}, {@code 今年1-9月}, {@code 12月2日},
 * {@code 10月19日至22日}, {@code 2021~2023年}.
 *
 * <p>What is not printed is open: {@code 12月2日} may be of any year, {@code 去年} any time at all.
 *
 * @param end the offset behind it in the text it was read from
 * @param first the only or the first day, month, part or year it names
 * @param last the last one of a range; null where it names one
 */
public record PrintedDate(int end, DatePart first, @Nullable DatePart last) {
  /** Reads a whole text as a date; empty where it is none. */
  public static Optional<PrintedDate> parse(String printed) {
    String text = printed.strip();
    return DateReading.read(text, 0).filter(date -> date.end() == text.length());
  }

  /** The offset behind the date that starts at an offset; the offset itself where none does. */
  public static int endAt(String text, int from) {
    return DateReading.mayStart(text, from)
        ? DateReading.read(text, from)
            .filter(date -> date.first().isDated())
            .map(PrintedDate::end)
            .orElse(from)
        : from;
  }

  /**
   * Whether a printed date may mean the typed one: every field that is printed is the same.
   *
   * <p>Example: {@code 2018年底} agrees with {@code 2018}, {@code 2018-12} and {@code 2018-12-31},
   * not with {@code 2019} nor {@code 2018-06}. A text that is no date agrees with nothing.
   */
  public static boolean agrees(String printed, EdtfDate typed) {
    return parse(printed).filter(date -> date.mayMean(typed)).isPresent();
  }

  private boolean mayMean(EdtfDate typed) {
    if (last == null) {
      return first.holds(typed.first(), typed.last()) || (!typed.isInterval() && isIn(typed));
    }
    return typed.isInterval()
        ? first.holds(typed.first()) && last.holds(typed.last())
        : isIn(typed);
  }

  /** Whether the typed year or month covers the printed date. */
  private boolean isIn(EdtfDate typed) {
    if (first.isOfAnyMonth()) {
      return typed.precision() != EdtfDate.Precision.DAY;
    }
    int year = typed.first().getYear();
    LocalDate begin = first.firstDay(year);
    LocalDate over = (last == null ? first : last).lastDay(typed.last().getYear());
    return begin != null
        && over != null
        && !begin.isBefore(typed.first())
        && !over.isAfter(typed.last());
  }
}
