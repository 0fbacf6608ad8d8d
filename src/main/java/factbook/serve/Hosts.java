package factbook.serve;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a request is meant for this server. A page of somebody else can let its own name lead to
 * 127.0.0.1 and read along (DNS rebinding); its requests name its own host.
 */
final class Hosts {
  private static final Pattern NUMBERS =
      Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:]+\\]");

  private final String own;

  /**
   * For a server of this name.
   *
   * @param own as the editor typed it, for example {@code 127.0.0.1}
   */
  Hosts(String own) {
    this.own = own.toLowerCase(Locale.ROOT);
  }

  /** Whether the {@code Host} of a request may be this server. */
  boolean isOurs(@Nullable String header) {
    if (header == null) {
      return false;
    }
    String host = header.toLowerCase(Locale.ROOT).replaceFirst(":\\d*$", "");
    // No name server answers for a number.
    return host.equals("localhost") || host.equals(own) || NUMBERS.matcher(host).matches();
  }
}
