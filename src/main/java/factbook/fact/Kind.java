package factbook.fact;

/** What sort of statement a fact is. A target, plan or forecast is never an achievement. */
public enum Kind {
  /** It was so. */
  OBSERVED,
  /** Somebody wants it to be so. */
  TARGET,
  /** Somebody has decided to do it. */
  PLAN,
  /** Somebody expects it to be so. */
  FORECAST
}
