package factbook.assemble;

import factbook.figure.Comparator;
import factbook.figure.Figure;
import factbook.figure.Interval;
import factbook.figure.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Writes computed figures as the book's own: {@code 约32亿元}, {@code 66.7%}. */
final class ComputedText {
  private static final int MOST_PLACES = 2;

  private ComputedText() {}

  /** The figure with its text and the comparator that its interval calls for. */
  static Figure figure(@Nullable BigDecimal number, Interval interval, Unit unit) {
    if (number == null) {
      String ends = plain(interval.low()) + "—" + plain(interval.high()) + unit.symbol();
      return new Figure(ends, null, interval, unit, Comparator.RANGE, false);
    }
    Comparator comparator = comparator(number, interval);
    String text = word(comparator) + scaled(number) + unit.symbol();
    return new Figure(text, number, interval, unit, comparator, false);
  }

  private static String plain(@Nullable BigDecimal end) {
    return end == null ? "" : end.toPlainString();
  }

  private static Comparator comparator(BigDecimal number, Interval interval) {
    boolean isLow = isSame(interval.low(), number);
    boolean isHigh = isSame(interval.high(), number);
    if (isLow && isHigh) {
      return Comparator.EXACT;
    }
    if (isLow && interval.high() == null) {
      return interval.lowIncluded() ? Comparator.AT_LEAST : Comparator.MORE_THAN;
    }
    if (isHigh && interval.low() == null) {
      return interval.highIncluded() ? Comparator.AT_MOST : Comparator.LESS_THAN;
    }
    return Comparator.ABOUT;
  }

  private static boolean isSame(@Nullable BigDecimal end, BigDecimal number) {
    return end != null && end.compareTo(number) == 0;
  }

  private static String word(Comparator comparator) {
    return switch (comparator) {
      case AT_LEAST -> "至少";
      case MORE_THAN -> "超过";
      case AT_MOST -> "至多";
      case LESS_THAN -> "不足";
      case ABOUT -> "约";
      case EXACT, OVER_A_LITTLE, NEARLY, RANGE, SOME, MORE_THAN_HALF -> "";
    };
  }

  /** In 亿 or 万 where that takes at most two decimal places, so that nothing is rounded. */
  private static String scaled(BigDecimal number) {
    for (Scale scale : Scale.values()) {
      BigDecimal inScale = shortened(number, scale);
      if (number.abs().compareTo(scale.size) >= 0 && inScale.scale() <= MOST_PLACES) {
        return inScale.toPlainString() + scale.word;
      }
    }
    return number.toPlainString();
  }

  private static BigDecimal shortened(BigDecimal number, Scale scale) {
    BigDecimal stripped = number.divide(scale.size).stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** The large numbers that texts write with a word, the largest first. */
  private enum Scale {
    HUNDRED_MILLION("亿", 100_000_000),
    TEN_THOUSAND("万", 10_000);

    private final String word;
    private final BigDecimal size;

    Scale(String word, long size) {
      this.word = word;
      this.size = BigDecimal.valueOf(size);
    }
  }
}
