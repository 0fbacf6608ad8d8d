package factbook.data;

import factbook.content.Content;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A file for programs, not yet written.
 *
 * @param path below the site's folder: {@code data/facts.json}
 * @param rows how many things it lists
 */
public record DataFile(String path, int rows, Content content) {
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
