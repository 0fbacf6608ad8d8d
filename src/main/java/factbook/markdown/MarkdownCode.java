package factbook.markdown;

import factbook.diagnostic.Code;
import factbook.diagnostic.Severity;

/** The mistakes of running text. */
public enum MarkdownCode implements Code {
  /** A number that no fact proves. */
  LOOSE_NUMBER("narrative/loose-number"),
  /** Braces or brackets that are no reference. */
  MALFORMED_REFERENCE("narrative/malformed-reference"),
  /** {@code {fact|what}}: no such part. */
  UNKNOWN_PART("narrative/unknown-part"),
  /** {@code -{zh-Hanx:…}-}: a script that the book does not know, or lacks. */
  UNKNOWN_SCRIPT("narrative/unknown-script"),
  /** Raw HTML in a book that refuses it. */
  RAW_HTML("narrative/raw-html"),
  /** A link that leads nowhere good. */
  LINK_TARGET("narrative/link-target"),
  /** A link that Markdown does not take for one. */
  BROKEN_LINK("narrative/broken-link"),
  /** A reference inside a link: pages cannot nest links. */
  NESTED_LINK("narrative/nested-link"),
  /** Emphasis that is not closed. */
  STRAY_EMPHASIS("narrative/stray-emphasis") {
    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  },
  /** A picture. */
  IMAGE("narrative/image"),
  /** A heading of a level that texts do not have, or whose parent is missing. */
  HEADING_LEVEL("narrative/heading-level"),
  /** A table whose rows differ in length. */
  RAGGED_TABLE("narrative/ragged-table"),
  /** Lines that look like a table and are none. */
  BROKEN_TABLE("narrative/broken-table"),
  /** A footnote that is referred to and not written. */
  UNDEFINED_FOOTNOTE("narrative/undefined-footnote"),
  /** A footnote that is written twice. */
  DUPLICATE_FOOTNOTE("narrative/duplicate-footnote"),
  /** A footnote that nothing refers to. */
  UNUSED_FOOTNOTE("narrative/unused-footnote"),
  /** Blocks where one line of text is expected. */
  NOT_ONE_LINE("narrative/not-one-line"),
  /** A text that is longer than a narrative can be. */
  TOO_LARGE("narrative/too-large"),
  /** Quotes, lists or emphasis inside each other beyond reason. */
  TOO_DEEP("narrative/too-deep"),
  /** A text that costs more work than a text can. */
  TOO_COMPLEX("narrative/too-complex");

  private final String id;

  MarkdownCode(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
