package factbook.offline;

import factbook.text.Sha256;

/**
 * A file to take along.
 *
 * @param path below the output folder: {@code offline/book-zh-hans.epub}
 */
public record OfflineFile(String path, byte[] bytes) {
  /** 64 lower-case hexadecimal digits. */
  public String sha256() {
    return Sha256.of(bytes);
  }
}
