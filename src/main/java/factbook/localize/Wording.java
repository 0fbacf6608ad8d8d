package factbook.localize;

import factbook.date.EdtfDate;
import factbook.date.EdtfDate.Precision;
import factbook.fact.Computation;
import factbook.fact.Kind;
import factbook.fact.Measure;
import factbook.fact.Rank;
import factbook.fact.Script;
import factbook.fact.Source.Certainty;
import factbook.fact.SubjectKind;
import factbook.figure.Figure;
import factbook.figure.FigureFormat;
import factbook.figure.Interval;
import factbook.figure.Unit;
import factbook.script.Converter;
import factbook.site.Answer;
import factbook.site.Conflict;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Says dates, figures and the small vocabularies of the model in words of one script. */
public final class Wording {
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

  private final Words words;
  private final Converter converter;

  /** Says with these words; what the book itself names is converted. */
  public Wording(Words words, Converter converter) {
    this.words = words;
    this.converter = converter;
  }

  /** {@code 2018年12月31日}, {@code 2021年1月至9月}, {@code 约2015年}; words that say so for none. */
  public String date(@Nullable EdtfDate date) {
    if (date == null) {
      return words.say(Word.UNDATED);
    }
    String text = date.isInterval() ? range(date) : day(date.first(), date.precision());
    if (date.isApproximate()) {
      return words.say(Word.APPROXIMATE_DATE, text);
    }
    return date.isUncertain() ? words.say(Word.UNCERTAIN_DATE, text) : text;
  }

  private String range(EdtfDate date) {
    LocalDate first = date.first();
    LocalDate last = date.last();
    boolean sameYear = first.getYear() == last.getYear() && date.precision() != Precision.YEAR;
    boolean sameMonth = sameYear && first.getMonthValue() == last.getMonthValue();
    String whole = day(last, date.precision());
    String end = sameYear ? whole.substring(whole.indexOf('年') + 1) : whole;
    boolean onlyDay = sameMonth && date.precision() == Precision.DAY;
    return words.say(
        Word.DATE_RANGE,
        day(first, date.precision()),
        onlyDay ? end.substring(end.indexOf('月') + 1) : end);
  }

  /** A day, as exactly as it is known. */
  private static String day(LocalDate day, Precision precision) {
    String year = day.getYear() + "年";
    String month = precision == Precision.YEAR ? "" : day.getMonthValue() + "月";
    return year + month + (precision == Precision.DAY ? day.getDayOfMonth() + "日" : "");
  }

  /** The year only: {@code 2018年}; for an interval the years it reaches over. */
  public String year(@Nullable EdtfDate date) {
    if (date == null) {
      return words.say(Word.UNDATED);
    }
    String first = date.first().getYear() + "年";
    String last = date.last().getYear() + "年";
    return first.equals(last) ? first : words.say(Word.DATE_RANGE, first, last);
  }

  /** A figure as the editor typed it, in this script: {@code 超過1000億元}. */
  public String figure(Figure figure) {
    return converter.convert(figure.printed());
  }

  /** What a figure allows: {@code 1600家或以上，不到1700家}. */
  public String interval(Figure figure) {
    BigDecimal number = figure.number();
    if (figure.isOrdinal() && number != null) {
      return words.say(Word.ORDINAL, plain(number));
    }
    Interval interval = figure.interval();
    BigDecimal low = interval.low();
    BigDecimal high = interval.high();
    if (low != null && high != null && low.compareTo(high) == 0) {
      return words.say(Word.INTERVAL_EXACTLY, amount(low, figure.unit()));
    }
    String from =
        low == null
            ? ""
            : words.say(
                interval.lowIncluded() ? Word.INTERVAL_FROM : Word.INTERVAL_ABOVE,
                amount(low, figure.unit()));
    String to =
        high == null
            ? ""
            : words.say(
                interval.highIncluded() ? Word.INTERVAL_TO : Word.INTERVAL_BELOW,
                amount(high, figure.unit()));
    if (from.isEmpty() && to.isEmpty()) {
      return words.say(Word.INTERVAL_UNKNOWN);
    }
    return from.isEmpty() || to.isEmpty() ? from + to : words.say(Word.INTERVAL_BOTH, from, to);
  }

  /** The number with 万 and 亿 multiplied out and digits grouped: {@code 27,200,000,000元}. */
  public String normalised(Figure figure) {
    BigDecimal number = figure.number();
    return number == null
        ? interval(figure)
        : FigureFormat.number(number) + converter.convert(figure.unit().symbol());
  }

