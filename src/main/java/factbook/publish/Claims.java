package factbook.publish;

import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Diagnostics;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The names a site takes, so that no two of them are one on some system. Thread-safe. */
final class Claims {
  /**
   * The name as written, a folder with {@code /} at its end, by what it is on the laxest system.
   */
  private final Map<String, String> names = new ConcurrentHashMap<>();

  private final Diagnostics diagnostics;

  Claims(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Whether the name of a file was free, and those of the folders above it were folders' names. */
  boolean claim(String path) {
    for (String folder : SitePath.folders(path)) {
      String other = names.putIfAbsent(SitePath.folded(folder), folder + "/");
      if (other != null && !other.equals(folder + "/")) {
        return collide(other, folder + "/");
      }
    }
    String other = names.putIfAbsent(SitePath.folded(path), path);
    return other == null || collide(other, path);
  }

  private boolean collide(String one, String other) {
    // In the order of the alphabet: which of them came first depends on threads.
    String first = one.compareTo(other) <= 0 ? one : other;
    String second = first.equals(one) ? other : one;
    String message =
        one.equals(other)
            ? "two files of the site are named “" + one + "”"
            : "“" + first + "” and “" + second + "” of the site are one name on some systems";
    diagnostics.add(
        Diagnostic.general(
            PublishCode.PATH_COLLISION, message, "give one of them another id or name"));
    return false;
  }
}
