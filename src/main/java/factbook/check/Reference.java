package factbook.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place in the site that a link leads to.
 *
 * @param path of a file in the site, without {@code .} and {@code ..}
 * @param fragment the id in it; empty for the page as a whole
 */
record Reference(String path, String fragment) {
  /** Schemes that lead somewhere when clicked and do nothing else. */
  static final Set<String> LEADING_SCHEMES = Set.of("http", "https", "mailto", "tel");

  /**
   * The scheme in lower case; empty for a relative address, {@code http} for one that begins with
   * {@code //}. Blanks and control characters before the colon do not count, as in browsers.
   */
  static String scheme(String address) {
    boolean isAtStart = true;
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == ':') {
        return withoutBlanks(address.substring(0, i)).toLowerCase(Locale.ROOT);
      }
      if (c == '/' || c == '\\') {
        return isAtStart && address.startsWith("//", i) ? "http" : "";
      }
      if (c == '?' || c == '#') {
        return "";
      }
      isAtStart &= c <= ' ';
    }
    return "";
  }

  private static String withoutBlanks(String text) {
    StringBuilder without = new StringBuilder();
    text.chars().filter(c -> c > ' ').forEach(c -> without.append((char) c));
    return without.toString();
  }

  /**
   * Where a relative address leads from a page; null where it leads out of the site or to a folder.
   *
   * <p>Example: {@code ../sources/s1.html#p-20} from {@code zh-hans/parks/a.html} leads to {@code
   * zh-hans/sources/s1.html} and {@code p-20}.
   */
  static @Nullable Reference resolve(String page, String address) {
    int hash = address.indexOf('#');
    String fragment = hash < 0 ? "" : decode(address.substring(hash + 1));
    String beforeHash = hash < 0 ? address : address.substring(0, hash);
    int query = beforeHash.indexOf('?');
    String relative = query < 0 ? beforeHash : beforeHash.substring(0, query);
    if (relative.isEmpty()) {
      return new Reference(page, fragment);
    }
    if (relative.startsWith("/") || relative.endsWith("/")) {
      return null;
    }
    String path = normalized(page.substring(0, page.lastIndexOf('/') + 1) + decode(relative));
    return path == null ? null : new Reference(path, fragment);
  }

  private static @Nullable String normalized(String path) {
    if (!path.contains("./")) {
      return path;
    }
    List<String> names = new ArrayList<>();
    for (String name : path.split("/", -1)) {
      if (name.equals("..")) {
        if (names.isEmpty()) {
          return null;
        }
        names.remove(names.size() - 1);
      } else if (!name.equals(".")) {
        names.add(name);
      }
    }
    return String.join("/", names);
  }

  private static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // A percent sign by itself stands for itself, as in browsers.
      return text;
    }
  }
}
