package factbook.figure;

/**
 * What the words around a number say of it. The interval rule of each is in {@code docs/figures.md}
 * and in the cases of the test data.
 */
public enum Comparator {
  /** The number itself: {@code 1061家}. */
  EXACT,
  /** 余, 多, 几 behind a number: {@code 1600余家} is [1600,1700). */
  OVER_A_LITTLE,
  /** 超, 超过, 逾, 破 and the like: {@code 超过1000亿元} is above it, without an end. */
  MORE_THAN,
  /** 以上, 至少, 不少于, 不低于: the number or more. */
  AT_LEAST,
  /** 不足, 不到, 低于, 少于: below the number. */
  LESS_THAN,
  /** 以下, 以内, 至多, 不超过: the number or less. */
  AT_MOST,
  /** 近, 将近, 接近: below the number, and not by much. */
  NEARLY,
  /** 约, 左右, 上下, 大约, 来 in 十来家: around the number. */
  ABOUT,
  /** Two ends: {@code 3—5年}, {@code 1-9月}. */
  RANGE,
  /** 数, 几, 上, 十几, 两三: a few of a size: {@code 数千万元}. */
  SOME,
  /** 过半, 多数: more than half. */
  MORE_THAN_HALF
}
