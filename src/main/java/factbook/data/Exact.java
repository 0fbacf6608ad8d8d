package factbook.data;

import factbook.fact.Fact;
import factbook.fact.Value;
import factbook.figure.Figure;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The typed side of values, as programs read it. */
final class Exact {
  private Exact() {}

  /** The figure of a fact; null where its value is none. */
  static @Nullable Figure figure(Fact fact) {
    if (fact.value() instanceof Value.Quantity quantity) {
      return quantity.figure();
    }
    return fact.value() instanceof Value.Computed computed ? computed.result() : null;
  }

  /** {@code 27200000000}: every digit, no exponent, no zeros behind the point. */
  static @Nullable String decimal(@Nullable BigDecimal number) {
    if (number == null) {
      return null;
    }
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** The symbol of the unit, Simplified; null for a bare number. */
  static @Nullable String unit(Figure figure) {
    return figure.unit().symbol().isEmpty() ? null : figure.unit().symbol();
  }

  /** {@code OVER_A_LITTLE} is {@code over-a-little}. */
  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
