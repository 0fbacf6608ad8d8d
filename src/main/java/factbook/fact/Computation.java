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
  /**
   * First, expressed in the unit of the property: 亩 → 平方米 (× 2000 ÷ 3), 平方公里 → 平方米. Exact; a
   * decimal that does not end is rounded half up to whole 平方米, to one decimal place of 亩, to two of
   * 公顷 and 平方公里.
   */
  CONVERSION
}
