package factbook.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * A file for programs, not yet written.
 *
 * @param path below the site's folder: {@code data/facts.json}
 * @param rows how many things it lists
 */
public record DataFile(String path, int rows, Content content) {
  /** What a file holds. */
  @FunctionalInterface
  public interface Content {
    /** Writes it, piece by piece; does not close the stream. */
    void writeTo(OutputStream out) throws IOException;
  }

  /** The whole file. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      content.writeTo(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(path, impossible);
    }
    return bytes.toByteArray();
  }
}
