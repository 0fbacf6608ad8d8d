package factbook.view;

import org.jspecify.annotations.Nullable;

/**
 * Text exactly as a source prints it, or what stands in its place.
 *
 * @param lang null where it is in the page's script
 * @param isPrinted whether it is as printed, so that it is the same in every script; otherwise it
 *     is the editor's, such as the title of a document that prints none
 */
public record QuotedView(String text, @Nullable String lang, boolean isPrinted) {
  /** Text as printed. */
  public QuotedView(String text, @Nullable String lang) {
    this(text, lang, true);
  }
}
