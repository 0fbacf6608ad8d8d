package factbook.render;

import factbook.diagnostic.Code;
import factbook.diagnostic.Severity;

/** Mistakes in templates. */
public enum RenderCode implements Code {
  /** A template that no file holds. */
  MISSING_TEMPLATE("template/missing"),
  /** A template that cannot be read as one. */
  SYNTAX("template/syntax"),
  /** A construct that switches escaping off, runs code or is not reproducible. */
  FORBIDDEN("template/forbidden"),
  /** A value in an attribute without quotes, or in the place of one. */
  UNQUOTED("template/unquoted-attribute"),
  /** Style or script inside a page, which the pages' own policy stops. */
  INLINE_CODE("template/inline-code"),
  /** A word of the interface that {@code words.yaml} lacks. */
  UNKNOWN_WORD("template/unknown-word"),
  /** A template that fails on a page. */
  FAILED("template/failed"),
  /** A template that calls itself without an end. */
  TOO_DEEP("template/too-deep"),
  /** A template that writes without an end. */
  TOO_LONG("template/too-long"),
  /** A template that works without an end. */
  TOO_SLOW("template/too-slow"),
  /** A file of the book's own that nothing loads. */
  UNUSED("template/unused"),
  /** A file of the book's own that is the built-in one. */
  NEEDLESS_COPY("template/needless-copy");

  private final String id;

  RenderCode(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return this == UNUSED || this == NEEDLESS_COPY ? Severity.WARNING : Severity.ERROR;
  }
}
