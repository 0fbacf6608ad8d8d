package factbook.assemble;

import factbook.fact.Value;
import factbook.figure.Comparator;
import factbook.figure.Figure;
import factbook.figure.Interval;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Looks at figures: which value holds one, which two say the same. */
final class Figures {
  private Figures() {}

  /** The figure of a value, printed or computed; null where it holds none. */
  static @Nullable Figure of(Value value) {
    if (value instanceof Value.Quantity quantity) {
      return quantity.figure();
    }
    return value instanceof Value.Computed computed ? computed.result() : null;
  }

  /** Whether both are the same number, allow the same numbers, and count the same. */
  static boolean saySame(Figure left, Figure right) {
    return isSame(left.number(), right.number())
        && isSame(left.interval(), right.interval())
        && left.unit().id().equals(right.unit().id())
        && left.comparator() == right.comparator()
        && left.isOrdinal() == right.isOrdinal();
  }

  private static boolean isSame(Interval left, Interval right) {
    return isSame(left.low(), right.low())
        && isSame(left.high(), right.high())
        && left.lowIncluded() == right.lowIncluded()
        && left.highIncluded() == right.highIncluded();
  }

  /** By worth: 1.0 is 1. */
  private static boolean isSame(@Nullable BigDecimal left, @Nullable BigDecimal right) {
    if (left == null || right == null) {
      return left == null && right == null;
    }
    return left.compareTo(right) == 0;
  }

  /** A figure for a message: {@code 1600 to 1700 家 (over a little)}. */
  static String describe(Figure figure) {
    String unit = figure.unit().symbol().isEmpty() ? "" : " " + figure.unit().symbol();
    String words = figure.comparator().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String mark = figure.comparator() == Comparator.EXACT ? "" : " (" + words + ")";
    return (figure.isOrdinal() ? "no. " : "") + describe(figure.interval()) + unit + mark;
  }

  /** An interval for a message: {@code 3 to 5}, {@code up to 30}. */
  private static String describe(Interval interval) {
    BigDecimal low = interval.low();
    BigDecimal high = interval.high();
    if (low == null) {
      return high == null ? "any number" : "up to " + high.toPlainString();
    }
    if (high == null) {
      return low.toPlainString() + " and more";
    }
    return low.compareTo(high) == 0
        ? low.toPlainString()
        : low.toPlainString() + " to " + high.toPlainString();
  }
}
