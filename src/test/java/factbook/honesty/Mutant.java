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
 */
record Mutant(
    Sort sort,
    String statement,
    String rest,
    String path,
    int start,
    int end,
    String replacement,
    String was) {
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
