package factbook.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import factbook.diagnostic.Diagnostics;
import factbook.text.Span;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lets links through that lead to the web, to a mail address or to a heading, and nothing else.
 *
 * <p>What counts is the address that a browser would see: entities and backslashes are decoded,
 * blanks and control characters removed, before it is looked at.
 */
final class LinkTargets {
  private static final Pattern NOISE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Z}\\s]+");
  private static final Pattern SCHEME =
      Pattern.compile("^[a-z][a-z0-9+.-]*:", Pattern.CASE_INSENSITIVE);
  private static final Pattern WEB = Pattern.compile("^https?://[^/?#\\\\]+.*");
  private static final Pattern MAIL = Pattern.compile("^mailto:[^@]+@[^@]+$");
  private static final Pattern FRAGMENT = Pattern.compile("^#[A-Za-z][A-Za-z0-9_.-]*$");

  private LinkTargets() {}

  /** The decoded target, or null after saying what is wrong with it. */
  static @Nullable String read(String typed, Span where, Diagnostics diagnostics) {
    String target = NOISE.matcher(Escaping.unescapeString(typed)).replaceAll("");
    String lower = target.toLowerCase(Locale.ROOT);
    if (WEB.matcher(lower).matches()
        || MAIL.matcher(lower).matches()
        || FRAGMENT.matcher(target).matches()) {
      return target;
    }
    diagnostics.add(where, MarkdownCode.LINK_TARGET, message(target), hint(target, lower));
    return null;
  }

  private static String message(String target) {
    return target.isEmpty()
        ? "the link has no target"
        : "a link cannot lead to “" + abbreviate(target) + "”";
  }

  private static String abbreviate(String target) {
    return target.codePointCount(0, target.length()) <= 60
        ? target
        : target.substring(0, target.offsetByCodePoints(0, 60)) + "…";
  }

  private static String hint(String target, String lower) {
    if (lower.startsWith("http:") || lower.startsWith("https:") || lower.startsWith("//")) {
      return "write the whole address, https://host/path";
    }
    if (target.startsWith("#")) {
      return "write # and the ASCII id of a heading or a fact of this page, for example #n-1";
    }
    return SCHEME.matcher(target).find()
        ? "links lead to https:, http: or mailto: addresses"
        : "link a page of the book by its id: [[id]] or [[id|text]]";
  }
}
