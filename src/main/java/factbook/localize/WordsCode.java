package factbook.localize;

import factbook.diagnostic.Code;

/** Mistakes in {@code templates/words.yaml}. */
public enum WordsCode implements Code {
  /** Something else than a word with its forms. */
  WRONG_TYPE("words/wrong-type"),
  /** A script that the book does not know. */
  UNKNOWN_SCRIPT("words/unknown-script"),
  /** A word that the pages need. */
  MISSING("words/missing"),
  /** A word without its form in a script of the book. */
  MISSING_FORM("words/missing-form"),
  /** A form that has no place for a value. */
  MISSING_VALUE("words/missing-value");

  private final String id;

  WordsCode(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
