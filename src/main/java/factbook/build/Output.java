package factbook.build;

import factbook.content.Content;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Takes the files of the site. Called by several threads. */
@FunctionalInterface
interface Output {
  /** Takes a file: its path below the output folder, with {@code /}. */
  void put(String path, byte[] bytes) throws IOException;

  /** Takes a file whose SHA-256 is known already. */
  default void put(String path, byte[] bytes, String sha256) throws IOException {
    put(path, bytes);
  }

  /** Takes a file that is written piece by piece, as it may be too large to be held. */
  default void write(String path, Content content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    content.writeTo(bytes);
    put(path, bytes.toByteArray());
  }

  /**
   * Keeps a file that stands in the output already.
   *
   * @return whether it does, with this content; if not, it must be put
   */
  default boolean keep(String path, String sha256) throws IOException {
    return false;
  }
}