  /** A number with its unit, in 亿 or 万 where that is shorter and as exact: {@code 962.8亿元}. */
  String amount(BigDecimal number, Unit unit) {
    return converter.convert(scaled(number) + unit.symbol());
  }

  private static String scaled(BigDecimal number) {
    BigDecimal size = number.abs();
    if (size.compareTo(HUNDRED_MILLION) >= 0) {
      return scaled(number, 8, "亿");
    }
    return size.compareTo(TEN_THOUSAND) >= 0 ? scaled(number, 4, "万") : plain(number);
  }

  private static String scaled(BigDecimal number, int zeros, String scale) {
    String shifted = plain(number.movePointLeft(zeros)) + scale;
    String whole = plain(number);
    return shifted.length() < whole.length() ? shifted : whole;
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** {@code 实际}, {@code 目标}, {@code 计划}, {@code 预测}. */
  public String kind(Kind kind) {
    return words.say(
        switch (kind) {
          case OBSERVED -> Word.OBSERVED;
          case TARGET -> Word.TARGET;
          case PLAN -> Word.PLAN;
          case FORECAST -> Word.FORECAST;
        });
  }

  /** What the book makes of a fact among its equals. */
  public String rank(Rank rank) {
    return words.say(
        switch (rank) {
          case PREFERRED -> Word.PREFERRED;
          case NORMAL -> Word.NORMAL;
          case DEPRECATED -> Word.DEPRECATED;
        });
  }

  /** What a subject is. */
  public String subject(SubjectKind kind) {
    return words.say(
        switch (kind) {
          case PARK -> Word.PARK;
          case PERSON -> Word.PERSON;
          case ORGANISATION -> Word.ORGANISATION;
          case EVENT -> Word.EVENT_ENTITY;
          case PLATFORM -> Word.PLATFORM;
          case PLACE -> Word.PLACE_ENTITY;
          case DOCUMENT -> Word.DOCUMENT;
        });
  }

  /** What the editor made of a conflict. */
  public String decision(Conflict.Decision decision) {
    return words.say(
        switch (decision) {
          case DECIDED -> Word.CONFLICT_DECIDED;
          case LEFT_OPEN -> Word.CONFLICT_LEFT_OPEN;
          case MISSING -> Word.CONFLICT_MISSING;
        });
  }

  /** How far the sources answer. */
  public String answer(Answer.State state) {
    return words.say(
        switch (state) {
          case KNOWN -> Word.ANSWER_KNOWN;
          case PART -> Word.ANSWER_PART;
          case INTENDED -> Word.ANSWER_INTENDED;
          case SILENT -> Word.ANSWER_SILENT;
        });
  }

  /** {@code 2025年到期}. */
  public String dueIn(int year) {
    return words.say(Word.DUE_IN, year + "年");
  }

  /** {@code 2015年}. */
  public String year(int year) {
    return year + "年";
  }

  /** {@code 2012年至2021年}; one year for two that are the same. */
  String years(int first, int last) {
    return first == last ? year(first) : words.say(Word.DATE_RANGE, year(first), year(last));
  }

  /** How a quantity behaves over time. */
  String measure(Measure measure) {
    return words.say(
        switch (measure) {
          case STOCK -> Word.STOCK;
          case FLOW -> Word.FLOW;
          case CUMULATIVE -> Word.CUMULATIVE;
          case RATE -> Word.RATE;
          case RANK -> Word.PLACE_IN_ORDER;
        });
  }

  /** How sure a correction is. */
  public String certainty(Certainty certainty) {
    return words.say(
        switch (certainty) {
          case CERTAIN -> Word.CERTAIN;
          case LIKELY -> Word.LIKELY;
          case UNSURE -> Word.UNSURE;
        });
  }

  /** The rule by which a figure is computed. */
  public String computation(Computation how) {
    return words.say(
        switch (how) {
          case SHARE -> Word.SHARE;
          case SUM -> Word.SUM;
          case DIFFERENCE -> Word.DIFFERENCE;
          case GROWTH -> Word.GROWTH;
          case CONVERSION -> Word.CONVERSION;
        });
  }

  /** The name of a script, in this one. */
  public String script(Script script) {
    return words.say(
        switch (script) {
          case HANS -> Word.SIMPLIFIED;
          case HANT -> Word.TRADITIONAL;
          case HANT_HK -> Word.TRADITIONAL_HONG_KONG;
        });
  }

  /** {@code 第20段}; words for the whole document for 0. */
  public String place(int paragraph) {
    return paragraph == 0
        ? words.say(Word.EVERYWHERE)
        : words.say(Word.PLACE, String.valueOf(paragraph));
  }
}
