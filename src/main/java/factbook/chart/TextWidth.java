package factbook.chart;

/**
 * How wide a text becomes, without a font: an upper bound for the usual ones. Han characters and
 * full-width punctuation are one em; digits and letters are taken as six tenths.
 */
public final class TextWidth {
  private static final double NARROW = 0.6;

  /** Below this code point are Latin, Greek and general punctuation. */
  private static final int FIRST_WIDE = 0x2E80;

  private TextWidth() {}

  /** The width in the unit of the size. */
  public static double of(String text, double size) {
    return size * text.codePoints().mapToDouble(point -> point < FIRST_WIDE ? NARROW : 1.0).sum();
  }
}
