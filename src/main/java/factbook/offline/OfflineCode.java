package factbook.offline;

import factbook.diagnostic.Code;
import factbook.diagnostic.Severity;

/** What can be wrong with a book to take along. */
public enum OfflineCode implements Code {
  /** A book that would make a document which no reader can use. */
  TOO_LARGE("offline/too-large");

  private final String id;

  OfflineCode(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  /** The site itself is whole; only this file is not made. */
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }
}
