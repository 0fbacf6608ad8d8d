package factbook.edition;

import factbook.diagnostic.Code;
import factbook.diagnostic.Severity;

/** What can be wrong with the editions of a book. */
public enum EditionCode implements Code {
  /** A snapshot that is no JSON, or not what {@code edition cut} writes. */
  UNREADABLE("edition/unreadable"),
  /** A snapshot whose file has the name of another edition. */
  FILE_NAME("edition/file-name"),
  /** An edition that does not come after the last one. */
  ORDER("edition/order"),
  /** A change that is told of in an edition that the book does not have. */
  UNKNOWN_EDITION("edition/unknown-edition"),
  /** A change is told of where there is none. */
  NO_CHANGE("edition/no-change", Severity.WARNING),
  /** A correction without a note. */
  NO_NOTE("edition/no-note", Severity.WARNING),
  /** An edition that says something else than when it was cut. */
  CHANGED_AFTER_CUT("edition/changed-after-cut", Severity.WARNING),
  /** An edition to cut that is there already. */
  EXISTS("edition/exists"),
  /** An edition to cut that is not the one that the settings name. */
  OTHER_EDITION("edition/other-edition"),
  /** Something to compare that is neither a book, nor published, nor a snapshot. */
  NOTHING_TO_COMPARE("edition/nothing-to-compare");

  private final String id;
  private final Severity severity;

  EditionCode(String id) {
    this(id, Severity.ERROR);
  }

  EditionCode(String id, Severity severity) {
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
