package factbook.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A text file of the book, read whole, with the offsets of its lines.
 *
 * <p>Offsets count UTF-16 units from 0, as {@link String} does; lines and columns count from 1 and
 * columns count code points, as editors show them.
 */
public final class TextFile {
  private final String path;
  private final int length;
  private final int[] lineStarts;

  /** Null once it is packed. */
  private volatile @Nullable String text;

  private volatile byte @Nullable [] packed;

  /** What was unpacked last, as long as there is room. */
  private volatile @Nullable WeakReference<String> unpacked;

  /**
   * A file with its text.
   *
   * @param path relative to the book's folder, with {@code /}, for example {@code
   *     content/parks/yunqi-town.yaml}
   */
  public TextFile(String path, String text) {
    this.path = path;
    this.text = text;
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
    String whole = text;
    if (whole != null) {
      return whole;
    }
    WeakReference<String> last = unpacked;
    String known = last == null ? null : last.get();
    if (known == null) {
      known = unpacked(Objects.requireNonNull(packed));
      unpacked = new WeakReference<>(known);
    }
    return known;
  }

  /**
   * Keeps the text in a tenth of the room from now on: for a file that has been loaded, and that
   * only messages look into again. It must be well-formed, as every text is that was read.
   */
  public void pack() {
    String whole = text;
    if (whole != null) {
      packed = packed(whole);
      text = null;
    }
  }

  private static byte[] packed(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static String unpacked(byte[] bytes) {
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
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
