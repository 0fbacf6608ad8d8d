package factbook.review;

import factbook.diagnostic.Code;
import factbook.diagnostic.Severity;

/** What a person should look at in the book's own texts. */
public enum ReviewCode implements Code {
  /** A place that can be converted in two ways, and nobody has read it. */
  AMBIGUOUS("script/ambiguous", Severity.WARNING),
  /** A settled place that the conversion reads otherwise. */
  OTHER_READING("script/other-reading", Severity.ERROR),
  /** A settled reading that no text needs. */
  NEEDLESS_READING("script/needless-reading", Severity.WARNING),
  /** An entry of the glossary without which everything is converted just so. */
  NEEDLESS_ENTRY("glossary/needless", Severity.WARNING),
  /** An entry of the glossary that no text has. */
  UNUSED_ENTRY("glossary/unused", Severity.WARNING),
  /** An entry whose Traditional form does not lead back. */
  ONE_WAY("glossary/one-way", Severity.WARNING),
  /** Half-width punctuation between Han characters. */
  HALF_WIDTH("text/half-width", Severity.WARNING),
  /** A quotation mark without its partner. */
  UNBALANCED("text/unbalanced-quotation", Severity.WARNING);

  private final String id;
  private final Severity severity;

  ReviewCode(String id, Severity severity) {
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
