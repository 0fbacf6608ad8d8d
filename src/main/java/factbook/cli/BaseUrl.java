package factbook.cli;

import java.net.URI;
import java.net.URISyntaxException;

/** The address that the site will have. */
final class BaseUrl {
  private BaseUrl() {}

  /** The address with a slash at its end, or wrong use where it is none. */
  static String checked(String typed) {
    try {
      URI address = new URI(typed);
      boolean isWeb = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
      Usage.check(
          isWeb
              && address.getHost() != null
              && address.getRawQuery() == null
              && address.getRawFragment() == null,
          "--base-url must be an address such as https://example.org/parks/");
      return typed.endsWith("/") ? typed : typed + "/";
    } catch (URISyntaxException e) {
      throw new Usage.WrongUse("--base-url is no address: " + e.getReason());
    }
  }
}
