package factbook.figure;

import factbook.figure.Numeral.Shape;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number in Han numerals of either script: 一千六百, 两万, 廿五, 二〇一八, 三点五亿, 百万, 十五六, 几十, 数千, 十几.
 *
 * <p>GB/T 15835-2011, 概数: approximations are written in Han numerals, two neighbouring digits
 * without a mark between them (三四个月), 几 for a digit that is not told.
 */
final class HanNumber {
  /** Longer runs are no numbers; keeps hostile input cheap. */
  private static final int LONGEST = 40;

  private static final long MYRIADS = 100_000_000L;

  private final String text;
  private final int limit;
  private int at;

  /** What 万 and 亿 have closed. */
  private long total;

  /** What stands below the next 万 or 亿. */
  private long section;

  /** A digit whose scale has not come yet; -1 where there is none. */
  private int pending = -1;

  private long lastSmall = Long.MAX_VALUE;
  private long lastBig = Long.MAX_VALUE;
  private long lastScale = 1;
  private long myriads = 1;
  private boolean afterZero;
  private boolean isBare;

  private HanNumber(String text, int from) {
    this.text = text;
    this.at = from;
    this.limit = Math.min(text.length(), from + LONGEST);
  }

  /** Reads the number at an offset; null where there is none that has one meaning. */
  static @Nullable Numeral read(String text, int from) {
    HanNumber number = new HanNumber(text, from);
    char first = number.letter();
    if (first == '数' || first == '數' || first == '上') {
      return number.ofASize(first != '上');
    }
    int run = number.digitRun();
    if (run >= 3 || (run == 2 && number.hasZero(run))) {
      return number.positional(run);
    }
    return number.scaled();
  }

  private char letter() {
    return letter(0);
  }

  private char letter(int ahead) {
    return at + ahead < limit ? text.charAt(at + ahead) : 'x';
  }

  private int digitRun() {
    int run = 0;
    while (Letters.hanDigit(letter(run)) >= 0) {
      run++;
    }
    return run;
  }

  private boolean hasZero(int run) {
    for (int i = 0; i < run; i++) {
      if (Letters.hanDigit(letter(i)) == 0) {
        return true;
      }
    }
    return false;
  }

