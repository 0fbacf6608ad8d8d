package factbook.assemble;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The units of area that the book converts, by the symbol of the unit: 1 亩 is 2000 ÷ 3 平方米.
 *
 * @param metres how many thirds of a square metre one is: whole numbers, so that nothing is lost
 * @param places decimal places of a result that has no end
 */
record Area(BigDecimal metres, int places) {
  private static final int THIRDS = 3;

  static Optional<Area> of(String symbol) {
    return switch (symbol) {
      case "平方米" -> area(THIRDS, 0);
      case "亩" -> area(2000, 1);
      case "公顷" -> area(THIRDS * 10_000L, 2);
      case "平方公里" -> area(THIRDS * 1_000_000L, 2);
      default -> Optional.empty();
    };
  }

  private static Optional<Area> area(long thirds, int places) {
    return Optional.of(new Area(BigDecimal.valueOf(thirds), places));
  }

  /** Converts numbers of this unit; exactly, or rounded where the decimal does not end. */
  Intervals.Conversion to(Area target) {
    return (number, rounding) -> {
      BigDecimal thirds = number.multiply(metres);
      try {
        return thirds.divide(target.metres);
      } catch (ArithmeticException endless) {
        return thirds.divide(target.metres, target.places, rounding);
      }
    };
  }
}
