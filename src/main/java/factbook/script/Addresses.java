package factbook.script;

import java.nio.CharBuffer;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is not language in a text: addresses of the web, Han characters in them included. */
final class Addresses {
  /**
   * ASCII without blanks, and Han characters where a part of an address follows them; 见
   * https://example.org的页面 ends before 的.
   */
  private static final Pattern ADDRESS =
      Pattern.compile("https?://[!-~]+(?:\\p{IsHan}++[!-~]*?[/.%?&=#][!-~]*)*");

  private Addresses() {}

  /** The UTF-16 offsets that belong to addresses. */
  static BitSet find(char[] text) {
    BitSet found = new BitSet();
    if (hasScheme(text)) {
      Matcher matcher = ADDRESS.matcher(CharBuffer.wrap(text));
      while (matcher.find()) {
        found.set(matcher.start(), matcher.end());
      }
    }
    return found;
  }

  private static boolean hasScheme(char[] text) {
    for (int at = 1; at < text.length; at++) {
      if (text[at] == '/' && text[at - 1] == ':') {
        return true;
      }
    }
    return false;
  }
}
