package factbook.review;

import factbook.diagnostic.Diagnostics;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the punctuation of a text is that of Chinese (GB/T 15834): full width, in pairs. */
final class Punctuation {
  private static final Pattern HALF_WIDTH =
      Pattern.compile("(?<=\\p{IsHan})[,;:!?()](?=\\p{IsHan})|(?<=\\p{IsHan})\\.(?=\\p{IsHan}|$)");
  private static final String OPEN = "“‘「『";
  private static final String CLOSE = "”’」』";
  private static final String FULL_WIDTH = "，；：！？（）。";
  private static final String HALF = ",;:!?().";

  private final Diagnostics diagnostics;

  Punctuation(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  void check(AuthoredText text) {
    Matcher half = HALF_WIDTH.matcher(text.text());
    while (half.find()) {
      char mark = FULL_WIDTH.charAt(HALF.indexOf(half.group()));
      diagnostics.add(
          text.place(half.start(), half.end()),
          ReviewCode.HALF_WIDTH,
          "“" + half.group() + "” is half as wide as the characters beside it",
          "type “" + mark + "”");
    }
    checkPairs(text);
  }

  private void checkPairs(AuthoredText text) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int at = 0; at < text.text().length(); at++) {
      char mark = text.text().charAt(at);
      if (OPEN.indexOf(mark) >= 0) {
        open.push(at);
      } else if (CLOSE.indexOf(mark) >= 0 && !isApostrophe(text.text(), at)) {
        if (open.isEmpty() || text.text().charAt(open.peek()) != OPEN.charAt(CLOSE.indexOf(mark))) {
          addUnbalanced(text, at);
        } else {
          open.pop();
        }
      }
    }
    open.descendingIterator().forEachRemaining(at -> addUnbalanced(text, at));
  }

  private static boolean isApostrophe(String text, int at) {
    return text.charAt(at) == '’' && at > 0 && text.charAt(at - 1) < 0x250;
  }

  private void addUnbalanced(AuthoredText text, int at) {
    diagnostics.add(
        text.place(at, at + 1),
        ReviewCode.UNBALANCED,
        "“" + text.text().charAt(at) + "” has no partner",
        "add the other quotation mark, or remove this one");
  }
}
