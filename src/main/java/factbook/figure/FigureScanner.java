package factbook.figure;

import factbook.date.PrintedDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures of a running text, for records of sources and for loose numbers in narratives.
 *
 * <p>Every run of Arabic digits lies in exactly one figure. Han numerals are figures where a unit,
 * 万 or 亿 follows, 第 precedes, or a comparator states a quantity; words such as 一方面 and idioms are
 * not ({@code not-figures.txt}). Immutable; safe for threads; time grows with the text only.
 */
public final class FigureScanner {
  private final FigureGrammar grammar;
  private final FirstGlance glance;

  /** The characters that a word of the list starts with. */
  private final BitSet words = new BitSet();

  /** A scanner that knows these units. */
  public FigureScanner(List<Unit> units) {
    this.grammar = new FigureGrammar(units);
    this.glance = new FirstGlance(grammar);
    for (char c : grammar.plainWords().whole().firstLetters()) {
      words.set(c);
    }
  }

  /**
   * A figure in a text.
   *
   * @param start offset of its first UTF-16 unit
   * @param end offset behind its last
   * @param text as printed, with comparator words and unit: {@code 近30亿元}
   */
  public record Found(int start, int end, String text) {}

  /**
   * The figures, dates included, in order, none overlapping.
   *
   * <p>Example: 截至2018年底,企业已达1061家 has {@code 2018年底} and {@code 1061家}.
   */
  public List<Found> scan(String text) {
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Letters.isLatin(c)) {
        at = latin(text, at, found);
      } else if (Letters.isDigit(c)) {
        at = add(text, at, arabicEnd(text, at), found);
      } else {
        at = han(text, at, found);
      }
    }
    return found;
  }

  private static int add(String text, int start, int end, List<Found> found) {
    found.add(new Found(start, end, text.substring(start, end)));
    return end;
  }

  /** A Latin name: a figure where it has digits. */
  private static int latin(String text, int at, List<Found> found) {
    int end = CodeRun.end(text, at);
    return CodeRun.isCode(text, at, end) ? add(text, at, end, found) : end;
  }

  private @Nullable Reading read(String text, int at) {
    return new FigureReading(new Cursor(grammar, text, at, true)).read();
  }

  /** The longest of a figure, a date and a code. */
  private int arabicEnd(String text, int at) {
    Reading reading = read(text, at);
    int end = Math.max(PrintedDate.endAt(text, at), reading == null ? at : reading.end());
    int run = CodeRun.end(text, at);
    return run > end && CodeRun.isCode(text, at, run) ? run : Math.max(end, digits(text, at));
  }

  /** Behind the digits: what is left where they are neither figure nor date nor code. */
  private static int digits(String text, int from) {
    int at = from;
    while (Letters.isDigit(text, at)) {
      at++;
    }
    return at;
  }

  /** The longest of a figure, a date and a word that is none. */
  private int han(String text, int at, List<Found> found) {
    int word = words.get(text.charAt(at)) ? grammar.plainWords().whole().endOf(text, at) : at;
    int end = Math.max(PrintedDate.endAt(text, at), figureEnd(text, at));
    return end > word ? add(text, at, end, found) : Math.max(word, at + 1);
  }

  private int figureEnd(String text, int at) {
    Reading reading = glance.mayStart(text, at) ? read(text, at) : null;
    return reading != null && isStated(text, at, reading) ? reading.end() : at;
  }

  /** 增长-2.5%; but a hyphen elsewhere joins words or ends of a range. */
  private static boolean isMinus(String text, int at, Reading reading) {
    boolean followsDigit = at > 0 && Letters.isDigit(text.charAt(at - 1));
    return !followsDigit && reading.unit().id().equals("percent");
  }

  private static boolean isStated(String text, int at, Reading reading) {
    if ("-－−".indexOf(text.charAt(at)) >= 0) {
      return isMinus(text, at, reading);
    }
    if (text.charAt(at) == '前') {
      return reading.unit().id().equals("person");
    }
    for (int i = at; i < reading.end(); i++) {
      if (Letters.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return reading.isStated();
  }
}
