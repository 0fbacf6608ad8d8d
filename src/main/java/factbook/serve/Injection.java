package factbook.serve;

import java.nio.charset.StandardCharsets;

/** Adds to a page what keeps it up to date while it is being written, and nothing else. */
final class Injection {
  private static final String PLACE = "</head>";

  private Injection() {}

  /**
   * The page with our style and program in its head.
   *
   * @param content what tells its content from others, in hexadecimal digits
   * @param styles the styles that it names
   */
  static byte[] into(byte[] html, String content, String styles) {
    String page = new String(html, StandardCharsets.UTF_8);
    String added =
        "<link rel=\"stylesheet\" href=\"/-/serve.css\">"
            + "<script src=\"/-/serve.js\" data-content=\"%s\" data-styles=\"%s\" defer></script>\n"
                .formatted(content, styles);
    int at = page.indexOf(PLACE);
    return at < 0
        ? html
        : (page.substring(0, at) + added + page.substring(at)).getBytes(StandardCharsets.UTF_8);
  }
}
