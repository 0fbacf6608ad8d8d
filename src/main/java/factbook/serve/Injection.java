package factbook.serve;

import factbook.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Adds to a page what keeps it up to date while it is being written, and nothing else. */
final class Injection {
  private static final String PLACE = "</head>";
  private static final String STYLE = "serve.css";
  private static final String PROGRAM = "serve.js";
  private static final int DIGITS = 10;

  private final Map<String, byte[]> files;
  private final String digest;

  private Injection(byte[] style, byte[] program) {
    this.files = Map.of(STYLE, style, PROGRAM, program);
    this.digest = Sha256.of(style).substring(0, DIGITS) + Sha256.of(program).substring(0, DIGITS);
  }

  /** Reads our style and program. */
  static Injection load() throws IOException {
    return new Injection(resource(STYLE), resource(PROGRAM));
  }

  /** A file of the server itself. */
  static byte[] resource(String name) throws IOException {
    try (InputStream in = Injection.class.getResourceAsStream("/factbook/serve/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the generator lacks " + name);
      }
      return in.readAllBytes();
    }
  }

  /** Our style or program, by its name. */
  Optional<byte[]> file(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /** What tells these files from those of another version. */
  String digest() {
    return digest;
  }

  /**
   * The page with our style and program in its head. The browser shows nothing of it before the
   * program has run (WHATWG HTML, 2.5.8 blocking attributes): half a page would cost it a layout,
   * and be shown at its top before it is at the place where the editor was.
   *
   * @param content what tells its content from others, in hexadecimal digits
   * @param styles the styles that it names
   */
  byte[] into(byte[] html, String content, String styles) {
    String page = new String(html, StandardCharsets.UTF_8);
    int at = page.indexOf(PLACE);
    return at < 0
        ? html
        : (page.substring(0, at) + added(content, styles) + page.substring(at))
            .getBytes(StandardCharsets.UTF_8);
  }

  private String added(String content, String styles) {
    return ("<link rel=\"stylesheet\" href=\"/-/serve.css?%1$s\">"
            + "<script src=\"/-/serve.js?%1$s\" data-content=\"%2$s\" data-styles=\"%3$s\""
            + " defer blocking=\"render\"></script>\n")
        .formatted(digest, content, styles);
  }
}
