package factbook.view;

import org.jspecify.annotations.Nullable;

/**
 * Text that a source prints, or the editor's own in its place.
 *
 * @param lang its script; null where it is in the page's
 * @param isPrinted whether a source prints it exactly so: it is never converted nor translated
 */
public record QuotedView(String text, @Nullable String lang, boolean isPrinted) {
  /** Text exactly as a source prints it. */
  public QuotedView(String text, @Nullable String lang) {
    this(text, lang, true);
  }
}
