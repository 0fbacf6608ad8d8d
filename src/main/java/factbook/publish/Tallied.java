package factbook.publish;

import factbook.content.Content;
import factbook.text.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;

/** A content that is measured while it is written, which is once. */
public final class Tallied implements Content {
  private final Content content;
  private long size;
  private String sha256 = "";

  /** A content that is still to be written. */
  public Tallied(Content content) {
    this.content = content;
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    MessageDigest digest = Sha256.start();
    content.writeTo(
        new DigestOutputStream(out, digest) {
          @Override
          public void write(int one) throws IOException {
            super.write(one);
            size++;
          }

          @Override
          public void write(byte[] bytes, int from, int length) throws IOException {
            super.write(bytes, from, length);
            size += length;
          }
        });
    sha256 = Sha256.end(digest);
  }

  /** How many bytes were written. */
  public long size() {
    return size;
  }

  /** The SHA-256 of what was written, as 64 lower-case hexadecimal digits. */
  public String sha256() {
    return sha256;
  }
}
