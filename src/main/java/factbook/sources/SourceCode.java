package factbook.sources;

import factbook.diagnostic.Code;

/** What can be wrong with a record of a source, or with its document. */
public enum SourceCode implements Code {
  /** The document is not strict UTF-8. */
  NOT_UTF_8("source/not-utf-8"),
  /** The document has no paragraph. */
  EMPTY("source/empty"),
  /** The document is not the one that the record was made of. */
  OTHER_DOCUMENT("source/other-document"),
  /** The record has another number of paragraphs than the document. */
  PARAGRAPH_COUNT("source/paragraph-count"),
  /** The paragraphs are not numbered 1, 2, 3 … */
  PARAGRAPH_NUMBER("source/paragraph-number"),
  /** A paragraph reads otherwise than when it was recorded. */
  PARAGRAPH_DIGEST("source/paragraph-digest"),
  /** A figure of the record is not printed in its paragraph, or not in that order. */
  FIGURE_NOT_PRINTED("source/figure-not-printed"),
  /** A figure of the paragraph is not in the record. */
  FIGURE_NOT_RECORDED("source/figure-not-recorded"),
  /** A word of the record is not printed in its paragraph. */
  WORD_NOT_PRINTED("source/word-not-printed"),
  /** A correction is of a text that is not printed there. */
  CORRECTION_NOT_PRINTED("source/correction-not-printed");

  private final String id;

  SourceCode(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
