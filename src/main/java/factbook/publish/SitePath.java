package factbook.publish;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Paths of files in a site: relative, with {@code /}, and fit for every file system and host the
 * site may be copied to.
 */
final class SitePath {
  /** What nearly every file system allows in one name. */
  private static final int MOST_BYTES_IN_A_NAME = 255;

  /** Names that Windows keeps for devices, whatever follows a dot. */
  private static final Set<String> DEVICES =
      Set.of(
          "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
          "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

  private SitePath() {}

  /** Why a path cannot be a file of a site, in words that follow "it"; null where it can. */
  static @Nullable String fault(String path) {
    if (path.startsWith("/")) {
      return "is absolute";
    }
    for (String name : path.split("/", -1)) {
      String fault = faultOfName(name);
      if (fault != null) {
        return fault;
      }
    }
    boolean isOurs = path.equals(Manifest.NAME) || first(path).equals(Workspace.INSIDE);
    return isOurs ? "is a name that the generator keeps for itself" : null;
  }

  private static @Nullable String faultOfName(String name) {
    if (name.isEmpty()) {
      return "has an empty name in it";
    }
    if (name.equals("..") || name.equals(".")) {
      return "leads out of its folder by “" + name + "”";
    }
    if (name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES_IN_A_NAME) {
      return "has a name of more than " + MOST_BYTES_IN_A_NAME + " bytes in it";
    }
    if (name.codePoints().anyMatch(SitePath::isForbidden)) {
      return "has a character in it that not every system allows in names";
    }
    if (name.endsWith(".") || name.endsWith(" ")) {
      return "has a name in it that ends with a dot or a blank";
    }
    int dot = name.indexOf('.');
    String stem = (dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT);
    return DEVICES.contains(stem) ? "has the name of a Windows device in it, “" + name + "”" : null;
  }

  private static boolean isForbidden(int c) {
    boolean isLoneSurrogate = c >= 0xD800 && c <= 0xDFFF;
    return Character.isISOControl(c) || isLoneSurrogate || "<>:\"|?*\\".indexOf(c) >= 0;
  }

  /** Equal for paths that some file system takes for one: case and normal form do not count. */
  static String folded(String path) {
    String upper = Normalizer.normalize(path, Normalizer.Form.NFD).toUpperCase(Locale.ROOT);
    return Normalizer.normalize(upper.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }

  /** The folders above a path, outermost first: {@code a/b/c} has {@code a} and {@code a/b}. */
  static List<String> folders(String path) {
    List<String> folders = new ArrayList<>();
    for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
      folders.add(path.substring(0, at));
    }
    return folders;
  }

  private static String first(String path) {
    int slash = path.indexOf('/');
    return slash < 0 ? path : path.substring(0, slash);
  }
}
