package factbook.script;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Quotation marks by nesting: “ ” ‘ ’ to 「 」 and 『 』, and back.
 *
 * <p>Only pairs in Chinese text change; marks without a partner, apostrophes and quotations in
 * Latin text stay.
 */
final class Quotation {
  private static final String CURLED_OPEN = "“‘";
  private static final String CURLED_CLOSE = "”’";
  private static final String CORNER_OPEN = "「『";
  private static final String CORNER_CLOSE = "」』";
  private static final int NOTHING = -1;
  private static final char[] NO_MARKS = {};

  private final String open;
  private final String close;
  private final String newOpen;
  private final String newClose;

  private Quotation(String open, String close, String newOpen, String newClose) {
    this.open = open;
    this.close = close;
    this.newOpen = newOpen;
    this.newClose = newClose;
  }

  /** “ ” ‘ ’ to 「 」 『 』. */
  static Quotation toCorners() {
    return new Quotation(CURLED_OPEN, CURLED_CLOSE, CORNER_OPEN, CORNER_CLOSE);
  }

  /** 「 」 『 』 to “ ” ‘ ’. */
  static Quotation toCurls() {
    return new Quotation(CORNER_OPEN, CORNER_CLOSE, CURLED_OPEN, CURLED_CLOSE);
  }

  /** For each UTF-16 unit the mark that replaces it, or 0; nothing where none does. */
  char[] marks(char[] text) {
    if (!hasMarks(text)) {
      return NO_MARKS;
    }
    int[] partner = new int[text.length];
    Arrays.fill(partner, NOTHING);
    pair(text, partner);
    char[] marks = new char[text.length];
    int depth = 0;
    for (int at = 0; at < text.length; at++) {
      if (partner[at] == NOTHING) {
        continue;
      }
      if (partner[at] < at) {
        depth--;
      }
      marks[at] = (partner[at] > at ? newOpen : newClose).charAt(depth % 2);
      if (partner[at] > at) {
        depth++;
      }
    }
    return marks;
  }

  private boolean hasMarks(char[] text) {
    for (char unit : text) {
      if (unit == open.charAt(0) || unit == open.charAt(1)) {
        return true;
      }
    }
    return false;
  }

  private void pair(char[] text, int[] partner) {
    Deque<Integer> opened = new ArrayDeque<>();
    for (int at = 0; at < text.length; at++) {
      if (open.indexOf(text[at]) >= 0) {
        opened.push(at);
      } else if (close.indexOf(text[at]) >= 0 && !isApostrophe(text, at)) {
        int from = partnerOf(text, close.indexOf(text[at]), opened);
        if (from != NOTHING && isChinese(text, from, at)) {
          partner[from] = at;
          partner[at] = from;
        }
      }
    }
  }

  /** The last open mark of the kind; marks opened after it have no partner. */
  private int partnerOf(char[] text, int kind, Deque<Integer> opened) {
    if (opened.stream().noneMatch(at -> open.indexOf(text[at]) == kind)) {
      return NOTHING;
    }
    int from = opened.pop();
    while (open.indexOf(text[from]) != kind) {
      from = opened.pop();
    }
    return from;
  }

  private static boolean isApostrophe(char[] text, int at) {
    return text[at] == '’'
        && at > 0
        && at + 1 < text.length
        && isLatin(text[at - 1])
        && isLatin(text[at + 1]);
  }

  /** In Chinese text: Latin on neither side, or Chinese inside and not Latin on both sides. */
  private static boolean isChinese(char[] text, int from, int to) {
    boolean latinBefore = isLatin(beside(text, from, -1));
    boolean latinAfter = isLatin(beside(text, to, 1));
    if (latinBefore && latinAfter) {
      return false;
    }
    boolean hanInside = false;
    for (int at = from + 1; at < to; at++) {
      hanInside |= isHan(text[at]);
    }
    return hanInside || isHan(beside(text, from, -1)) || isHan(beside(text, to, 1));
  }

  private static int beside(char[] text, int at, int direction) {
    int next = at + direction;
    while (next >= 0 && next < text.length && Character.isWhitespace(text[next])) {
      next += direction;
    }
    return next >= 0 && next < text.length ? text[next] : NOTHING;
  }

  private static boolean isLatin(int codePoint) {
    return codePoint >= 0
        && Character.isLetter(codePoint)
        && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN;
  }

  /** Han characters, full-width punctuation, and what stands for an object in the text. */
  private static boolean isHan(int codePoint) {
    return codePoint >= 0
        && (Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN
            || isSurrogate(codePoint)
            || (codePoint >= 0x3001 && codePoint <= 0x301F)
            || (codePoint >= 0xFF01 && codePoint <= 0xFF60)
            || codePoint == 0xFFFC);
  }

  /** Half of a character beyond the BMP; in a Chinese text, a rare Han character. */
  private static boolean isSurrogate(int unit) {
    return unit >= Character.MIN_SURROGATE && unit <= Character.MAX_SURROGATE;
  }
}
