package factbook.assemble;

import factbook.date.EdtfDate;
import factbook.date.PrintedDate;
import factbook.figure.FigureParser;
import factbook.figure.Interval;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates that are only told from the day of their source: {@code 今年5月}, {@code 去年3月2日}, {@code
 * 12月2日}, {@code 25年} before or after it.
 *
 * <p>Example: in a source of {@code 2021-10}, {@code 去年3月2日} is {@code 2020-03-02}.
 */
final class RelativeDates {
  private static final Map<String, Integer> YEARS = years();
  private static final Pattern YEAR = Pattern.compile("^(\\d{4})年");

  private final FigureParser figures;

  RelativeDates(FigureParser figures) {
    this.figures = figures;
  }

  private static Map<String, Integer> years() {
    Map<String, Integer> years = new LinkedHashMap<>();
    years.put("今年", 0);
    years.put("本年", 0);
    years.put("去年", -1);
    years.put("上年", -1);
    years.put("前年", -2);
    years.put("明年", 1);
    return years;
  }

  /** The two ends of a span. */
  static List<EdtfDate> ends(EdtfDate span) {
    return Arrays.stream(span.text().replaceAll("[?~]", "").split("/", -1))
        .map(EdtfDate::parse)
        .flatMap(Optional::stream)
        .toList();
  }

  /** Whether a date printed in a source of that time says the typed one. */
  static boolean agrees(String printed, EdtfDate typed, @Nullable EdtfDate published) {
    return PrintedDate.agrees(
        published == null ? printed : absolute(printed, published.first().getYear()), typed);
  }

  /** Whether a printed number of years leads from the time of the source to the typed date. */
  boolean isReckoned(String printed, EdtfDate typed, EdtfDate published) {
    return isSameSeason(typed, published)
        && isYearsFrom(published.first().getYear(), printed, typed);
  }

  /** Whether a printed range of years leads from the time of the source to a span: 3-5年. */
  boolean isRange(String printed, EdtfDate begin, EdtfDate last, EdtfDate published) {
    int year = published.first().getYear();
    return isSameSeason(begin, published)
        && isSameSeason(last, published)
        && figures.parse(printed) instanceof FigureParser.Result.Read read
        && read.figure().unit().symbol().endsWith("年")
        && is(read.figure().interval().low(), begin.first().getYear() - year)
        && is(read.figure().interval().high(), last.first().getYear() - year);
  }

  private static boolean is(@Nullable BigDecimal bound, int number) {
    return bound != null && bound.compareTo(BigDecimal.valueOf(number)) == 0;
  }

  /** Whether a printed number of months leads from the first month of a span to its last. */
  boolean isAsLong(String printed, EdtfDate span) {
    return span.isInterval()
        && holds(
            printed,
            "月",
            ChronoUnit.MONTHS.between(YearMonth.from(span.first()), YearMonth.from(span.last())));
  }

  /** Whether a month, where one is typed, is that of the source: years lead from month to month. */
  private static boolean isSameSeason(EdtfDate typed, EdtfDate published) {
    return typed.precision() == EdtfDate.Precision.YEAR
        || typed.first().getMonth() == published.first().getMonth();
  }

  /** Whether a printed year and a printed number of years lead to the typed date. */
  boolean isSum(String year, String years, EdtfDate typed, EdtfDate published) {
    Matcher number = YEAR.matcher(absolute(year, published.first().getYear()));
    return number.find() && isYearsFrom(Integer.parseInt(number.group(1)), years, typed);
  }

  /** The printed date with its year, told in that year. */
  private static String absolute(String printed, int year) {
    for (Map.Entry<String, Integer> relative : YEARS.entrySet()) {
      if (printed.startsWith(relative.getKey())) {
        String rest = printed.substring(relative.getKey().length());
        return (year + relative.getValue()) + "年" + rest;
      }
    }
    return printed.matches("\\d{1,2}月.*") ? year + "年" + printed : printed;
  }

  /** Whether a printed number of years, reckoned from a year, leads to the typed one. */
  private boolean isYearsFrom(int year, String printed, EdtfDate typed) {
    return holds(printed, "年", Math.abs(typed.first().getYear() - year));
  }

  /** Whether a printed figure of that unit allows a number. */
  private boolean holds(String printed, String unit, long number) {
    if (!(figures.parse(printed) instanceof FigureParser.Result.Read read)
        || !read.figure().unit().symbol().endsWith(unit)) {
      return false;
    }
    Interval interval = read.figure().interval();
    BigDecimal exact = BigDecimal.valueOf(number);
    return (interval.low() == null || interval.low().compareTo(exact) <= 0)
        && (interval.high() == null || interval.high().compareTo(exact) >= 0);
  }
}
