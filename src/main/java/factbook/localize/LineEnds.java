package factbook.localize;

import factbook.view.InlineView;
import factbook.view.InlineView.Bound;
import factbook.view.InlineView.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps a bound figure on one line with the punctuation at it (W3C clreq 3.1.6: no 。 begins a line,
 * no 「 ends one), and says where text runs into its digits. A figure on a page is a button;
 * browsers break lines before and behind one, whatever stands there, and make no room around it.
 */
final class LineEnds {
  private static final String CLOSING = "，。、；：？！）》〉」』”’】〕…—·";
  private static final String OPENING = "（《〈「『“‘【〔";

  private LineEnds() {}

  /** The same parts, with the punctuation at a figure made part of it. */
  static List<InlineView> joined(List<InlineView> parts) {
    List<InlineView> joined = new ArrayList<>(parts);
    for (int i = 0; i < joined.size(); i++) {
      if (joined.get(i) instanceof Bound bound) {
        String text = i == 0 ? "" : words(joined.get(i - 1));
        String next = i + 1 == joined.size() ? "" : words(joined.get(i + 1));
        int start = startOfOpening(text);
        int end = endOfClosing(next);
        boolean isSpaced = start == text.length() && isSpaced(text, bound.figure().text());
        joined.set(
            i,
            new Bound(
                bound.figure(),
                bound.isValue(),
                text.substring(start),
                next.substring(0, end),
                isSpaced));
        if (start < text.length()) {
          joined.set(i - 1, new Text(text.substring(0, start), null));
        }
        if (end > 0) {
          joined.set(i + 1, new Text(next.substring(end), null));
        }
      }
    }
    return joined;
  }

  private static String words(InlineView part) {
    return part instanceof Text text && text.lang() == null ? text.text() : "";
  }

  private static int startOfOpening(String text) {
    int start = text.length();
    while (start > 0 && OPENING.indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    return start;
  }

  private static int endOfClosing(String text) {
    int end = 0;
    while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /**
   * Between Han and a digit or a Latin letter there is room, as {@code text-autospace} makes it.
   */
  private static boolean isSpaced(String text, String figure) {
    return !text.isEmpty()
        && Character.isIdeographic(text.codePointBefore(text.length()))
        && !figure.isEmpty()
        && figure.charAt(0) < 128
        && Character.isLetterOrDigit(figure.charAt(0));
  }
}