  /** 二〇一八: digits in places. Only years, and runs with a zero, are surely meant so. */
  private @Nullable Numeral positional(int run) {
    if (run != 4 && !hasZero(run)) {
      return null;
    }
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < run; i++) {
      digits.append(Letters.hanDigit(letter(i)));
    }
    at += run;
    return fraction(new BigDecimal(digits.toString()));
  }

  /** 数千 is [2000,10000), 上千 is [1000,10000). */
  private @Nullable Numeral ofASize(boolean isSeveral) {
    at++;
    long size = 1;
    int start = at;
    long scale = scale();
    while (scale > size) {
      size *= scale;
      at++;
      scale = scale();
    }
    if (at == start) {
      return null;
    }
    BigDecimal unit = BigDecimal.valueOf(size);
    return new Numeral(
        at,
        isSeveral ? unit.multiply(BigDecimal.valueOf(2)) : unit,
        unit.multiply(BigDecimal.TEN),
        Shape.SOME,
        unit,
        BigDecimal.ONE,
        true);
  }

  private long scale() {
    int small = Letters.smallScale(letter());
    return small > 0 ? small : Letters.bigScale(letter());
  }

  private @Nullable Numeral scaled() {
    int start = at;
    while (true) {
      char c = letter();
      if (Letters.isSome(c) && pending < 0) {
        return some(start);
      }
      int digit = Letters.hanDigit(c);
      if (pending > 0 && digit > 0) {
        return pair(digit, c);
      }
      if (!(digit >= 0 ? takeDigit(digit) : takeScale(c))) {
        break;
      }
      at++;
    }
    return at == start ? null : finish();
  }

  private boolean takeDigit(int digit) {
    if (isBare || pending >= 0) {
      return false;
    }
    if (digit > 0) {
      pending = digit;
      myriads = 1;
      return true;
    }
    boolean leads = Letters.hanDigit(letter(1)) > 0;
    boolean isNought = total + section == 0 && !leads;
    if (isNought) {
      pending = 0;
    }
    afterZero = true;
    return isNought || (leads && total + section > 0);
  }

  private boolean takeScale(char c) {
    if (c == '廿' || c == '卅') {
      return tens(c == '廿' ? 20 : 30);
    }
    int small = Letters.smallScale(c);
    return small > 0 ? takeSmall(small) : takeBig(Letters.bigScale(c));
  }

  private boolean tens(int value) {
    if (pending >= 0 || isBare || lastSmall <= 10) {
      return false;
    }
    section += value;
    lastSmall = 10;
    lastScale = 10;
    return true;
  }

  private boolean takeSmall(int scale) {
    boolean isFirst = total + section == 0 && pending < 0;
    if (isBare || pending == 0 || scale >= lastSmall || (pending < 0 && !isFirst && scale != 10)) {
      return false;
    }
    isBare = isFirst && scale != 10;
    section += (pending < 0 ? 1L : pending) * scale;
    pending = -1;
    lastSmall = scale;
    lastScale = scale;
    myriads = 1;
    afterZero = false;
    return true;
  }

  private boolean takeBig(int scale) {
    long value = section + Math.max(pending, 0);
    boolean isFirst = total + value == 0 && pending < 0;
    boolean follows = value == 0 && total > 0 && myriads > 1;
    if (scale == 0
        || pending == 0
        || scale == lastBig
        || (value == 0 && !isFirst && !(follows && scale > lastBig))
        || (scale > lastBig && total >= MYRIADS)) {
      return false;
    }
    isBare = isBare || isFirst;
    total = scale < lastBig ? total + (isFirst ? 1 : value) * scale : (total + value) * scale;
    myriads = follows ? myriads * scale : scale;
    section = 0;
    pending = -1;
    lastBig = scale;
    lastSmall = Long.MAX_VALUE;
    lastScale = scale;
    afterZero = false;
    return true;
  }

  /** Ends an exact number; 一百二 is 120, 一百零二 is 102. */
  private @Nullable Numeral finish() {
    long rest = Math.max(pending, 0);
    boolean isShort = rest > 0 && lastScale >= 100 && !afterZero;
    long value = total + section + (isShort ? rest * lastScale / 10 : rest);
    return fraction(BigDecimal.valueOf(value));
  }

  /** Takes 点五 and what multiplies it. */
  private Numeral fraction(BigDecimal integer) {
    BigDecimal value = integer;
    boolean hasPoint =
        (letter() == '点' || letter() == '點') && Letters.hanDigit(letter(1)) >= 0 && !isBare;
    if (hasPoint) {
      at++;
      StringBuilder digits = new StringBuilder(integer.toPlainString()).append('.');
      while (Letters.hanDigit(letter()) >= 0) {
        digits.append(Letters.hanDigit(letter()));
        at++;
      }
      value = new BigDecimal(digits.toString());
    }
    Numeral exact = Numeral.exact(at, value);
    return new Numeral(
        at,
        value,
        value,
        isBare ? Shape.BARE_SCALE : Shape.EXACT,
        exact.place(),
        BigDecimal.valueOf(hasPoint ? 1 : myriads),
        lastScale > 1);
  }

  /** 两三, 十五六, 二三百万, also 三五 and 三两. */
  private @Nullable Numeral pair(int second, char c) {
    boolean isTurned = pending == 3 && second == 2 && c != '二';
    if (second != pending + 1 && !(pending == 3 && second == 5) && !isTurned) {
      return null;
    }
    int low = Math.min(pending, second);
    int high = Math.max(pending, second);
    at++;
    return spread(low, high, Shape.PAIR);
  }

  /** 几家, 几十万, 十几, 三百几十. */
  private @Nullable Numeral some(int start) {
    boolean leads = at == start;
    at++;
    boolean hasOwnScale = Letters.smallScale(letter()) > 0;
    if (isBare || (!leads && !hasOwnScale && lastScale != 10)) {
      return null;
    }
    return leads || hasOwnScale ? spread(2, 10, Shape.SOME) : spread(0, 10, Shape.BETWEEN);
  }

  private @Nullable Numeral spread(int low, int high, Shape shape) {
    int small = Letters.smallScale(letter());
    long weight = 1;
    if (small > 0 && small < lastSmall) {
      weight = small;
      at++;
    } else if (lastScale >= 100 && !afterZero && section > 0) {
      return null;
    }
    long factor = 1;
    for (long big = Letters.bigScale(letter()); big > factor; big = Letters.bigScale(letter())) {
      factor *= big;
      at++;
    }
    if (total > 0 && factor >= lastBig) {
      return null;
    }
    return new Numeral(
        at,
        BigDecimal.valueOf(total + (section + low * weight) * factor),
        BigDecimal.valueOf(total + (section + high * weight) * factor),
        shape,
        BigDecimal.valueOf(weight * factor),
        BigDecimal.valueOf(factor),
        weight * factor > 1 || section + total > 0);
  }
}
