package factbook.offline;

import factbook.text.Sha256;

/** A file to take along. */
public final class OfflineFile {
  private final String path;
  private final byte[] bytes;

  OfflineFile(String path, byte[] bytes) {
    this.path = path;
    this.bytes = bytes;
  }

  /** Its path below the output folder: {@code offline/book-zh-hans.epub}. */
  public String path() {
    return path;
  }

  /** What it holds; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** 64 lower-case hexadecimal digits. */
  public String sha256() {
    return Sha256.of(bytes);
  }
}
