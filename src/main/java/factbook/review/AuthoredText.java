package factbook.review;

import factbook.text.Span;

/**
 * A text of the book as it is converted: one line or one block, its parts joined.
 *
 * @param text Simplified; U+FFFC stands for what is not converted, such as code
 * @param from a place in its file, at or before its start
 */
record AuthoredText(String text, Span from) {
  /** Stands for what has no words of its own, as Unicode means it. */
  static final char OBJECT = '\uFFFC';

  /** How many characters beside a place are looked for with it, the most first. */
  private static final int[] CONTEXTS = {8, 4, 2, 1, 0};

  /**
   * The place in the file of a part of the text, found again by its neighbours; the place of the
   * text where markup stands in between.
   */
  Span place(int start, int end) {
    String typed = from.file().text();
    for (int context : CONTEXTS) {
      int left = start;
      while (left > 0 && start - left < context && text.charAt(left - 1) != OBJECT) {
        left--;
      }
      int right = end;
      while (right < text.length() && right - end < context && text.charAt(right) != OBJECT) {
        right++;
      }
      int found = typed.indexOf(text.substring(left, right), from.start());
      if (found >= 0) {
        return from.file().span(found + start - left, found + end - left);
      }
    }
    return from;
  }

  /** Where the sentence round a place begins. */
  int sentenceStart(int place) {
    int start = place;
    while (start > 0 && !endsSentence(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** Where the sentence round a place ends, behind its full stop. */
  int sentenceEnd(int place) {
    int end = place;
    while (end < text.length() && !endsSentence(text.charAt(end))) {
      end++;
    }
    return end < text.length() && text.charAt(end) != '\n' ? end + 1 : end;
  }

  private static boolean endsSentence(char character) {
    return "。！？；\n".indexOf(character) >= 0;
  }
}
