package factbook.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A scale of whole years.
 *
 * @param first the first year
 * @param last the last year, wholly on the scale
 * @param named the years to name
 */
public record TimeAxis(int first, int last, List<Integer> named) {
  /** Keeps an own copy. */
  public TimeAxis {
    named = List.copyOf(named);
  }

  /**
   * A scale over years.
   *
   * @param most how many years there is room to name
   */
  public static TimeAxis over(int first, int last, int most) {
    if (last < first || most < 1) {
      throw new IllegalArgumentException(first + " to " + last + ", naming " + most);
    }
    int years = last - first + 1;
    int step = (years + most - 1) / most;
    List<Integer> named = new ArrayList<>();
    // From the end: the latest figure is what a reader looks for first.
    for (int year = last; year >= first; year -= step) {
      named.add(0, year);
    }
    return new TimeAxis(first, last, named);
  }

  /** Where a day begins: 0 on the first day of the first year, 1 behind the last of the last. */
  public double share(LocalDate day) {
    LocalDate start = LocalDate.of(first, 1, 1);
    LocalDate end = LocalDate.of(last + 1, 1, 1);
    return (double) ChronoUnit.DAYS.between(start, day) / ChronoUnit.DAYS.between(start, end);
  }

  /** Where the middle of a year stands: there its name goes. */
  public double middle(int year) {
    return (share(LocalDate.of(year, 1, 1)) + share(LocalDate.of(year + 1, 1, 1))) / 2;
  }
}
