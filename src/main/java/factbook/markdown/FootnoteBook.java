package factbook.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import factbook.diagnostic.Suggestion;
import factbook.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The footnotes of one text, numbered in the order in which they are first referred to. */
final class FootnoteBook {
  private final Map<String, FootnoteBlock> written = new LinkedHashMap<>();
  private final List<String> referred = new ArrayList<>();

  /** Collects the footnotes of a text; says which are written twice. */
  static FootnoteBook of(Node document, Reading reading) {
    FootnoteBook book = new FootnoteBook();
    for (Node node : document.getDescendants()) {
      if (node instanceof FootnoteBlock block) {
        String label = label(block);
        FootnoteBlock earlier = book.written.putIfAbsent(label, block);
        if (earlier != null) {
          reading
              .diagnostics()
              .add(
                  mark(block, reading),
                  MarkdownCode.DUPLICATE_FOOTNOTE,
                  "footnote “" + label + "” is written twice",
                  "it is also written at line " + reading.span(earlier).line());
        }
      }
    }
    return book;
  }

  private static String label(FootnoteBlock block) {
    return block.getText().toString();
  }

  private static Span mark(FootnoteBlock block, Reading reading) {
    return reading
        .place()
        .span(block.getOpeningMarker().getStartOffset(), block.getClosingMarker().getEndOffset());
  }

  /** The number of a footnote that is referred to here, from 1; 0 where there is none. */
  int number(String label) {
    if (!written.containsKey(label)) {
      return 0;
    }
    if (!referred.contains(label)) {
      referred.add(label);
    }
    return referred.indexOf(label) + 1;
  }

  /** How many are referred to so far. */
  int size() {
    return referred.size();
  }

  /** The label of a number, from 1. */
  String label(int number) {
    return referred.get(number - 1);
  }

  /** The footnote of a number, from 1. */
  @Nullable FootnoteBlock block(int number) {
    return written.get(label(number));
  }

  /** What to do about a label that is not written. */
  String hint(String label) {
    return Suggestion.hint(label, labels(), "write it: [^" + label + "]: and its text");
  }

  private Set<String> labels() {
    return written.keySet();
  }

  /** Says which footnotes nothing refers to. */
  void reportUnused(Reading reading) {
    written.forEach(
        (label, block) -> {
          if (!referred.contains(label)) {
            reading
                .diagnostics()
                .add(
                    mark(block, reading),
                    MarkdownCode.UNUSED_FOOTNOTE,
                    "nothing refers to footnote “" + label + "”",
                    "write [^" + label + "] where it belongs, or remove it");
          }
        });
  }
}
