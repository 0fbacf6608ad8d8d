package factbook.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest that tells contents apart: SHA-256 of FIPS 180-4. */
public final class Sha256 {
  private static final HexFormat HEX = HexFormat.of();

  private Sha256() {}

  /** The digest as 64 lower-case hexadecimal digits. */
  public static String of(byte[] content) {
    return HEX.formatHex(start().digest(content));
  }

  /** The 32 bytes of the digest of a text in UTF-8. */
  public static byte[] bytes(String text) {
    return start().digest(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The digest of all that was fed to it, as 64 lower-case hexadecimal digits; it begins anew. */
  public static String end(MessageDigest digest) {
    return HEX.formatHex(digest.digest());
  }

  /** A digest to be fed piece by piece, for what is too large to hold. */
  public static MessageDigest start() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
