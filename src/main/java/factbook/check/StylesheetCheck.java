package factbook.check;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a style sheet loads. */
final class StylesheetCheck {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

  private static final Pattern LOADING =
      Pattern.compile(
          "url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\"')]*?))\\s*\\)"
              + "|@import\\s+(?:\"([^\"]*)\"|'([^']*)')",
          Pattern.CASE_INSENSITIVE);

  private StylesheetCheck() {}

  static void check(String path, String css, Set<String> paths, Findings findings) {
    Matcher match = LOADING.matcher(COMMENT.matcher(css).replaceAll(" "));
    while (match.find()) {
      checkAddress(path, address(match), paths, findings);
    }
  }

  private static String address(Matcher match) {
    for (int group = 1; group <= match.groupCount(); group++) {
      String address = match.group(group);
      if (address != null) {
        return address;
      }
    }
    return "";
  }

  private static void checkAddress(
      String path, String address, Set<String> paths, Findings findings) {
    String scheme = Reference.scheme(address);
    if (scheme.equals("data")) {
      return;
    }
    if (!scheme.isEmpty()) {
      String sentence = "loads “" + address + "” from outside the site";
      findings.add(CheckCode.FOREIGN_REQUEST, path, sentence, "put the file into the book");
      return;
    }
    Reference target = Reference.resolve(path, address);
    boolean isThere = target != null && (address.startsWith("#") || paths.contains(target.path()));
    if (!isThere) {
      String sentence = "loads “" + address + "”, which the site does not have";
      findings.add(CheckCode.MISSING_ASSET, path, sentence, "put the file into the book");
    }
  }
}
