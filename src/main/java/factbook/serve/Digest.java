package factbook.serve;

import factbook.text.Sha256;
import java.nio.charset.StandardCharsets;

/** Tells the contents of pages apart, whatever styles they name. */
final class Digest {
  private static final int DIGITS = 16;

  private Digest() {}

  /** The same for two pages that differ in the name of their styles only. */
  static String of(byte[] html, String styles) {
    String page = new String(html, StandardCharsets.UTF_8);
    String plain = styles.isEmpty() ? page : page.replace(styles, "");
    return Sha256.of(plain.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
  }
}
