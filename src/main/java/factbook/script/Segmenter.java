package factbook.script;

import java.util.Arrays;

/**
 * Divides a text into words where it matters.
 *
 * <p>Words of the lexicon that overlap form a stretch; no word reaches across its ends, so it is
 * divided by itself: into the words that are together the likeliest. A stretch can also be divided
 * by longest words from the left and from the right (传统制造业: 传统·制造业, 传·统制·造业); where these convert
 * otherwise, a reader may want to look.
 *
 * <p>Works on one text; not for several threads.
 */
final class Segmenter {
  private final Lexicon lexicon;
  private final char[] text;

  /** From here on nothing belongs to the text that is divided. */
  private int limit;

  private int start;
  private int end;

  /**
   * Where the likeliest word from a position of the stretch ends, and what it and the rest cost.
   */
  private int[] wordEnds = new int[32];

  private int[] costs = new int[32];

  Segmenter(Lexicon lexicon, char[] text) {
    this.lexicon = lexicon;
    this.text = text;
  }

  /** Sets where the text that is divided ends; no word reaches over it. */
  void limit(int to) {
    this.limit = to;
  }

  /** First unit of the stretch. */
  int start() {
    return start;
  }

  /** Behind its last unit. */
  int end() {
    return end;
  }

  /** Where the next stretch that changes otherwise than by character begins to be worth a look. */
  boolean findChange(int from) {
    for (int at = from; at < limit - 1; at++) {
      if (lexicon.mayChange(text[at], text[at + 1])) {
        int to = longestEnd(at, true);
        if (to > at + 1) {
          grow(from, at, to);
          return true;
        }
      }
    }
    return false;
  }

  /** The stretch at a position, be it a single unit. */
  void findAny(int from) {
    grow(from, from, longestEnd(from, false));
  }

  /** Where the longest word from a position ends; behind one unit where there is none. */
  private int longestEnd(int from, boolean changing) {
    int longest = from + 1;
    int node = Lexicon.ROOT;
    for (int at = from; at < limit; at++) {
      node = lexicon.next(node, text[at]);
      if (node == Lexicon.NONE) {
        break;
      }
      if (changing ? lexicon.changes(node) : lexicon.isWord(node)) {
        longest = at + 1;
      }
    }
    return longest;
  }

  /** Takes in all words that overlap, however far; nothing before {@code from} overlaps. */
  private void grow(int from, int wordStart, int wordEnd) {
    start = wordStart;
    end = wordEnd;
    int checked = wordStart;
    while (true) {
      while (checked < end) {
        end = Math.max(end, longestEnd(checked++, false));
      }
      int before = startOfWordAcross(from);
      if (before == start) {
        return;
      }
      for (int at = before; at < start; at++) {
        end = Math.max(end, longestEnd(at, false));
      }
      start = before;
    }
  }

  private int startOfWordAcross(int from) {
    int first = Math.max(from, start - lexicon.longest() + 1);
    for (int at = first; at < start; at++) {
      if (longestEnd(at, false) > start) {
        return at;
      }
    }
    return start;
  }

  /** Divides the stretch into the likeliest words; see {@link #wordEnd}. */
  void divide() {
    int length = end - start;
    if (length >= costs.length) {
      costs = Arrays.copyOf(costs, 2 * length);
      wordEnds = Arrays.copyOf(wordEnds, 2 * length);
    }
    costs[length] = 0;
    for (int from = end - 1; from >= start; from--) {
      int at = from - start;
      wordEnds[at] = from + 1;
      costs[at] = lexicon.unitCost(text[from]) + costs[at + 1];
      int node = Lexicon.ROOT;
      for (int to = from + 1; to <= end; to++) {
        node = lexicon.next(node, text[to - 1]);
        if (node == Lexicon.NONE) {
          break;
        }
        // Where two cost the same, the longer word: what it is worth was decided within the
        // lexicon.
        if (lexicon.isWord(node) && lexicon.cost(node) + costs[to - start] <= costs[at]) {
          costs[at] = lexicon.cost(node) + costs[to - start];
          wordEnds[at] = to;
        }
      }
    }
  }

  /** Where the likeliest word from a position of the divided stretch ends. */
  int wordEnd(int from) {
    return wordEnds[from - start];
  }

  /** For each unit of the stretch, and its end: whether a likeliest word begins there. */
  boolean[] likeliestBorders() {
    boolean[] borders = new boolean[end - start + 1];
    for (int at = start; at < end; at = wordEnd(at)) {
      borders[at - start] = true;
    }
    borders[end - start] = true;
    return borders;
  }

  /** The same for longest words from the left. */
  boolean[] bordersFromTheLeft() {
    boolean[] borders = new boolean[end - start + 1];
    for (int at = start; at < end; at = longestEnd(at, false)) {
      borders[at - start] = true;
    }
    borders[end - start] = true;
    return borders;
  }

  /** The same for longest words from the right. */
  boolean[] bordersFromTheRight() {
    boolean[] borders = new boolean[end - start + 1];
    int at = end;
    borders[at - start] = true;
    while (at > start) {
      int to = at;
      at--;
      for (int from = Math.max(start, to - lexicon.longest()); from < to - 1; from++) {
        if (lexicon.find(text, from, to) != Lexicon.NONE) {
          at = from;
          break;
        }
      }
      borders[at - start] = true;
    }
    return borders;
  }
}
