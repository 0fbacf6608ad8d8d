package factbook.figure;

import factbook.figure.Numeral.Shape;
import factbook.figure.Quantity.Kind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads one figure from a place of a text, as far as it reaches:
 *
 * <pre>
 * figure   = [连续] [comparator] quantity [comparator]
 * quantity = 第 amount [unit] | 前 number [unit] | 首 unit | 多 unit | part or multiple
 *          | amount [unit] [range] [半 | 多]
 * </pre>
 *
 * <p>The rules are in {@code docs/figures.md}. One object reads one figure.
 */
final class FigureReading {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Interval ABOVE_HALF =
      IntervalRule.interval(new BigDecimal("50"), false, new BigDecimal("100"), true);

  private final Cursor cursor;
  private final AmountReading amounts;
  private final ShareReading shares;
  private boolean isNegative;
  private boolean isContinuous;
  private @Nullable Comparator prefix;
  private @Nullable Comparator suffix;

  /** A reading from where the cursor stands. */
  FigureReading(Cursor cursor) {
    this.cursor = cursor;
    this.amounts = new AmountReading(cursor);
    this.shares = new ShareReading(cursor, amounts);
  }

  /** Reads; null where no figure starts here. */
  @Nullable Reading read() {
    before();
    cursor.stop(cursor.at(), cursor.why());
    Quantity quantity = quantity();
    if (quantity == null) {
      return null;
    }
    return whole(behind(quantity));
  }

  private void before() {
    for (int words = 0; words < 3; words++) {
      WordTrie.Match<Comparator> word = ComparatorWords.before(cursor.text(), cursor.at());
      if (cursor.is("连续") || cursor.is("連續")) {
        isContinuous = true;
        cursor.moveTo(cursor.at() + 2);
      } else if (word != null && prefix == null) {
        prefix = word.value();
        cursor.moveTo(word.end());
      } else if (isMinus()) {
        isNegative = true;
        cursor.moveTo(cursor.at() + 1);
      } else {
        return;
      }
      cursor.skipBlank();
    }
  }

  private boolean isMinus() {
    return !isNegative
        && cursor.isOneOf("-−－负負")
        && Letters.isDigit(cursor.text(), cursor.at() + 1);
  }

  private @Nullable Quantity quantity() {
    return switch (cursor.letter()) {
      case '第' -> ordinal();
      case '前' -> leading();
      case '首' -> counted(Amount.of(BigDecimal.ONE), Kind.ORDINAL);
      case '多' -> counted(several(), Kind.PLAIN);
      case '翻' -> shares.doubled();
      case '半' -> shares.half(prefix != null);
      default -> cursor.is("一半") ? shares.half(true) : number();
    };
  }

  /** 首届, 多家: a word and a unit, which must be there. */
  private @Nullable Quantity counted(Amount amount, Kind kind) {
    cursor.moveTo(cursor.at() + 1);
    Unit unit = cursor.takeUnit();
    cursor.stop(cursor.at(), "a unit is expected here");
    return unit == null ? null : Quantity.of(amount, unit, kind);
  }

  /** 多家: two or more. */
  private static Amount several() {
    return Amount.of(BigDecimal.ONE).some(new BigDecimal("2"), true, null);
  }

  /** 第三, 第11届. */
  private @Nullable Quantity ordinal() {
    cursor.moveTo(cursor.at() + 1);
    cursor.skipBlank();
    Numeral place = cursor.numeralAt(cursor.at());
    if (place == null || place.shape() != Shape.EXACT) {
      return noNumber();
    }
    cursor.moveTo(place.end());
    Amount amount = amounts.range(Amount.of(place), null);
    return Quantity.of(amount, unitOrNone(), Kind.ORDINAL);
  }

  /** 前十名: the place or a better one. */
  private @Nullable Quantity leading() {
    cursor.moveTo(cursor.at() + 1);
    cursor.skipBlank();
    Numeral place = cursor.numeralAt(cursor.at());
    if (place == null || !place.isExact()) {
      return noNumber();
    }
    cursor.moveTo(place.end());
    BigDecimal last = IntervalRule.plain(place.low());
    Amount amount =
        new Amount(
            place,
            last,
            IntervalRule.interval(BigDecimal.ONE, true, last, true),
            Comparator.AT_MOST);
    return Quantity.of(amount, unitOrNone(), Kind.ORDINAL);
  }

  private @Nullable Quantity noNumber() {
    cursor.stop(cursor.at(), "a number is expected here");
    return null;
  }

  private Unit unitOrNone() {
    Unit unit = cursor.takeUnit();
    return unit == null ? Unit.NONE : unit;
  }

  private @Nullable Quantity number() {
    Numeral numeral = cursor.numeralAt(cursor.at());
    if (numeral == null) {
      return null;
    }
    cursor.moveTo(numeral.end());
    if (cursor.is("分之")) {
      return shares.fraction(numeral.low());
    }
    Amount amount = amounts.read(isNegative ? numeral.negated() : numeral);
    amount = amounts.range(amount, null);
    Quantity tenths = shares.tenths(amount);
    return tenths != null ? tenths : measured(amount);
  }

