package factbook.markdown;

import factbook.diagnostic.Diagnostics;
import factbook.figure.FigureScanner;
import factbook.narrative.Inline;
import factbook.narrative.Narrative;
import factbook.text.Span;
import factbook.text.TextFile;
import java.util.List;

/** Reads Markdown: whole narratives, and the one-line texts of YAML values. */
public final class MarkdownReader {
  /**
   * A reader; safe for use by several threads.
   *
   * @param numbers finds numbers that are not bound to a fact
   * @param rawHtml whether raw HTML is allowed
   */
  public MarkdownReader(FigureScanner numbers, boolean rawHtml) {}

  /** Reads a whole file; mistakes are added to {@code diagnostics}. */
  public Narrative read(TextFile file, Diagnostics diagnostics) {
    return new Narrative(List.of(), List.of(), file.start());
  }

  /**
   * Reads one line of text.
   *
   * @param text the text
   * @param where its place; offsets in the text are offsets in the place where their texts are
   *     equal
   */
  public List<Inline> readLine(String text, Span where, Diagnostics diagnostics) {
    return List.of(new Inline.Text(text));
  }
}
