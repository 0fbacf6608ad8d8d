package factbook.serve;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The part of an address behind {@code ?}. */
record Query(Map<String, String> values) {
  static Query of(URI address) {
    Map<String, String> values = new HashMap<>();
    String raw = address.getRawQuery() == null ? "" : address.getRawQuery();
    for (String part : raw.split("&", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        values.put(part.substring(0, equals), decoded(part.substring(equals + 1)));
      }
    }
    return new Query(values);
  }

  private static String decoded(String raw) {
    try {
      return URLDecoder.decode(raw, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }

  /** The value of a name; empty where there is none. */
  String get(String name) {
    return values.getOrDefault(name, "");
  }
}
