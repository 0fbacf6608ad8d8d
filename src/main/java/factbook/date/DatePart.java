package factbook.date;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One printed time: a year, a part of it, a month, a part of it, or a day.
 *
 * @param year the year; null where none is printed
 * @param firstMonth the first month it may mean, 1 to 12
 * @param lastMonth the last month it may mean
 * @param firstDay the first day of the first month
 * @param lastDay the last day of the last month; 31 where the month ends earlier is its last day
 * @param isDated whether it names more than 今年, 去年
 */
record DatePart(
    @Nullable Integer year,
    int firstMonth,
    int lastMonth,
    int firstDay,
    int lastDay,
    boolean isDated) {
  /** 今年, 去年: any time. */
  static final DatePart OPEN = new DatePart(null, 1, 12, 1, 31, false);

  /** 22日: that day of any month. */
  boolean isOfAnyMonth() {
    return firstMonth != lastMonth && (firstDay != 1 || lastDay != 31);
  }

  /** The first day it may mean, in its own year or else in that one; null where there is none. */
  @Nullable LocalDate firstDay(int otherYear) {
    YearMonth month = YearMonth.of(year == null ? otherYear : year, firstMonth);
    return month.isValidDay(firstDay) ? month.atDay(firstDay) : null;
  }

  /** The last day it may mean, in its own year or else in that one. */
  LocalDate lastDay(int otherYear) {
    YearMonth month = YearMonth.of(year == null ? otherYear : year, lastMonth);
    return month.atDay(Math.min(lastDay, month.lengthOfMonth()));
  }

  /** Whether a day is among those it may mean. */
  boolean holds(LocalDate day) {
    return holds(day, day);
  }

  /** Whether all days between two are among those it may mean, in one year. */
  boolean holds(LocalDate from, LocalDate to) {
    if (!isDated) {
      return true;
    }
    if (isOfAnyMonth()) {
      boolean isSameMonth = YearMonth.from(from).equals(YearMonth.from(to));
      boolean isSameYear = year == null || from.getYear() == year;
      return isSameMonth
          && isSameYear
          && from.getDayOfMonth() >= firstDay
          && to.getDayOfMonth() <= lastDay;
    }
    LocalDate begin = firstDay(from.getYear());
    boolean isWholeYear = firstMonth == 1 && lastMonth == 12;
    if (begin == null || (year == null && !isWholeYear && from.getYear() != to.getYear())) {
      return false;
    }
    return !from.isBefore(begin) && !to.isAfter(lastDay(from.getYear()));
  }
}
