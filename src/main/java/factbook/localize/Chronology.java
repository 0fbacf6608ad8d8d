package factbook.localize;

import factbook.date.EdtfDate;
import factbook.date.EdtfDate.Precision;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * The order of dates in a Chinese chronicle: what has a day stands at its day, what has only a
 * month behind the days of that month (是月), what has only a year behind its months (是年).
 *
 * <p>Example: 2018-03-01, 2018-12-31, 2018-12, 2018, 2019-01-01.
 */
final class Chronology {
  /** The earliest first. */
  static final Comparator<EdtfDate> ORDER =
      Comparator.comparing((EdtfDate date) -> date.first().getYear())
          .thenComparing(Chronology::place)
          .thenComparing(EdtfDate::precision, Comparator.reverseOrder())
          .thenComparing(Comparator.naturalOrder());

  private Chronology() {}

  private static LocalDate place(EdtfDate date) {
    return date.precision() == Precision.DAY ? date.first() : date.last();
  }
}
