package factbook.fact;

/** The rules by which the book computes figures from facts. */
public enum Computation {
  /** First ÷ second, in percent, one decimal place, half up. */
  SHARE,
  /** The sum of all. */
  SUM,
  /** First − second. */
  DIFFERENCE,
  /** First ÷ second − 1, in percent, one decimal place, half up. */
  GROWTH,
  /** First, expressed in the unit of the property: 亩 → 平方米 (× 2000 ÷ 3), 平方公里 → 平方米. */
  CONVERSION
}
