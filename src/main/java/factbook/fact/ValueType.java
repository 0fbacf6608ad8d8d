package factbook.fact;

/** What the values of a property are. */
public enum ValueType {
  /** A figure as printed, with the property's unit. */
  QUANTITY,
  /** Words, in Simplified Chinese. */
  TEXT,
  /** A date of the EDTF subset. */
  DATE,
  /** The id of a park or an entity. */
  ENTITY
}
