package factbook.figure;

import factbook.figure.Numeral.Shape;
import factbook.figure.Quantity.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Reads parts and multiples told in words of their own, as percent and 倍: 百分之三十, 三成五, 一半, 翻两番.
 *
 * <p>The words are read only where the book has the unit % (or 倍).
 */
final class ShareReading {
  private static final BigDecimal HUNDRED = new BigDecimal("100");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal FIVE = new BigDecimal("5");

  /** More decimals than any fraction of a text has. */
  private static final int DECIMALS = 30;

  private final Cursor cursor;
  private final AmountReading amounts;

  ShareReading(Cursor cursor, AmountReading amounts) {
    this.cursor = cursor;
    this.amounts = amounts;
  }

  /**
   * 百分之三十 is 30%; the cursor stands at 分之. Null where there is no part. 三分之一 is a figure but has no
   * exact decimal.
   */
  @Nullable Quantity fraction(BigDecimal whole) {
    cursor.moveTo(cursor.at() + 2);
    Numeral part = cursor.numeralAt(cursor.at());
    Unit percent = cursor.unit("%");
    if (part == null || percent == null || whole.signum() <= 0) {
      cursor.stop(cursor.at(), "a number is expected here");
      return null;
    }
    BigDecimal factor = quotient(HUNDRED, whole);
    if (factor != null) {
      Amount amount = amounts.range(amounts.read(part), null);
      return Quantity.of(amount.times(factor), percent, Kind.SHARE);
    }
    cursor.moveTo(part.end());
    BigDecimal exact = quotient(part.low().multiply(HUNDRED), whole);
    return exact != null
        ? Quantity.of(Amount.of(exact), percent, Kind.SHARE)
        : new Quantity(
            Amount.of(part),
            percent,
            Kind.SHARE,
            "the fraction has no exact decimal; type a value that has, and say why");
  }

  /** The quotient; null where it has no exact decimal. */
  private static @Nullable BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
    BigDecimal quotient = dividend.divide(divisor, DECIMALS, RoundingMode.DOWN);
    return quotient.multiply(divisor).compareTo(dividend) == 0
        ? IntervalRule.plain(quotient)
        : null;
  }

  /** Takes 成 behind one to ten: 三成, 三成五, 两三成, 三成多; null where there is none. */
  @Nullable Quantity tenths(Amount tens) {
    Unit percent = cursor.unit("%");
    BigDecimal high = tens.interval().high();
    boolean isShare =
        cursor.letter() == '成'
            && cursor.isFree(cursor.at(), cursor.at() + 1)
            && high != null
            && high.compareTo(BigDecimal.TEN) <= 0;
    if (!isShare || percent == null) {
      return null;
    }
    cursor.moveTo(cursor.at() + 1);
    Amount amount = tens.times(BigDecimal.TEN);
    return Quantity.of(tens.isExact() ? more(amount) : amount, percent, Kind.SHARE);
  }

  /** 三成五, 三成半, 三成多. */
  private Amount more(Amount amount) {
    int digit = Letters.hanDigit(cursor.letter());
    int at = cursor.at();
    if (digit > 0 || cursor.letter() == '半') {
      cursor.moveTo(at + 1);
      return amount.plus(digit > 0 ? BigDecimal.valueOf(digit) : FIVE);
    }
    if (cursor.isOneOf("多余餘") && cursor.isFree(at, at + 1)) {
      cursor.moveTo(at + 1);
      Amount whole = Amount.of(amount.number() == null ? BigDecimal.ZERO : amount.number());
      return whole.overALittle(BigDecimal.TEN);
    }
    return amount;
  }

  /**
   * 一半, 半数 and, behind a comparator, 半 are 50%; 半年 is half a year.
   *
   * @param isCompared whether a comparator stands before it
   */
  @Nullable Quantity half(boolean isCompared) {
    if (cursor.is("一半") || cursor.is("半数") || cursor.is("半數")) {
      return wholeHalf(2);
    }
    int start = cursor.at();
    cursor.moveTo(start + 1);
    Unit unit = cursor.takeUnit();
    if (unit != null) {
      return Quantity.of(Amount.of(HALF), unit, Kind.PLAIN);
    }
    cursor.moveTo(start);
    return isCompared ? wholeHalf(1) : null;
  }

  private @Nullable Quantity wholeHalf(int length) {
    Unit percent = cursor.unit("%");
    if (percent == null) {
      return null;
    }
    cursor.moveTo(cursor.at() + length);
    return Quantity.of(Amount.of(new BigDecimal("50")), percent, Kind.HALF);
  }

  /** 翻番, 翻一番, 翻两番: twice, twice, four times. */
  @Nullable Quantity doubled() {
    cursor.moveTo(cursor.at() + 1);
    Numeral times =
        cursor.is("番") ? Numeral.exact(cursor.at(), BigDecimal.ONE) : cursor.numeralAt(cursor.at());
    Unit fold = cursor.unit("倍");
    if (times == null || fold == null || !isCount(times)) {
      return null;
    }
    cursor.moveTo(times.end());
    if (!cursor.is("番")) {
      cursor.stop(times.end(), "番 is expected here");
      return null;
    }
    cursor.moveTo(times.end() + 1);
    BigDecimal fold2 = BigDecimal.valueOf(1L << times.low().intValueExact());
    return Quantity.of(Amount.of(fold2), fold, Kind.SHARE);
  }

  private static boolean isCount(Numeral times) {
    return times.shape() == Shape.EXACT
        && times.low().compareTo(BigDecimal.TEN) <= 0
        && times.low().stripTrailingZeros().scale() <= 0;
  }
}
