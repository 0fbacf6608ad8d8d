package factbook.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of the subset of the Extended Date/Time Format (EDTF, ISO 8601-2) that the book uses:
 * {@code 2018}, {@code 2018-12}, {@code 2018-12-31}, an interval {@code 2021-01/2021-09}, uncertain
 * {@code 2020?}, approximate {@code 2015~}.
 *
 * @param text as typed
 * @param first the first day it may mean
 * @param last the last day it may mean
 * @param precision how exact the ends are
 * @param isUncertain whether the source is doubted ({@code ?})
 * @param isApproximate whether the date is about right ({@code ~})
 */
public record EdtfDate(
    String text,
    LocalDate first,
    LocalDate last,
    Precision precision,
    boolean isUncertain,
    boolean isApproximate)
    implements Comparable<EdtfDate> {
  private static final Pattern WHOLE =
      Pattern.compile("(?<from>[0-9-]{4,10})(?:/(?<to>[0-9-]{4,10}))?(?<mark>[?~])?");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

  /** How exact a date is. */
  public enum Precision {
    YEAR,
    MONTH,
    DAY
  }

  /**
   * Reads a date; empty where the text is none, or not of the calendar ({@code 2024-02-30}), or an
   * interval that ends before it begins.
   */
  public static Optional<EdtfDate> parse(String text) {
    Matcher whole = WHOLE.matcher(text);
    if (!whole.matches()) {
      return Optional.empty();
    }
    String from = whole.group("from");
    String to = whole.group("to") == null ? from : whole.group("to");
    String mark = whole.group("mark") == null ? "" : whole.group("mark");
    try {
      LocalDate first = firstDay(from);
      LocalDate last = lastDay(to);
      return last.isBefore(first)
          ? Optional.empty()
          : Optional.of(
              new EdtfDate(
                  text, first, last, precision(from, to), mark.equals("?"), mark.equals("~")));
    } catch (DateTimeParseException impossible) {
      return Optional.empty();
    }
  }

  private static LocalDate firstDay(String part) {
    return switch (part.length()) {
      case 4 -> LocalDate.parse(part + "-01-01", DAY);
      case 7 -> YearMonth.parse(part, MONTH).atDay(1);
      default -> LocalDate.parse(part, DAY);
    };
  }

  private static LocalDate lastDay(String part) {
    return switch (part.length()) {
      case 4 -> LocalDate.parse(part + "-12-31", DAY);
      case 7 -> YearMonth.parse(part, MONTH).atEndOfMonth();
      default -> LocalDate.parse(part, DAY);
    };
  }

  private static Precision precision(String from, String to) {
    return switch (Math.min(from.length(), to.length())) {
      case 4 -> Precision.YEAR;
      case 7 -> Precision.MONTH;
      default -> Precision.DAY;
    };
  }

  /** Whether it names a span of two ends: {@code 2021-01/2021-09}. */
  public boolean isInterval() {
    return text.indexOf('/') >= 0;
  }

  /** Whether both may mean the same time: they name a common day. */
  public boolean overlaps(EdtfDate other) {
    return !last.isBefore(other.first) && !other.last.isBefore(first);
  }

  /** Whether it is wholly over before the first day of the other. */
  public boolean isBefore(EdtfDate other) {
    return last.isBefore(other.first);
  }

  /** By first day, then by last day, then as typed. */
  @Override
  public int compareTo(EdtfDate other) {
    int order = first.compareTo(other.first);
    order = order != 0 ? order : last.compareTo(other.last);
    return order != 0 ? order : text.compareTo(other.text);
  }
}
