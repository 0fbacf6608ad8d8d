package factbook.markdown;

import factbook.diagnostic.Diagnostics;
import java.util.function.Supplier;

/** Reads a text that may be hostile. */
final class Attempt {
  private static final String NESTING_MARKS = "> -*+_[(!`~";

  private Attempt() {}

  /** What {@code work} reads, or {@code nothing} after saying that the text cannot be read. */
  static <T> T read(String text, Reading reading, T nothing, Supplier<T> work) {
    Diagnostics diagnostics = reading.diagnostics();
    try {
      return work.get();
    } catch (CountedText.ExhaustedException e) {
      int offset = Math.min(e.offset(), text.length());
      diagnostics.add(
          reading.place().span(offset, offset),
          MarkdownCode.TOO_COMPLEX,
          "the text is too entangled to be read",
          "look near this line for many brackets, backslashes, backticks or asterisks in a row");
    } catch (StackOverflowError e) {
      int offset = deepestLine(text);
      diagnostics.add(
          reading.place().span(offset, offset),
          MarkdownCode.TOO_DEEP,
          "the text is nested too deeply",
          "look at this line for quotes, lists or emphasis inside each other");
    }
    return nothing;
  }

  /** The start of the line with the most marks that nest. */
  private static int deepestLine(String text) {
    int deepest = 0;
    int most = -1;
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int marks = 0;
      for (int i = start; i < end; i++) {
        marks += NESTING_MARKS.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
      }
      if (marks > most) {
        most = marks;
        deepest = start;
      }
      start = end + 1;
    }
    return deepest;
  }
}
