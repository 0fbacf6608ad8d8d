package factbook.build;

import java.io.IOException;

/** Takes the files of the site. Called by several threads. */
@FunctionalInterface
interface Output {
  /** Takes a file: its path below the output folder, with {@code /}. */
  void put(String path, byte[] bytes) throws IOException;
}
