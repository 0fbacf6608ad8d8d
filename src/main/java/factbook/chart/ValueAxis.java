package factbook.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A scale of values from zero: a chart that begins elsewhere makes small differences look large.
 *
 * <p>Example: up to 1916 in at most four steps is 0, 500, 1000, 1500, 2000.
 *
 * @param top the value at its end, a multiple of the step
 * @param ticks the values to name, from zero to the top
 */
public record ValueAxis(BigDecimal top, List<BigDecimal> ticks) {
  private static final List<BigDecimal> STEPS =
      List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

  /** Keeps an own copy. */
  public ValueAxis {
    ticks = List.copyOf(ticks);
  }

  /**
   * A scale that holds a value.
   *
   * @param greatest the greatest value; above zero
   * @param most how many steps it may have
   */
  public static ValueAxis to(BigDecimal greatest, int most) {
    if (greatest.signum() <= 0) {
      throw new IllegalArgumentException("nothing to show up to " + greatest);
    }
    BigDecimal step = step(greatest, most);
    List<BigDecimal> ticks = new ArrayList<>();
    BigDecimal tick = BigDecimal.ZERO;
    ticks.add(tick);
    while (tick.compareTo(greatest) < 0) {
      tick = tick.add(step);
      ticks.add(tick);
    }
    return new ValueAxis(tick, ticks);
  }

  /** The least of 1, 2, 5, 10, 20 … (or 0.5, 0.2 …) that needs no more steps than allowed. */
  private static BigDecimal step(BigDecimal greatest, int most) {
    int exponent = greatest.precision() - greatest.scale() - 1;
    for (int power = exponent - 2; ; power++) {
      for (BigDecimal step : STEPS) {
        BigDecimal candidate = step.scaleByPowerOfTen(power);
        if (candidate.multiply(BigDecimal.valueOf(most)).compareTo(greatest) >= 0) {
          return candidate;
        }
      }
    }
  }

  /** Where a value stands: 0 at zero, 1 at the top. */
  public double share(BigDecimal value) {
    return value.divide(top, 6, RoundingMode.HALF_EVEN).doubleValue();
  }
}
