package factbook.serve;

import java.util.Map;

/** From the path of an address to a file of the site, and what kind of file that is. */
final class SitePaths {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json; charset=utf-8"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("xml", "application/xml; charset=utf-8"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("zip", "application/zip"),
          Map.entry("epub", "application/epub+zip"));

  private SitePaths() {}

  /** The file that a path means: {@code /zh-hans/} is {@code zh-hans/index.html}. */
  static String file(String path) {
    String file = path.startsWith("/") ? path.substring(1) : path;
    return file.isEmpty() || file.endsWith("/") ? file + "index.html" : file;
  }

  /** The type by the ending; feeds are told by their name. */
  static String type(String file) {
    if (file.endsWith("/feed.xml")) {
      return "application/atom+xml; charset=utf-8";
    }
    String ending = file.substring(file.lastIndexOf('.') + 1);
    return TYPES.getOrDefault(
        ending, file.contains(".") ? "application/octet-stream" : "text/plain; charset=utf-8");
  }
}
