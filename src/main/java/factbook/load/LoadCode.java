package factbook.load;

import factbook.diagnostic.Code;
import factbook.diagnostic.Severity;

/** The mistakes of what files say: keys, types, values, and ids that nothing has. */
public enum LoadCode implements Code {
  UNKNOWN_KEY("load/unknown-key"),
  MISSING_KEY("load/missing-key"),
  WRONG_TYPE("load/wrong-type"),
  EMPTY_VALUE("load/empty-value"),
  TO_FILL("load/to-fill"),
  SEVERAL_LINES("load/several-lines"),
  ID("load/id"),
  CHOICE("load/choice"),
  YES_NO("load/yes-no"),
  NUMBER("load/number"),
  DATE("load/date"),
  FORMAT("load/format"),
  UNKNOWN_ID("load/unknown-id"),
  DUPLICATE_ID("load/duplicate-id"),
  DUPLICATE_WORD("load/duplicate-word"),
  FIGURE("load/figure"),
  WRONG_UNIT("load/wrong-unit"),
  PROPERTY_KEYS("load/property-keys"),
  RELATION_KEYS("load/relation-keys"),
  EXPECTATION_KEYS("load/expectation-keys"),
  VALUE_OR_COMPUTED("load/value-or-computed"),
  COMPUTED_FROM("load/computed-from"),
  NO_EVIDENCE("load/no-evidence"),
  NO_FIGURE("load/no-figure"),
  RANK_REASON("load/rank-reason"),
  TARGET_KEYS("load/target-keys"),
  UNSUPPORTED_DATE("load/unsupported-date"),
  NTH("load/nth"),
  SCRIPTS("load/scripts"),
  LONELY_TEXT("load/lonely-text"),
  PARAGRAPH_ORDER("load/paragraph-order");

  private final String id;

  LoadCode(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
