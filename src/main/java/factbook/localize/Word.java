package factbook.localize;

/**
 * The words of the interface that the generator itself says; templates say more ({@code
 * w.evidence}). All stand in {@code templates/words.yaml}, by hand in each script.
 */
public enum Word {
  SIMPLIFIED("simplified", 0),
  TRADITIONAL("traditional", 0),
  TRADITIONAL_HONG_KONG("traditionalHongKong", 0),
  HOME("home", 0),
  PARKS("parks", 0),
  ENTITIES("entities", 0),
  TIMELINE("timeline", 0),
  TARGETS("targets", 0),
  TARGETS_HEADING("targetsHeading", 0),
  SOURCES("sources", 0),
  QUALITY("quality", 0),
  ABOUT("about", 0),
  UNDATED("undated", 0),
  APPROXIMATE_DATE("approximateDate", 1),
  UNCERTAIN_DATE("uncertainDate", 1),
  DATE_RANGE("dateRange", 2),
  INTERVAL_EXACTLY("intervalExactly", 1),
  INTERVAL_FROM("intervalFrom", 1),
  INTERVAL_ABOVE("intervalAbove", 1),
  INTERVAL_TO("intervalTo", 1),
  INTERVAL_BELOW("intervalBelow", 1),
  INTERVAL_BOTH("intervalBoth", 2),
  INTERVAL_UNKNOWN("intervalUnknown", 0),
  ORDINAL("ordinal", 1),
  OBSERVED("observed", 0),
  TARGET("target", 0),
  PLAN("plan", 0),
  FORECAST("forecast", 0),
  PREFERRED("preferred", 0),
  NORMAL("normal", 0),
  DEPRECATED("deprecated", 0),
  INFERRED("inferred", 0),
  COMPUTED("computed", 0),
  EVENT("event", 0),
  SHARE("share", 0),
  SUM("sum", 0),
  DIFFERENCE("difference", 0),
  GROWTH("growth", 0),
  CONVERSION("conversion", 0),
  PLACE("place", 1),
  EVERYWHERE("everywhere", 0),
  OUTCOME_REPORTED("outcomeReported", 0),
  OUTCOME_SILENT("outcomeSilent", 1),
  OUTCOME_AHEAD("outcomeAhead", 1),
  OUTCOME_OPEN("outcomeOpen", 0),
  DUE_IN("dueIn", 1),
  ANSWER_KNOWN("answerKnown", 0),
  ANSWER_PART("answerPart", 0),
  ANSWER_INTENDED("answerIntended", 0),
  ANSWER_SILENT("answerSilent", 0),
  CONFLICT_DECIDED("conflictDecided", 0),
  CONFLICT_LEFT_OPEN("conflictLeftOpen", 0),
  CONFLICT_MISSING("conflictMissing", 0),
  CERTAIN("certain", 0),
  LIKELY("likely", 0),
  UNSURE("unsure", 0),
  PARK("park", 0),
  PERSON("person", 0),
  ORGANISATION("organisation", 0),
  EVENT_ENTITY("eventEntity", 0),
  PLATFORM("platform", 0),
  PLACE_ENTITY("placeEntity", 0),
  DOCUMENT("document", 0),
  OBSERVED_MEANING("observedMeaning", 0),
  TARGET_MEANING("targetMeaning", 0),
  PLAN_MEANING("planMeaning", 0),
  FORECAST_MEANING("forecastMeaning", 0),
  INFERRED_MEANING("inferredMeaning", 0),
  COMPUTED_MEANING("computedMeaning", 0),
  DEPRECATED_MEANING("deprecatedMeaning", 0),
  PARKS_DESCRIPTION("parksDescription", 0),
  ENTITIES_DESCRIPTION("entitiesDescription", 0),
  TIMELINE_DESCRIPTION("timelineDescription", 0),
  TARGETS_DESCRIPTION("targetsDescription", 0),
  SOURCES_DESCRIPTION("sourcesDescription", 0),
  QUALITY_DESCRIPTION("qualityDescription", 0),
  SOURCE_TITLE("sourceTitle", 1),
  SOURCE_DESCRIPTION("sourceDescription", 1),
  ABOUT_DESCRIPTION("aboutDescription", 0),
  ENTER("enter", 0),
  MISSING_HEADING("missingHeading", 0),
  MISSING_TEXT("missingText", 0),
  CHANGES("changes", 0),
  CHANGES_DESCRIPTION("changesDescription", 0),
  FIRST_EDITION("firstEdition", 0),
  NO_CHANGES("noChanges", 0),
  CORRECTED("corrected", 0),
  REVISED("revised", 0),
  ADDED("added", 0),
  WITHDRAWN("withdrawn", 0),
  RE_DATED("reDated", 0),
  RE_SOURCED("reSourced", 0),
  CORRECTED_MEANING("correctedMeaning", 0),
  REVISED_MEANING("revisedMeaning", 0),
  ADDED_MEANING("addedMeaning", 0),
  WITHDRAWN_MEANING("withdrawnMeaning", 0),
  RE_DATED_MEANING("reDatedMeaning", 0),
  RE_SOURCED_MEANING("reSourcedMeaning", 0);

  private final String key;
  private final int arguments;

  Word(String key, int arguments) {
    this.key = key;
    this.arguments = arguments;
  }

  /** Its key in {@code words.yaml}. */
  public String key() {
    return key;
  }

  /** How many values it takes: {@code %1}, {@code %2}. */
  public int arguments() {
    return arguments;
  }
}
