package factbook.honesty;

/**
 * One lie: a change of one thing in one fact, event or relation.
 *
 * @param sort what is changed
 * @param statement which fact, event or relation: {@code yunqi-town/companies-2018}
 * @param rest what the record knows of the evidence: {@code figure}, {@code date} or {@code words}
 * @param path the file
 * @param start where the change begins
 * @param end where what is replaced ends
 * @param replacement what stands there instead
 * @param was what stood there
 * @param excuse why nobody may see it, established from the record; empty where it must be seen
 */
record Mutant(
    Sort sort,
    String statement,
    String rest,
    String path,
    int start,
    int end,
    String replacement,
    String was,
    String excuse) {
  static final String SAME_PRINTED =
      "place: the record of the other paragraph has all that is named";
  static final String ALIKE = "nth: the record has both, printed alike";
  static final String EXPLAINED = "value: “because” explains a difference from what is printed";
  static final String ALLOWED = "date: the printed date is of a longer time, which holds it";
  static final String ABOUT = "date: the printed number of years is not exact, and allows it";

  /** What is changed. */
  enum Sort {
    DIGIT,
    UNIT,
    COMPARATOR,
    DATE,
    PARAGRAPH,
    SOURCE,
    NTH,
    KIND,
    REFERENCE
  }

  String applyTo(String text) {
    return text.substring(0, start) + replacement + text.substring(end);
  }

  @Override
  public String toString() {
    return statement + ": " + was.strip() + " → " + replacement.strip();
  }
}
