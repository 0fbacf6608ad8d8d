package factbook.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number in Arabic digits, half or full width, with groups of three and decimals: {@code
 * 1,600}, {@code １６００}, {@code 2 025}, {@code 13. 48}.
 *
 * <p>GB/T 15835-2011 (多位数) groups digits by three with a comma or a thin blank; a blank behind the
 * decimal point is a fault of sources that is read over.
 */
final class ArabicNumber {
  /** More digits than this are no quantity but a code. */
  private static final int MOST_DIGITS = 40;

  private final String text;
  private final StringBuilder digits = new StringBuilder();
  private int at;

  private ArabicNumber(String text, int from) {
    this.text = text;
    this.at = from;
  }

  /**
   * Reads the number at an offset; null where there is none, or one too long to be a quantity.
   *
   * @param mayHaveBlank whether a blank may follow the decimal point ({@code 13. 48})
   */
  static @Nullable Numeral read(String text, int from, boolean mayHaveBlank) {
    return new ArabicNumber(text, from).read(mayHaveBlank);
  }

  private @Nullable Numeral read(boolean mayHaveBlank) {
    int integers = run();
    if (integers == 0 || integers > MOST_DIGITS) {
      return null;
    }
    if (integers <= 3) {
      groups();
    }
    int decimals = decimals(mayHaveBlank);
    return decimals > MOST_DIGITS ? null : Numeral.exact(at, new BigDecimal(digits.toString()));
  }

  /** Takes the digits at the cursor, at most one more than allowed; tells how many. */
  private int run() {
    int start = at;
    while (Letters.isDigit(text, at) && at - start <= MOST_DIGITS) {
      digits.append((char) ('0' + Letters.digit(text.charAt(at))));
      at++;
    }
    return at - start;
  }

  private void groups() {
    char sign = at < text.length() ? text.charAt(at) : 'x';
    boolean separates = sign == ',' || sign == '，' || Letters.isBlank(sign);
    while (separates
        && at < text.length()
        && text.charAt(at) == sign
        && hasThreeDigits(at + 1)
        && digits.length() <= MOST_DIGITS) {
      at++;
      run();
    }
  }

  private boolean hasThreeDigits(int from) {
    return Letters.isDigit(text, from)
        && Letters.isDigit(text, from + 1)
        && Letters.isDigit(text, from + 2)
        && !Letters.isDigit(text, from + 3);
  }

  /** Takes point and decimals; tells how many. */
  private int decimals(boolean mayHaveBlank) {
    if (at >= text.length() || (text.charAt(at) != '.' && text.charAt(at) != '．')) {
      return 0;
    }
    int first = mayHaveBlank ? Letters.skipBlank(text, at + 1) : at + 1;
    if (!Letters.isDigit(text, first)) {
      return 0;
    }
    at = first;
    digits.append('.');
    return run();
  }
}
