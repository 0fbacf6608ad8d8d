package factbook.figure;

import org.jspecify.annotations.Nullable;

/**
 * An amount with its unit.
 *
 * @param kind what sort of quantity it is
 * @param flaw why it has no exact number; null where it has
 */
record Quantity(Amount amount, Unit unit, Kind kind, @Nullable String flaw) {
  /** Sorts of quantities. */
  enum Kind {
    /** A count or measure: 1061家. */
    PLAIN,
    /** A place in an order: 第三. */
    ORDINAL,
    /** A part or a multiple told in words of its own: 三成, 百分之三十, 翻番. */
    SHARE,
    /** 一半, 半数. */
    HALF,
    /** A year of the calendar: 2018年. */
    YEAR
  }

  static Quantity of(Amount amount, Unit unit, Kind kind) {
    return new Quantity(amount, unit, kind, null);
  }
}
