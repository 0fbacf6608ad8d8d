package factbook.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Writes numbers with their digits grouped, and intervals in brackets.
 *
 * <p>GB/T 15835-2011, 多位数: integers of more than four digits are grouped by three; those of four or
 * fewer, and decimals, are not.
 */
public final class FigureFormat {
  private static final int UNGROUPED = 4;

  private FigureFormat() {}

  /** A number with its digits grouped: {@code 27,200,000,000}, {@code 1600}, {@code 4873.01}. */
  public static String number(BigDecimal number) {
    String plain = number.toPlainString();
    int point = plain.indexOf('.');
    int first = number.signum() < 0 ? 1 : 0;
    int end = point < 0 ? plain.length() : point;
    if (end - first <= UNGROUPED) {
      return plain;
    }
    StringBuilder grouped = new StringBuilder(plain);
    for (int at = end - 3; at > first; at -= 3) {
      grouped.insert(at, ',');
    }
    return grouped.toString();
  }

  /** The ends as mathematics writes them, for people who check: {@code [1600,1700)}. */
  public static String brackets(Interval interval) {
    return (interval.lowIncluded() ? "[" : "(")
        + end(interval.low(), "-∞")
        + ","
        + end(interval.high(), "∞")
        + (interval.highIncluded() ? "]" : ")");
  }

  private static String end(@Nullable BigDecimal number, String open) {
    return number == null ? open : number.toPlainString();
  }
}
