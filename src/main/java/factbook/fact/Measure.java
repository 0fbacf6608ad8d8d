package factbook.fact;

/** How a quantity behaves over time, so that unlike measures are never joined. */
public enum Measure {
  /** At a moment: enterprises, area. */
  STOCK,
  /** Over a period: output value of a year. */
  FLOW,
  /** From the beginning up to a moment: enterprises attracted so far. */
  CUMULATIVE,
  /** A share or growth rate. */
  RATE,
  /** A place in an order. */
  RANK
}