  private Quantity measured(Amount amount) {
    Unit unit = cursor.takeUnit();
    if (unit == null) {
      return Quantity.of(amount, Unit.NONE, Kind.PLAIN);
    }
    boolean isYear = unit.symbol().equals("年") && amount.isLikeAYear();
    Amount whole = amounts.range(amount, unit);
    return Quantity.of(
        isYear ? whole : afterUnit(whole),
        unit,
        isYear && whole.isExact() ? Kind.YEAR : Kind.PLAIN);
  }

  /** 两年半, 两年多. */
  private Amount afterUnit(Amount amount) {
    if (!amount.isExact() || amount.numeral().shape() != Shape.EXACT) {
      return amount;
    }
    int at = cursor.at();
    if (cursor.is("半") && cursor.isFree(at, at + 1) && !amount.numeral().hasMyriads()) {
      cursor.moveTo(at + 1);
      return amount.plus(HALF);
    }
    if (cursor.is("多") && endsPhrase(at + 1)) {
      cursor.moveTo(at + 1);
      return amount.overALittle(amount.numeral().myriads());
    }
    return amount;
  }

  /** Whether 多 is the end of its phrase, and not the start of 多种, 多年. */
  private boolean endsPhrase(int place) {
    char next = cursor.letterAt(place);
    return !Letters.isLetter(next) || "的来來以前后後时時了".indexOf(next) >= 0;
  }

  /** Takes the comparator behind the quantity. */
  private Quantity behind(Quantity quantity) {
    int place = Letters.skipBlank(cursor.text(), cursor.at());
    WordTrie.Match<Comparator> word = ComparatorWords.behind(cursor.text(), place);
    boolean isTaken =
        word != null && quantity.kind() != Kind.ORDINAL && cursor.isFree(place, word.end());
    if (word == null || !isTaken) {
      return quantity;
    }
    boolean isPlus = cursor.letterAt(place) == '+' || cursor.letterAt(place) == '＋';
    return isPlus ? plus(quantity, word.end()) : with(quantity, word);
  }

  private Quantity with(Quantity quantity, WordTrie.Match<Comparator> word) {
    suffix = word.value();
    cursor.moveTo(word.end());
    return quantity;
  }

  /** 20%+, 500+家; not 1+3, nor 4.0+工业. */
  private Quantity plus(Quantity quantity, int end) {
    int before = cursor.at();
    cursor.moveTo(end);
    Unit unit = quantity.unit().equals(Unit.NONE) ? cursor.takeUnit() : null;
    char next = cursor.letterAt(end);
    if (unit == null && (Letters.isLetter(next) || Letters.isDigit(next))) {
      cursor.moveTo(before);
      return quantity;
    }
    suffix = Comparator.AT_LEAST;
    return unit == null ? quantity : Quantity.of(quantity.amount(), unit, quantity.kind());
  }

  private @Nullable Reading whole(Quantity quantity) {
    Amount amount = quantity.amount();
    Interval interval = compared(quantity);
    if (interval == null) {
      cursor.stop(cursor.from(), "the words around the number do not go together");
      return null;
    }
    Comparator comparator = first(prefix, suffix, amount.comparator());
    boolean isMoreThanHalf = quantity.kind() == Kind.HALF && comparator == Comparator.MORE_THAN;
    return new Reading(
        cursor.at(),
        amount.number(),
        isMoreThanHalf ? ABOVE_HALF : interval,
        quantity.unit(),
        isMoreThanHalf ? Comparator.MORE_THAN_HALF : comparator,
        quantity.kind() == Kind.ORDINAL,
        isStated(quantity),
        quantity.flaw());
  }

  private static Comparator first(
      @Nullable Comparator prefix, @Nullable Comparator suffix, Comparator own) {
    return prefix != null ? prefix : Objects.requireNonNullElse(suffix, own);
  }

  /** What the comparators leave. Two of them (超过1600余家) both count; null where nothing is left. */
  private @Nullable Interval compared(Quantity quantity) {
    Amount amount = quantity.amount();
    BigDecimal number = amount.number();
    Interval named = number == null ? amount.interval() : Interval.exactly(number);
    Interval left = amount.isExact() || number == null ? null : amount.interval();
    for (Comparator word : Arrays.asList(suffix, prefix)) {
      if (word != null) {
        Interval right =
            quantity.kind() == Kind.YEAR && number != null
                ? IntervalRule.ofYear(word, number)
                : IntervalRule.of(word, named);
        left = left == null || right == null ? right : IntervalRule.both(left, right);
        if (left == null) {
          return null;
        }
      }
    }
    return left == null ? amount.interval() : left;
  }

  private boolean isStated(Quantity quantity) {
    Numeral numeral = quantity.amount().numeral();
    Comparator own = quantity.amount().comparator();
    boolean isCompared = prefix != null || suffix != null || own != Comparator.EXACT;
    return quantity.kind() != Kind.PLAIN
        || !quantity.unit().equals(Unit.NONE)
        || (numeral.hasMyriads() && cursor.at() - cursor.from() >= 2)
        || ((isCompared || isContinuous) && numeral.hasScale());
  }
}
