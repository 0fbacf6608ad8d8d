package factbook.script;

import factbook.script.Explained.Rule;
import factbook.script.WordTable.Word;
import java.util.Arrays;
import java.util.List;

/**
 * Divides a stretch of text into words and converts them.
 *
 * <p>The longest words from the left and the longest words from the right mostly agree. Where they
 * do not (传统制造业: 传·统制·造·业 or 传统·制造业), fewer words win, then the right: the last word of a Chinese
 * phrase is its head.
 */
final class Segmenter {
  /** Characters that are often words of their own or endings of any word. */
  private static final String PARTICLES =
      "的了着过地得之上下中里内外前后间来去到在从将把被让使向对与和及或并而但且也都就又再已更最很太"
          + "不没未有是为以于由因所可能会要应须等们者家式性化型级类处时年月日个这那其此每各该本我你他她它";

  private final Tables tables;
  private final int[] text;
  private final int start;
  private final int end;

  /** Where the longest word from a position ends. */
  private final int[] longestEnd;

  /** Where the longest word up to a position starts. */
  private final int[] longestStart;

  private Segmenter(Tables tables, int[] text, int start, int end) {
    this.tables = tables;
    this.text = text;
    this.start = start;
    this.end = end;
    this.longestEnd = new int[end - start + 1];
    this.longestStart = new int[end - start + 1];
  }

  /** Converts the text from {@code start} to {@code end}. */
  static void convert(Tables tables, int[] text, int start, int end, List<Piece> into) {
    Segmenter segmenter = new Segmenter(tables, text, start, end);
    segmenter.findWords();
    segmenter.divide(into);
  }

  private void findWords() {
    Arrays.fill(longestStart, -1);
    for (int from = start; from < end; from++) {
      longestEnd[from - start] = from + 1;
      int node = WordTable.ROOT;
      for (int at = from; at < end; at++) {
        node = tables.words().next(node, text[at]);
        if (node == WordTable.NONE) {
          break;
        }
        if (tables.words().word(node) != null) {
          longestEnd[from - start] = at + 1;
          if (longestStart[at + 1 - start] < 0) {
            longestStart[at + 1 - start] = from;
          }
        }
      }
    }
  }

  private void divide(List<Piece> into) {
    boolean[] fromRight = boundariesFromTheRight();
    int from = start;
    while (from < end) {
      int to = longestEnd[from - start];
      boolean agree = wordFromTheRight(from, to, fromRight);
      while (!fromRight[to - start]) {
        to = longestEnd[to - start];
      }
      if (agree) {
        into.add(word(from, to));
      } else {
        decide(from, to, fromRight, into);
      }
      from = to;
    }
  }

  private boolean[] boundariesFromTheRight() {
    boolean[] boundaries = new boolean[end - start + 1];
    int at = end;
    boundaries[at - start] = true;
    while (at > start) {
      int from = longestStart[at - start];
      at = from < 0 ? at - 1 : from;
      boundaries[at - start] = true;
    }
    return boundaries;
  }

  private boolean wordFromTheRight(int from, int to, boolean[] fromRight) {
    for (int at = from + 1; at < to; at++) {
      if (fromRight[at - start]) {
        return false;
      }
    }
    return fromRight[to - start];
  }

  /** Between two places where both divisions agree that a word ends. */
  private void decide(int from, int to, boolean[] fromRight, List<Piece> into) {
    Division left = new Division();
    for (int at = from; at < to; at = longestEnd[at - start]) {
      left.add(at, longestEnd[at - start]);
    }
    Division right = new Division();
    for (int at = from; at < to; at = endFromTheRight(at, fromRight)) {
      right.add(at, endFromTheRight(at, fromRight));
    }
    if (left.words != right.words) {
      add(from, to, left, right, left.words < right.words, Rule.FEWEST_WORDS, into);
    } else if (left.particles != right.particles) {
      add(from, to, left, right, left.particles > right.particles, Rule.PARTICLES, into);
    } else {
      add(from, to, left, right, false, Rule.FROM_THE_RIGHT, into);
    }
  }

  /** One way to divide a stretch. */
  private final class Division {
    private final StringBuilder converted = new StringBuilder();
    private int words;
    private int particles;

    void add(int from, int to) {
      converted.append(word(from, to).to());
      words++;
      if (to == from + 1 && PARTICLES.indexOf(text[from]) >= 0) {
        particles++;
      }
    }
  }

  private static void add(
      int from,
      int to,
      Division left,
      Division right,
      boolean leftWins,
      Rule rule,
      List<Piece> into) {
    String chosen = (leftWins ? left : right).converted.toString();
    String other = (leftWins ? right : left).converted.toString();
    boolean isSame = chosen.equals(other);
    into.add(new Piece(from, to, chosen, isSame ? Rule.PHRASE : rule, isSame ? null : other));
  }

  private int endFromTheRight(int from, boolean[] fromRight) {
    int to = from + 1;
    while (!fromRight[to - start]) {
      to++;
    }
    return to;
  }

  private Piece word(int from, int to) {
    if (to == from + 1) {
      return character(from);
    }
    int node = WordTable.ROOT;
    for (int at = from; at < to; at++) {
      node = tables.words().next(node, text[at]);
    }
    Word word = tables.words().word(node);
    if (word == null) {
      throw new IllegalStateException("no word from " + from + " to " + to);
    }
    return new Piece(from, to, word.to(), word.rule(), null);
  }

  private Piece character(int at) {
    int form = tables.characters().usual(text[at]);
    String choice = tables.characters().choice(text[at]);
    Rule rule = null;
    if (choice != null) {
      rule = Rule.USUAL_FORM;
    } else if (form != text[at]) {
      rule = Rule.CHARACTER;
    }
    return new Piece(at, at + 1, Character.toString(form), rule, choice);
  }
}
