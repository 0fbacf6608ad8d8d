package factbook.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Bars from zero on one scale, each below its label, so that long names fit on a phone.
 *
 * @param bars the bars, from above
 * @param height in pixels
 */
public record BarChart(List<Bar> bars, int height) {
  private static final int ROW = 50;
  private static final int TOP = 4;

  /** The share of the width that the longest bar takes; the rest is for its figure. */
  private static final double LONGEST = 0.7;

  /** Keeps an own copy. */
  public BarChart {
    bars = List.copyOf(bars);
  }

  /**
   * A bar.
   *
   * @param y its row, in pixels from above
   * @param sure the length that is sure, as a share of the width
   * @param possible the length that is possible; as {@code sure} for one number
   * @param isOpen whether more is possible without end
   * @param part the length of the part that is shown of it; the whole length where none is
   */
  public record Bar(int y, double sure, double possible, boolean isOpen, double part) {}

  /** Bars for figures that mean the same at the same time; their dates play no part. */
  public static BarChart of(List<Dot> dots) {
    return of(dots, dots);
  }

  /**
   * Bars for wholes, with a part of each.
   *
   * @param parts as many as wholes, in their order
   */
  public static BarChart of(List<Dot> wholes, List<Dot> parts) {
    BigDecimal greatest =
        Stream.concat(wholes.stream(), parts.stream())
            .map(Dot::greatest)
            .max(BigDecimal::compareTo)
            .orElseThrow();
    ValueAxis axis = new ValueAxis(greatest, List.of());
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < wholes.size(); i++) {
      bars.add(bar(wholes.get(i), parts.get(i), TOP + i * ROW, axis));
    }
    return new BarChart(bars, TOP + wholes.size() * ROW);
  }

  private static Bar bar(Dot whole, Dot part, int y, ValueAxis axis) {
    double possible = axis.share(whole.greatest()) * LONGEST;
    return new Bar(y, sure(whole, axis), possible, whole.high() == null, sure(part, axis));
  }

  private static double sure(Dot dot, ValueAxis axis) {
    BigDecimal low = dot.low();
    return low == null ? 0 : axis.share(low) * LONGEST;
  }
}
