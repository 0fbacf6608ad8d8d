package factbook.build;

import java.io.IOException;

/** Takes the files of the site. Called by several threads. */
@FunctionalInterface
interface Output {
  /** Takes a file: its path below the output folder, with {@code /}. */
  void put(String path, byte[] bytes) throws IOException;

  /**
   * Keeps a file that stands in the output already.
   *
   * @return whether it does, with this content; if not, it must be put
   */
  default boolean keep(String path, String sha256) throws IOException {
    return false;
  }
}
