package factbook.assemble;

import factbook.diagnostic.Code;
import factbook.diagnostic.Severity;

/** The mistakes that show only when the whole book is seen. */
public enum AssembleCode implements Code {
  /** An id that no park and no entity has. */
  UNKNOWN_SUBJECT("reference/unknown-subject"),
  /** An id that no fact and no event has. */
  UNKNOWN_FACT("reference/unknown-fact"),
  /** A reference asks for what its fact or event does not have. */
  WRONG_PART("reference/wrong-part"),
  /** A reason for an unbound number that the vocabulary does not have. */
  UNKNOWN_EXCLUSION("reference/unknown-exclusion"),
  /** A relation from a subject to itself. */
  RELATION_TO_ITSELF("reference/relation-to-itself"),
  /** An acyclic relation that leads back to where it began. */
  CIRCULAR_RELATION("reference/circular-relation"),
  /** Word values that show each other. */
  CIRCULAR_TEXT("reference/circular-text"),

  /** Computed facts that need each other. */
  CIRCULAR_FORMULA("formula/circular"),
  /** A rule over something that is not a quantity. */
  FORMULA_VALUE("formula/no-quantity"),
  /** Units that the rule cannot join. */
  FORMULA_UNIT("formula/wrong-unit"),
  /** An observed figure computed from targets. */
  FORMULA_KIND("formula/wrong-kind"),
  /** A division by what may be nothing. */
  FORMULA_DIVISION("formula/division"),
  /** A share of figures of different times. */
  FORMULA_TIMES("formula/mixed-times", Severity.WARNING),

  /** A source that the book does not have. */
  UNKNOWN_SOURCE("evidence/unknown-source"),
  /** A paragraph that the source does not have. */
  UNKNOWN_PARAGRAPH("evidence/unknown-paragraph"),
  /** A figure that the paragraph does not print. */
  UNKNOWN_FIGURE("evidence/unknown-figure"),
  /** A figure that the paragraph prints more than once. */
  AMBIGUOUS_FIGURE("evidence/ambiguous-figure"),
  /** A figure that the record excludes. */
  EXCLUDED_FIGURE("evidence/excluded-figure"),
  /** A quantity or date without a printed figure. */
  NO_FIGURE("evidence/no-figure"),
  /** A value that says something else than its printed figure. */
  OTHER_VALUE("evidence/other-value"),
  /** A reason for a difference that there is not. */
  NEEDLESS_BECAUSE("evidence/needless-because", Severity.WARNING),
  /** A date that says something else than its printed date. */
  OTHER_DATE("evidence/other-date"),
  /** A date that the editor infers from nothing that is printed. */
  UNFOUNDED_DATE("evidence/unfounded-date"),
  /** A printed date for something without a date. */
  DATE_OF_NOTHING("evidence/date-of-nothing"),
  /** A word that the record does not list for the paragraph. */
  UNKNOWN_WORD("evidence/unknown-word"),
  /** Evidence that names nothing printed, in a source of which words are recorded. */
  NOTHING_NAMED("evidence/nothing-named"),
  /** A target, plan or forecast without a printed word that says so. */
  KIND_WITHOUT_WORD("evidence/kind-without-word"),
  /** A printed word of another kind than the statement has. */
  WORD_OF_OTHER_KIND("evidence/word-of-other-kind"),
  /** Something observed after its source was published. */
  LATER_THAN_SOURCE("evidence/later-than-source"),

  /** Facts that cannot all be true, and no decision. */
  CONFLICT("conflict/undecided"),
  /** A decision where there is no conflict. */
  NEEDLESS_DECISION("conflict/settles-nothing", Severity.WARNING),

  /** A printed figure that is neither a fact nor excluded. */
  UNACCOUNTED("coverage/unaccounted", Severity.WARNING),

  /** A rename that leads to nothing. */
  RENAME_TARGET("rename/unknown-target"),
  /** Renames that lead back to where they began. */
  RENAME_CIRCULAR("rename/circular"),
  /** A rename of something that still has its id. */
  RENAME_STILL_THERE("rename/still-there"),
  /** A word of a record on which nothing rests. */
  UNUSED_WORD("coverage/unused-word", Severity.WARNING),

  /** Two pages with one path. */
  SAME_PATH("page/same-path");

  private final String id;
  private final Severity severity;

  AssembleCode(String id) {
    this(id, Severity.ERROR);
  }

  AssembleCode(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
