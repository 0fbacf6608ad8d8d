package factbook.figure;

import factbook.date.PrintedDate;
import factbook.diagnostic.Suggestion;
import java.math.BigDecimal;
import java.util.List;

/** Reads one figure as printed. Immutable; safe for threads. */
public final class FigureParser {
  private final FigureGrammar grammar;

  /** A parser that knows these units. */
  public FigureParser(List<Unit> units) {
    this.grammar = new FigureGrammar(units);
  }

  /** What became of a text. */
  public sealed interface Result {
    /** It is a figure. */
    record Read(Figure figure) implements Result {}

    /**
     * It is none.
     *
     * @param at the offset in the text where reading stopped
     * @param why in the editor's words, without a full stop
     */
    record Unread(int at, String why) implements Result {}
  }

  /**
   * Reads the whole text as one figure: {@code 1600余家} is 1600 家, [1600,1700).
   *
   * <p>What is not wholly understood is {@link Result.Unread}, never a guess: {@code 1061嘉} stops
   * at 4, the unknown unit.
   */
  public Result parse(String printed) {
    int start = Letters.skipBlank(printed, 0);
    Cursor cursor = new Cursor(grammar, printed, start, false);
    Reading reading = new FigureReading(cursor).read();
    if (reading == null) {
      return new Result.Unread(cursor.stopAt(), cursor.why());
    }
    int end = Letters.skipBlank(printed, reading.end());
    if (end < printed.length()) {
      return cursor.stopAt() >= end
          ? new Result.Unread(cursor.stopAt(), cursor.why())
          : new Result.Unread(end, whyNot(printed, end, reading));
    }
    if (reading.flaw() != null) {
      return new Result.Unread(start, reading.flaw());
    }
    return new Result.Read(
        new Figure(
            printed,
            reading.number(),
            interval(reading),
            reading.unit(),
            reading.comparator(),
            reading.isOrdinal()));
  }

  /** Most figures are one number, which is both ends too: a large book holds it once. */
  private static Interval interval(Reading reading) {
    BigDecimal number = reading.number();
    if (number == null) {
      return reading.interval();
    }
    Interval one = Interval.exactly(number);
    return reading.interval().equals(one) ? one : reading.interval();
  }

  private String whyNot(String printed, int end, Reading reading) {
    String rest = printed.substring(end);
    char first = rest.charAt(0);
    if (PrintedDate.parse(printed).isPresent()) {
      return "“" + printed + "” is a date and not one number";
    }
    boolean isNumber = Letters.isDigit(first) || ",，.．".indexOf(first) >= 0;
    if (isNumber && reading.unit().equals(Unit.NONE)) {
      return "“" + rest + "” cannot stand here: digits are grouped by three and have one point";
    }
    if (!reading.unit().equals(Unit.NONE)) {
      return "“" + rest + "” does not belong to the figure";
    }
    String unknown = "no unit of the book is called “" + rest + "”";
    return rest.length() < 2
        ? unknown
        : Suggestion.nearest(rest, grammar.unitWords())
            .map(near -> unknown + ", did you mean “" + near + "”?")
            .orElse(unknown);
  }
}
