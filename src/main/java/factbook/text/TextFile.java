package factbook.text;

import factbook.content.PackableText;
import java.util.Arrays;

/**
 * A text file of the book, read whole, with the offsets of its lines.
 *
 * <p>Offsets count UTF-16 units from 0, as {@link String} does; lines and columns count from 1 and
 * columns count code points, as editors show them.
 */
public final class TextFile {
  private final String path;
  private final PackableText text;
  private final int length;
  private final int[] lineStarts;

  /**
   * A file with its text.
   *
   * @param path relative to the book's folder, with {@code /}, for example {@code
   *     content/parks/yunqi-town.yaml}
   */
  public TextFile(String path, String text) {
    this.path = path;
    this.text = new PackableText(text);
    this.length = text.length();
    this.lineStarts = lineStarts(text);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = at + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  /** The path relative to the book's folder, with {@code /}. */
  public String path() {
    return path;
  }

  /** How many UTF-16 units the text has. */
  public int length() {
    return length;
  }

  /** The whole text. */
  public String text() {
    return text.get();
  }

  /**
   * Keeps the text in a fifth of the room from now on: for a file that has been loaded, and that
   * only messages look into again. It must be well-formed, as every text is that was read.
   */
  public void pack() {
    text.pack();
  }

  /** The line of an offset, from 1. */
  public int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column of an offset in its line, from 1, in code points. */
  public int column(int offset) {
    int start = lineStarts[line(offset) - 1];
    return text().codePointCount(start, Math.min(offset, length)) + 1;
  }

  /** The offset of the first character of a line (from 1). */
  public int lineStart(int line) {
    return lineStarts[line - 1];
  }

  /** The text of a line (from 1) without its line end. */
  public String lineText(int line) {
    String whole = text();
    int start = lineStarts[line - 1];
    int end = line < lineStarts.length ? lineStarts[line] - 1 : length;
    if (end > start && whole.charAt(end - 1) == '\r') {
      end--;
    }
    return whole.substring(start, end);
  }

  /** The span from {@code start} (included) to {@code end} (excluded). */
  public Span span(int start, int end) {
    return new Span(this, start, end);
  }

  /** The empty span at the start: for mistakes of the file as a whole. */
  public Span start() {
    return new Span(this, 0, 0);
  }

  @Override
  public String toString() {
    return path;
  }
}
