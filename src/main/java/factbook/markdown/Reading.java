package factbook.markdown;

import com.vladsch.flexmark.util.ast.Node;
import factbook.diagnostic.Code;
import factbook.diagnostic.Diagnostics;
import factbook.figure.FigureScanner.Found;
import factbook.text.Span;
import java.util.List;
import java.util.function.Function;

/**
 * What the reading of one text goes by.
 *
 * @param place where the text stands
 * @param numbers finds numbers in plain text
 * @param rawHtml whether raw HTML is allowed
 * @param diagnostics where mistakes go
 */
record Reading(
    Place place, Function<String, List<Found>> numbers, boolean rawHtml, Diagnostics diagnostics) {

  Span span(Node node) {
    return place.span(node.getStartOffset(), node.getEndOffset());
  }

  void report(Node node, Code code, String message, String hint) {
    diagnostics.add(span(node), code, message, hint);
  }

  /** Says so where the text holds raw HTML that the book refuses; whether it may stay. */
  boolean allowsHtml(Node node) {
    if (!rawHtml) {
      report(
          node,
          MarkdownCode.RAW_HTML,
          "this text holds raw HTML",
          "write Markdown, or \\< for the character; “raw-html: allow” in content/book.yaml lets"
              + " HTML through");
    }
    return rawHtml;
  }

  void reportDepth(Node node) {
    report(
        node,
        MarkdownCode.TOO_DEEP,
        "the text is nested too deeply",
        "at most " + Limits.MOST_NESTED + " quotes, lists or emphases stand inside each other");
  }
}
