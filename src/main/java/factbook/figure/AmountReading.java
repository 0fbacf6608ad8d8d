package factbook.figure;

import factbook.figure.Numeral.Shape;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Reads a numeral with what may stand between it and its unit.
 *
 * <pre>
 * amount = numeral [余] [万 亿] [余] [级] [range]
 * range  = sign numeral [万 亿]
 * </pre>
 */
final class AmountReading {
  private static final BigDecimal HUNDRED = new BigDecimal("100");

  private final Cursor cursor;

  AmountReading(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Reads on behind a numeral that the cursor has passed; not yet a range. */
  Amount read(Numeral numeral) {
    cursor.moveTo(numeral.end());
    char vague = vague(numeral, true);
    Numeral scaled = scaled(numeral, cursor.at());
    cursor.moveTo(scaled.end());
    if (vague == 0) {
      scaled = compound(scaled);
      cursor.moveTo(scaled.end());
      vague = vague(scaled, false);
    }
    return vague == 0 ? grade(Amount.of(scaled)) : vaguely(vague, Amount.of(scaled));
  }

  /** Takes 余, 多, 几 or 来 behind a number; 0 where there is none. */
  private char vague(Numeral numeral, boolean mayBeScaled) {
    int place = Letters.skipBlank(cursor.text(), cursor.at());
    char sign = cursor.letterAt(place);
    boolean isRound = numeral.place().compareTo(BigDecimal.TEN) >= 0;
    boolean isTaken =
        numeral.isExact()
            && numeral.low().signum() > 0
            && switch (sign) {
              case '余', '餘', '多' -> cursor.isFree(place, place + 1);
              case '几', '幾' -> isRound;
              case '来', '來' -> isRound && isCounted(place + 1, mayBeScaled);
              default -> false;
            };
    if (!isTaken) {
      return 0;
    }
    cursor.moveTo(place + 1);
    return sign;
  }

  /** Whether a unit or 万, 亿 follows, as in 十来年. */
  private boolean isCounted(int place, boolean mayBeScaled) {
    boolean isScaled = mayBeScaled && Letters.bigScale(cursor.letterAt(place)) > 0;
    return isScaled || cursor.unitEnd(place) > place;
  }

  private static Amount vaguely(char sign, Amount amount) {
    BigDecimal number = amount.numeral().low();
    BigDecimal place = amount.numeral().place();
    return switch (sign) {
      case '几', '幾' -> amount.some(number, false, number.add(place));
      case '来', '來' -> {
        Interval about = IntervalRule.of(Comparator.ABOUT, amount.interval());
        yield about == null
            ? amount
            : new Amount(amount.numeral(), amount.number(), about, Comparator.ABOUT);
      }
      default -> amount.overALittle(place);
    };
  }

  /** Takes 万, 亿, 千万, 个亿 behind a number. */
  private Numeral scaled(Numeral numeral, int start) {
    int place = Letters.skipBlank(cursor.text(), start);
    char counter = cursor.letterAt(place);
    if ((counter == '个' || counter == '個') && Letters.bigScale(cursor.letterAt(place + 1)) > 0) {
      place++;
    }
    BigDecimal factor = BigDecimal.ONE;
    long last = 1;
    for (long scale = scale(place); scale > last; scale = scale(place)) {
      factor = factor.multiply(BigDecimal.valueOf(scale));
      last = scale;
      place++;
    }
    return last == 1 ? numeral.endingAt(start) : numeral.times(factor, place);
  }

  /** What 十, 百, 千, 万, 亿 multiply by; 0 where it begins a unit (千瓦) or another word (万达). */
  private long scale(int place) {
    char c = cursor.letterAt(place);
    int small = Letters.smallScale(c);
    long scale = small > 0 ? small : Letters.bigScale(c);
    boolean isScale =
        scale > 0 && cursor.isFree(place, place + 1) && cursor.unitEnd(place) <= place + 1;
    return isScale ? scale : 0;
  }

  /** 2亿3000万 is one number. */
  private Numeral compound(Numeral first) {
    if (!first.hasMyriads() || !Letters.isDigit(cursor.text(), first.end())) {
      return first;
    }
    Numeral second = cursor.numeralAt(first.end());
    Numeral rest = second == null ? null : scaled(second, second.end());
    boolean isPart = rest != null && rest.hasScale() && rest.low().compareTo(first.myriads()) < 0;
    return isPart && rest != null ? first.plus(rest) : first;
  }

  /** 百亿级: of that size. */
  private Amount grade(Amount amount) {
    if (amount.numeral().shape() != Shape.BARE_SCALE || !cursor.isOneOf("级級")) {
      return amount;
    }
    cursor.moveTo(cursor.at() + 1);
    BigDecimal size = amount.numeral().low();
    return amount.some(size, true, size.multiply(BigDecimal.TEN));
  }

  /**
   * Takes the other end of a range; the amount itself where there is none.
   *
   * @param unit the unit that the first end has already, which the second must have too; null where
   *     it has none yet
   */
  Amount range(Amount left, @Nullable Unit unit) {
    int start = cursor.at();
    int second = rangeSign();
    Numeral first = second < 0 || !left.isExact() ? null : cursor.numeralAt(second);
    if (first == null || !first.isExact()) {
      return left;
    }
    Numeral right = scaled(first, first.end());
    BigDecimal low = unit == null ? likewise(left.numeral(), right) : left.numeral().low();
    if (!isInOrder(left.numeral(), low, right, second)) {
      return left;
    }
    cursor.moveTo(right.end());
    if (unit != null && !unit.equals(cursor.takeUnit())) {
      cursor.moveTo(start);
      return left;
    }
    return left.upTo(low, right.low());
  }

  private boolean isInOrder(Numeral left, BigDecimal low, Numeral right, int second) {
    if (low.compareTo(right.low()) >= 0) {
      return cursor.stop(second, "the range ends before it begins");
    }
    return !isSmallBeforeBig(left, right, second)
        || cursor.stop(second, "whether the scale counts for both ends cannot be told");
  }

  /** 10～20万: the first end takes 万 from the second, where that keeps them in order. */
  private static BigDecimal likewise(Numeral left, Numeral right) {
    BigDecimal bare = right.low().divide(right.myriads(), 20, RoundingMode.DOWN);
    return right.hasMyriads() && !left.hasMyriads() && left.low().compareTo(bare) < 0
        ? left.low().multiply(right.myriads())
        : left.low();
  }

  /** 三到五百: three, or three hundred? */
  private boolean isSmallBeforeBig(Numeral left, Numeral right, int second) {
    return !Letters.isDigit(cursor.text(), second)
        && !left.hasScale()
        && right.hasScale()
        && !right.hasMyriads()
        && right.low().compareTo(HUNDRED) >= 0;
  }

  /** The offset behind a sign between two ends; -1 where there is none. */
  private int rangeSign() {
    String text = cursor.text();
    int place = Letters.skipBlank(text, cursor.at());
    char sign = cursor.letterAt(place);
    boolean isSign = sign != 0 && Letters.isRangeSign(sign);
    if (!isSign || (cursor.isInText() && sign == '到' && comesFrom())) {
      return -1;
    }
    boolean isDouble = cursor.letterAt(place + 1) == sign && (sign == '-' || sign == '—');
    return Letters.skipBlank(text, place + (isDouble ? 2 : 1));
  }

  /** 从5家到10家 tells of growth, not of a range. */
  private boolean comesFrom() {
    int from = cursor.from();
    return from > 0 && "从由自從".indexOf(cursor.letterAt(from - 1)) >= 0;
  }
}
