package factbook.starter;

import factbook.diagnostic.Code;

/** Why a book cannot be begun, or nothing can be added to it. Nothing has been written then. */
public enum StarterCode implements Code {
  /** A folder for a new book that holds something. */
  NOT_EMPTY("init/not-empty"),
  /** A file where the folder of a new book is to be. */
  NOT_A_FOLDER("init/not-a-folder"),
  /** A text that cannot be an id. */
  BAD_ID("new/bad-id"),
  /** An id that something has. */
  ID_TAKEN("new/id-taken"),
  /** A subject, property or source that the book has not. */
  UNKNOWN_ID("new/unknown-id"),
  /** An option whose value the book would refuse. */
  BAD_VALUE("new/bad-value"),
  /** A file whose form leaves no place for a new entry. */
  NO_PLACE("new/no-place");

  private final String id;

  StarterCode(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
