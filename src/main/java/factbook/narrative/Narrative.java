package factbook.narrative;

import factbook.text.Span;
import java.util.List;

/**
 * The text of a page.
 *
 * @param blocks the text
 * @param footnotes in the order in which they are first referred to
 */
public record Narrative(List<Block> blocks, List<Footnote> footnotes, Span where) {
  /** Keeps own copies. */
  public Narrative {
    blocks = List.copyOf(blocks);
    footnotes = List.copyOf(footnotes);
  }

  /**
   * A footnote.
   *
   * @param label as typed, {@code 1} in {@code [^1]}
   * @param number as shown, from 1
   */
  public record Footnote(String label, int number, List<Block> content) {
    /** Keeps an own copy. */
    public Footnote {
      content = List.copyOf(content);
    }
  }
}
