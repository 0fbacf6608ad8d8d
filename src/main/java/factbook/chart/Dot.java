package factbook.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A figure with its time.
 *
 * @param id what it is known by
 * @param series what it may be joined with: the same part of the same subject, counted alike
 * @param joins whether it may be joined at all: not a target, nothing that is contradicted
 * @param first the first day it may speak of
 * @param last the last day
 * @param number the number that is named; null where none is
 * @param low the least number it allows; null for no end
 * @param high the greatest number it allows; null for no end
 */
public record Dot(
    String id,
    String series,
    boolean joins,
    LocalDate first,
    LocalDate last,
    @Nullable BigDecimal number,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high) {
  /** A figure without a number and without ends says nothing that could be drawn. */
  public Dot {
    if (number == null && low == null && high == null) {
      throw new IllegalArgumentException("no number for " + id);
    }
  }

  /** The value it is drawn at: the number that is named, else the end that is given. */
  public BigDecimal value() {
    if (number != null) {
      return number;
    }
    BigDecimal end = low == null ? high : low;
    if (end == null) {
      throw new IllegalStateException(id);
    }
    return end;
  }

  /** The greatest number that must find room. */
  public BigDecimal greatest() {
    BigDecimal end = high == null ? low : high;
    return end == null ? value() : end.max(value());
  }

  /** Whether it allows more than one number. */
  public boolean isInterval() {
    return low == null || high == null || low.compareTo(high) != 0;
  }

  /** Whether both may speak of the same day. */
  public boolean meets(Dot other) {
    return !last.isBefore(other.first) && !other.last.isBefore(first);
  }

  /** How many months it speaks of, rounded down: 12 for a year, 9 for January to September. */
  public long months() {
    return ChronoUnit.MONTHS.between(first, last.plusDays(1));
  }
}
