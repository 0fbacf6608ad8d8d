package factbook.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Writes figures in their normalised form: 万 and 亿 multiplied out, digits grouped by three, in
 * Simplified Chinese.
 *
 * <p>GB/T 15835-2011, 多位数: integers of more than four digits are grouped by three; those of four or
 * fewer, and decimals, are not.
 */
public final class FigureFormat {
  private static final int UNGROUPED = 4;

  private FigureFormat() {}

  /**
   * The figure in its unit, exactly.
   *
   * <p>Example: 272亿元 is {@code 27,200,000,000元}, 1600余家 is {@code 不少于1600家、小于1700家}, 第三 is {@code
   * 第3}.
   */
  public static String normalised(Figure figure) {
    String words = interval(figure.interval(), figure.unit());
    return figure.isOrdinal() && figure.comparator() == Comparator.EXACT ? "第" + words : words;
  }

  /**
   * An interval in words, its ends with their unit.
   *
   * <p>Example: [1600,1700) in 家 is {@code 不少于1600家、小于1700家}; with {@link Unit#NONE} {@code
   * 不少于1600、小于1700}; [3,5] is {@code 3至5}, and one number is the number itself.
   */
  public static String interval(Interval interval, Unit unit) {
    BigDecimal low = interval.low();
    BigDecimal high = interval.high();
    if (low != null && high != null && interval.lowIncluded() && interval.highIncluded()) {
      boolean isOne = low.compareTo(high) == 0;
      return isOne ? end(high, unit) : end(low, unit) + "至" + end(high, unit);
    }
    String above = low == null ? "" : (interval.lowIncluded() ? "不少于" : "大于") + end(low, unit);
    String below = high == null ? "" : (interval.highIncluded() ? "不超过" : "小于") + end(high, unit);
    return above + (above.isEmpty() || below.isEmpty() ? "" : "、") + below;
  }

  private static String end(BigDecimal number, Unit unit) {
    return number(number) + unit.symbol();
  }

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
