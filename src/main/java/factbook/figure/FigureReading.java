package factbook.figure;

import factbook.figure.Numeral.Shape;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Reads one figure from a place of a text, as far as it reaches:
 *
 * <pre>
 * figure   = [连续] [comparator] quantity [comparator]
 * quantity = 第 number [unit] | 前 number [unit] | 首 unit | 多 unit | 翻 number 番 | 半 …
 *          | number 分之 number | number [余] [万 亿] [余] [级] [range] [unit] [range] [半] [多]
 * range    = sign number
 * </pre>
 *
 * <p>One object reads one figure; it is the cursor. Where reading stops short, {@link #stopAt} and
 * {@link #why} tell the place and the reason.
 */
final class FigureReading {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDRED = new BigDecimal("100");
  private static final Interval ABOVE_HALF =
      IntervalRule.interval(new BigDecimal("50"), false, HUNDRED, true);

  private final FigureGrammar grammar;
  private final String text;
  private final int from;
  private final boolean isInText;
  private final boolean startsParagraph;
  private int at;

  private boolean isNegative;
  private boolean isContinuous;
  private boolean isOrdinal;
  private boolean isHalf;
  private boolean isShare;
  private boolean isCalendarYear;
  private @Nullable Comparator prefix;
  private @Nullable Comparator suffix;
  private Comparator own = Comparator.EXACT;
  private Numeral numeral = Numeral.exact(0, BigDecimal.ZERO);
  private @Nullable BigDecimal number;
  private Interval interval = Interval.exactly(BigDecimal.ZERO);
  private Unit unit = Unit.NONE;
  private @Nullable String flaw;

  private int stopAt;
  private String why = "a number is expected here";

  /**
   * A cursor.
   *
   * @param isInText whether the figure is looked for in running text
   * @param startsParagraph whether nothing stands before it there
   */
  private FigureReading(
      FigureGrammar grammar, String text, int from, boolean isInText, boolean startsParagraph) {
    this.grammar = grammar;
    this.text = text;
    this.from = from;
    this.at = from;
    this.stopAt = from;
    this.isInText = isInText;
    this.startsParagraph = startsParagraph;
  }

  /** For a text that is one figure and nothing else. */
  static FigureReading ofFigure(FigureGrammar grammar, String text, int from) {
    return new FigureReading(grammar, text, from, false, false);
  }

  /** For a figure somewhere in a paragraph; at its start, {@code 1. 5岁} is an item and a figure. */
  static FigureReading ofText(
      FigureGrammar grammar, String text, int from, boolean startsParagraph) {
    return new FigureReading(grammar, text, from, true, startsParagraph);
  }

  /** Where reading stopped and something else was expected. */
  int stopAt() {
    return stopAt;
  }

  /** Why it stopped there, in the editor's words. */
  String why() {
    return why;
  }

  /** Reads; null where no figure starts here. */
  @Nullable Reading read() {
    before();
    stopAt = at;
    if (!quantity()) {
      return null;
    }
    behind();
    return whole();
  }

  private void before() {
    for (int words = 0; words < 3; words++) {
      WordTrie.Match<Comparator> word = ComparatorWords.before(text, at);
      if (is("连续") || is("連續")) {
        isContinuous = true;
        at += 2;
      } else if (word != null && prefix == null) {
        prefix = word.value();
        at = word.end();
      } else if (isMinus()) {
        isNegative = true;
        at++;
      } else {
        return;
      }
      at = Letters.skipBlank(text, at);
    }
  }

  private boolean isMinus() {
    return "-−－负負".indexOf(letter(at)) >= 0 && !isNegative && Letters.isDigit(text, at + 1);
  }

  private boolean quantity() {
    return switch (letter(at)) {
      case '第' -> ordinal();
      case '前' -> leading();
      case '首' -> first();
      case '翻' -> doubled();
      case '多' -> several();
      case '半' -> half();
      default -> is("一半") ? wholeHalf(2) : number();
    };
  }

  /** 第三, 第11届. */
  private boolean ordinal() {
    at = Letters.skipBlank(text, at + 1);
    Numeral read = numeralAt(at);
    if (read == null || read.shape() != Shape.EXACT) {
      return false;
    }
    take(read);
    range(false);
    unit();
    isOrdinal = true;
    return true;
  }

  /** 前十名: the place or a better one. */
  private boolean leading() {
    at = Letters.skipBlank(text, at + 1);
    Numeral read = numeralAt(at);
    if (read == null || !read.isExact()) {
      return false;
    }
    take(read);
    unit();
    isOrdinal = true;
    own = Comparator.AT_MOST;
    interval = IntervalRule.interval(BigDecimal.ONE, true, read.low(), true);
    return true;
  }

  /** 首位, 首届: the first, without a numeral. */
  private boolean first() {
    at++;
    number = BigDecimal.ONE;
    interval = Interval.exactly(BigDecimal.ONE);
    isOrdinal = true;
    return unit();
  }

  /** 翻番, 翻一番, 翻两番: twice, twice, four times. */
  private boolean doubled() {
    at++;
    Numeral times = is("番") ? Numeral.exact(at, BigDecimal.ONE) : numeralAt(at);
    if (times == null
        || times.shape() != Shape.EXACT
        || times.low().compareTo(BigDecimal.TEN) > 0) {
      return false;
    }
    at = times.end();
    WordTrie.Match<Unit> word = grammar.units().longest("倍", 0);
    if (!is("番") || word == null || times.low().stripTrailingZeros().scale() > 0) {
      stopAt = at;
      return false;
    }
    at++;
    unit = word.value();
    isShare = true;
    number = BigDecimal.valueOf(1L << times.low().intValue());
    interval = Interval.exactly(number);
    return true;
  }

  /** 多家: two or more. */
  private boolean several() {
    at++;
    own = Comparator.SOME;
    interval = IntervalRule.interval(new BigDecimal("2"), true, null, false);
    return unit();
  }

  /** 半数, 过半, 半年. */
  private boolean half() {
    if (is("半数") || is("半數")) {
      return wholeHalf(2);
    }
    at++;
    if (unit()) {
      number = HALF;
      interval = Interval.exactly(HALF);
      numeral = Numeral.exact(at, HALF);
      return true;
    }
    at--;
    return prefix != null && wholeHalf(1);
  }

  private boolean wholeHalf(int length) {
    WordTrie.Match<Unit> percent = grammar.units().longest("%", 0);
    if (percent == null) {
      return false;
    }
    at += length;
    isHalf = true;
    isShare = true;
    unit = percent.value();
    number = new BigDecimal("50");
    interval = Interval.exactly(number);
    return true;
  }

  private boolean number() {
    Numeral read = numeralAt(at);
    if (read == null) {
      return false;
    }
    at = read.end();
    if (is("分之")) {
      return fraction(read);
    }
    amount(read);
    boolean isRange = range(false);
    boolean isTenths = tenths();
    if (!isTenths && unit()) {
      if (!isRange) {
        isRange = range(true);
      }
      afterUnit();
    }
    isCalendarYear = unit.symbol().equals("年") && isYear(read);
    return true;
  }

  private static boolean isYear(Numeral read) {
    return read.shape() == Shape.EXACT
        && !read.hasScale()
        && read.low().scale() == 0
        && read.low().precision() == 4;
  }

  /** 百分之三十 is 30%; 三分之一 has no exact decimal. */
  private boolean fraction(Numeral whole) {
    int start = at;
    at += 2;
    Numeral part = numeralAt(at);
    WordTrie.Match<Unit> percent = grammar.units().longest("%", 0);
    if (part == null || percent == null || whole.low().signum() <= 0) {
      stopAt = at;
      return false;
    }
    isShare = true;
    unit = percent.value();
    BigDecimal factor = HUNDRED.divide(whole.low(), 20, RoundingMode.DOWN);
    if (factor.multiply(whole.low()).compareTo(HUNDRED) != 0) {
      BigDecimal share = part.low().multiply(HUNDRED);
      factor = BigDecimal.ONE;
      BigDecimal exact = share.divide(whole.low(), 20, RoundingMode.DOWN);
      if (exact.multiply(whole.low()).compareTo(share) != 0) {
        flaw = text.substring(from, part.end()) + " has no exact decimal";
        at = part.end();
        stopAt = start;
        return true;
      }
      take(Numeral.exact(part.end(), exact));
      return true;
    }
    amount(part);
    range(false);
    rescale(factor);
    return true;
  }

  private void rescale(BigDecimal factor) {
    BigDecimal low = interval.low();
    BigDecimal high = interval.high();
    interval =
        IntervalRule.interval(
            low == null ? null : low.multiply(factor),
            interval.lowIncluded(),
            high == null ? null : high.multiply(factor),
            interval.highIncluded());
    number = number == null ? null : IntervalRule.plain(number.multiply(factor));
  }

  /** The number with 余, 万, 亿 and 级 behind it. */
  private void amount(Numeral read) {
    at = read.end();
    char vague = vague(read);
    Numeral scaled = scaled(read, at);
    at = scaled.end();
    if (vague == 0) {
      scaled = compound(scaled);
      vague = vague(scaled);
    }
    take(scaled);
    grade();
    vaguely(vague, scaled);
  }

  private void take(Numeral read) {
    numeral = isNegative ? negated(read) : read;
    at = Math.max(at, read.end());
    number = numeral.isExact() ? IntervalRule.plain(numeral.low()) : null;
    Interval plain = IntervalRule.of(numeral);
    interval =
        IntervalRule.interval(plain.low(), plain.lowIncluded(), plain.high(), plain.highIncluded());
    own = numeral.isExact() ? Comparator.EXACT : Comparator.SOME;
  }

  private static Numeral negated(Numeral read) {
    return new Numeral(
        read.end(),
        read.high().negate(),
        read.low().negate(),
        read.shape(),
        read.place(),
        read.myriads(),
        read.hasScale());
  }

  /** Takes 余, 多, 几 or 来 behind a number; 0 where there is none. */
  private char vague(Numeral read) {
    int place = Letters.skipBlank(text, at);
    char c = letter(place);
    boolean isRound = read.place().compareTo(BigDecimal.TEN) >= 0;
    boolean taken =
        read.isExact()
            && !isNegative
            && switch (c) {
              case '余', '餘', '多' -> isFree(place, place + 1);
              case '几', '幾' -> isRound;
              case '来', '來' -> isRound && isCounted(place + 1);
              default -> false;
            };
    if (!taken) {
      return 0;
    }
    at = place + 1;
    return c;
  }

  private void vaguely(char sign, Numeral scaled) {
    switch (sign) {
      case '余', '餘', '多' -> {
        own = Comparator.OVER_A_LITTLE;
        Interval over = IntervalRule.overALittle(scaled.low(), scaled.place());
        interval = over;
      }
      case '几', '幾' -> {
        own = Comparator.SOME;
        number = null;
        interval =
            IntervalRule.interval(scaled.low(), false, scaled.low().add(scaled.place()), false);
      }
      case '来', '來' -> suffix = Comparator.ABOUT;
      default -> {
        // nothing stands behind the number
      }
    }
  }

  /** Whether a unit or 万, 亿 follows, as in 十来年. */
  private boolean isCounted(int place) {
    return place < text.length()
        && (Letters.bigScale(text.charAt(place)) > 0 || grammar.units().endOf(text, place) > place);
  }

  /** Takes 万, 亿, 千万, 个亿 behind a number. */
  private Numeral scaled(Numeral read, int start) {
    int place = Letters.skipBlank(text, start);
    if ((letter(place) == '个' || letter(place) == '個') && Letters.bigScale(letter(place + 1)) > 0) {
      place++;
    }
    BigDecimal factor = BigDecimal.ONE;
    long last = 1;
    for (long scale = scale(place);
        scale > last && isFree(place, place + 1);
        scale = scale(place)) {
      if (grammar.units().endOf(text, place) > place + 1) {
        break;
      }
      factor = factor.multiply(BigDecimal.valueOf(scale));
      last = scale;
      place++;
    }
    return last == 1 ? read.endingAt(start) : read.times(factor, place);
  }

  private long scale(int place) {
    char c = letter(place);
    int small = Letters.smallScale(c);
    return small > 0 ? small : Letters.bigScale(c);
  }

  /** 2亿3000万 is one number. */
  private Numeral compound(Numeral first) {
    if (!first.hasMyriads() || !Letters.isDigit(text, first.end())) {
      return first;
    }
    Numeral second = numeralAt(first.end());
    Numeral rest = second == null ? null : scaled(second, second.end());
    if (rest == null || !rest.hasScale() || rest.low().compareTo(first.myriads()) >= 0) {
      return first;
    }
    at = rest.end();
    return first.plus(rest);
  }

  /** 百亿级: of that size. */
  private void grade() {
    boolean isGrade = letter(at) == '级' || letter(at) == '級';
    if (numeral.shape() == Shape.BARE_SCALE && isGrade) {
      at++;
      own = Comparator.SOME;
      isShare = true;
      number = null;
      interval =
          IntervalRule.interval(numeral.low(), true, numeral.low().multiply(BigDecimal.TEN), false);
    }
  }

  /** Takes the other end of a range, before or behind the unit of the first. */
  private boolean range(boolean hasUnit) {
    int start = at;
    int second = rangeSign();
    if (second < 0 || own != Comparator.EXACT) {
      return false;
    }
    Numeral right = numeralAt(second);
    if (right == null || !right.isExact()) {
      return false;
    }
    right = scaled(right, right.end());
    Numeral left = hasUnit ? numeral : likewise(numeral, right);
    if (left.low().compareTo(right.low()) >= 0) {
      return stop(second, "the range ends before it begins");
    }
    if (isSmallBeforeBig(left, right, second)) {
      return stop(second, "whether the scale counts for both ends cannot be told");
    }
    at = right.end();
    if (hasUnit && !isFollowedBySameUnit()) {
      at = start;
      return false;
    }
    own = Comparator.RANGE;
    number = null;
    interval = IntervalRule.interval(left.low(), true, right.low(), true);
    return true;
  }

  private boolean isFollowedBySameUnit() {
    Unit first = unit;
    return unit() && unit.equals(first);
  }

  private boolean stop(int place, String reason) {
    stopAt = place;
    why = reason;
    return false;
  }

  /** 10～20万: the first end takes 万 from the second, where that keeps them in order. */
  private static Numeral likewise(Numeral left, Numeral right) {
    BigDecimal bare = right.low().divide(right.myriads(), 20, RoundingMode.DOWN);
    return right.hasMyriads() && !left.hasMyriads() && left.low().compareTo(bare) < 0
        ? left.times(right.myriads(), left.end())
        : left;
  }

  /** 三到五百: three, or three hundred? */
  private boolean isSmallBeforeBig(Numeral left, Numeral right, int second) {
    return !Letters.isDigit(text, second)
        && !left.hasScale()
        && right.hasScale()
        && !right.hasMyriads()
        && right.low().compareTo(HUNDRED) >= 0;
  }

  /** The offset behind a sign between two ends; -1 where there is none. */
  private int rangeSign() {
    int place = Letters.skipBlank(text, at);
    char sign = letter(place);
    if (!Letters.isRangeSign(sign) || (isInText && sign == '到' && comesFrom())) {
      return -1;
    }
    boolean isDouble = letter(place + 1) == sign && (sign == '-' || sign == '—');
    return Letters.skipBlank(text, place + (isDouble ? 2 : 1));
  }

  /** 从5家到10家 tells of growth, not of a range. */
  private boolean comesFrom() {
    return from > 0 && "从由自從".indexOf(text.charAt(from - 1)) >= 0;
  }

  /** 三成, 三成五: tenths, as percent. */
  private boolean tenths() {
    WordTrie.Match<Unit> percent = grammar.units().longest("%", 0);
    BigDecimal high = interval.high();
    if (letter(at) != '成'
        || percent == null
        || !isFree(at, at + 1)
        || high == null
        || high.compareTo(BigDecimal.TEN) > 0) {
      return false;
    }
    at++;
    isShare = true;
    unit = percent.value();
    rescale(BigDecimal.TEN);
    int digit = Letters.hanDigit(letter(at));
    BigDecimal place = BigDecimal.TEN;
    if (own == Comparator.EXACT && (digit > 0 || letter(at) == '半')) {
      at++;
      number = new BigDecimal(digit > 0 ? digit : 5).add(nonNull(number));
      interval = Interval.exactly(number);
      place = BigDecimal.ONE;
    }
    if (own == Comparator.EXACT && letter(at) == '多' && isFree(at, at + 1)) {
      at++;
      own = Comparator.OVER_A_LITTLE;
      interval = IntervalRule.overALittle(nonNull(number), place);
    }
    return true;
  }

  private static BigDecimal nonNull(@Nullable BigDecimal value) {
    return value == null ? BigDecimal.ZERO : value;
  }

  /** Takes the longest unit at the cursor. */
  private boolean unit() {
    int place = Letters.skipBlank(text, at);
    WordTrie.Match<Unit> word = grammar.units().longest(text, place);
    if (word == null || !isFree(place, word.end()) || isCutLatin(word.end())) {
      return false;
    }
    at = word.end();
    unit = word.value();
    return true;
  }

  /** Whether the letters are not the beginning of another word: 人 of 人才. */
  private boolean isFree(int start, int end) {
    return grammar.plainWords().beginnings().endOf(text, start) <= end;
  }

  private boolean isCutLatin(int end) {
    char next = letter(end);
    return Letters.isLatin(letter(end - 1)) && (Letters.isLatin(next) || Letters.isDigit(next));
  }

  /** 两年半, 两年多. */
  private void afterUnit() {
    if (own != Comparator.EXACT || numeral.shape() != Shape.EXACT) {
      return;
    }
    boolean isSmall = !numeral.hasMyriads();
    if (letter(at) == '半' && isFree(at, at + 1) && isSmall && !isYear(numeral)) {
      at++;
      number = nonNull(number).add(HALF);
      interval = Interval.exactly(number);
    } else if (letter(at) == '多' && endsPhrase(at + 1)) {
      at++;
      own = Comparator.OVER_A_LITTLE;
      interval = IntervalRule.overALittle(numeral.low(), numeral.myriads());
    }
  }

  /** Whether 多 is the end of its phrase, and not the start of 多种, 多年. */
  private boolean endsPhrase(int place) {
    return place >= text.length()
        || !Letters.isLetter(text.charAt(place))
        || "的来來以前后後时時了".indexOf(text.charAt(place)) >= 0;
  }

  private void behind() {
    int place = Letters.skipBlank(text, at);
    WordTrie.Match<Comparator> word = ComparatorWords.behind(text, place);
    if (word == null || suffix != null || isOrdinal || !isFree(place, word.end())) {
      return;
    }
    char first = letter(place);
    if (first == '+' || first == '＋') {
      plus(word.end());
    } else {
      suffix = word.value();
      at = word.end();
    }
  }

  /** 20%+, 500+家; not 1+3, nor 4.0+工业. */
  private void plus(int end) {
    int before = at;
    at = end;
    boolean counts = unit == Unit.NONE && unit();
    if (counts || end >= text.length() || !isJoined(text.charAt(end))) {
      suffix = Comparator.AT_LEAST;
    } else {
      at = before;
    }
  }

  private static boolean isJoined(char c) {
    return Letters.isLetter(c) || Letters.isDigit(c);
  }

  private @Nullable Reading whole() {
    BigDecimal named = number;
    boolean isOne = own == Comparator.EXACT || own == Comparator.OVER_A_LITTLE;
    Interval basis = isOne && named != null ? Interval.exactly(named) : interval;
    Interval left = own == Comparator.OVER_A_LITTLE ? interval : null;
    Comparator comparator = own;
    for (Comparator word : new Comparator[] {suffix, prefix}) {
      if (word != null) {
        left = narrowed(left, compared(word, basis));
        comparator = word;
        if (left == null) {
          stop(from, "the words around the number do not go together");
          return null;
        }
      }
    }
    if (isHalf && comparator == Comparator.MORE_THAN) {
      comparator = Comparator.MORE_THAN_HALF;
      left = ABOVE_HALF;
    }
    Interval found = left == null ? interval : left;
    return new Reading(at, number, found, unit, comparator, isOrdinal, isStated(), flaw);
  }

  private @Nullable Interval compared(Comparator word, Interval basis) {
    BigDecimal year = basis.low();
    return isCalendarYear && year != null && own == Comparator.EXACT
        ? IntervalRule.ofYear(word, year)
        : IntervalRule.of(word, basis);
  }

  private static @Nullable Interval narrowed(@Nullable Interval left, @Nullable Interval right) {
    return left == null || right == null ? right : IntervalRule.both(left, right);
  }

  private boolean isStated() {
    int words = at - from;
    boolean isCompared = prefix != null || suffix != null || own != Comparator.EXACT;
    return isOrdinal
        || isShare
        || unit != Unit.NONE
        || (numeral.hasMyriads() && words >= 2)
        || (isCompared && numeral.hasScale())
        || (isContinuous && numeral.hasScale());
  }

  private @Nullable Numeral numeralAt(int place) {
    return Letters.isDigit(text, place)
        ? ArabicNumber.read(text, place, !startsParagraph)
        : HanNumber.read(text, place);
  }

  private boolean is(String word) {
    return text.startsWith(word, at);
  }

  /** The letter at an offset; NUL behind the end. */
  private char letter(int place) {
    return place < text.length() ? text.charAt(place) : 0;
  }
}
