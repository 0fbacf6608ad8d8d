package factbook.script;

import factbook.script.Explained.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Converts stretches word by word and says why; slower than {@link TableConverter}'s own way. */
final class PieceMaker {
  /** A way to divide is out of the question if the likeliest one is some 400 times as likely. */
  private static final int CLEARLY_UNLIKELIER = 48;

  private final Lexicon lexicon;
  private final AfterNumber afterNumber;
  private final Glyphs glyphs;
  private final char[] text;
  private final List<Piece> into;

  PieceMaker(
      Lexicon lexicon, AfterNumber afterNumber, Glyphs glyphs, char[] text, List<Piece> into) {
    this.lexicon = lexicon;
    this.afterNumber = afterNumber;
    this.glyphs = glyphs;
    this.text = text;
    this.into = into;
  }

  /** Adds the pieces of a divided stretch. */
  void add(Segmenter stretch) {
    boolean[] likeliest = stretch.likeliestBorders();
    boolean[] left = stretch.bordersFromTheLeft();
    boolean[] right = stretch.bordersFromTheRight();
    int first = stretch.start();
    int from = 0;
    for (int to = 1; to < likeliest.length; to++) {
      if (likeliest[to] && left[to] && right[to]) {
        Words words = words(first, from, to, likeliest);
        // Mostly all ways are one.
        boolean isLeft = Arrays.equals(likeliest, from, to, left, from, to);
        boolean isRight = Arrays.equals(likeliest, from, to, right, from, to);
        add(
            words,
            isLeft ? words : words(first, from, to, left),
            isRight ? words : words(first, from, to, right));
        from = to;
      }
    }
  }

  private void add(Words likeliest, Words left, Words right) {
    Words rival = likeliest.isRivalledBy(right) ? right : left;
    if (!likeliest.isRivalledBy(rival)) {
      into.addAll(likeliest.pieces);
      return;
    }
    boolean isFewer = likeliest.pieces.size() < rival.pieces.size();
    Rule rule = isFewer ? Rule.FEWEST_WORDS : Rule.LIKELIEST_WORDS;
    Piece start = likeliest.pieces.get(0);
    Piece end = likeliest.pieces.get(likeliest.pieces.size() - 1);
    into.add(new Piece(start.start(), end.end(), likeliest.text(), rule, rival.text()));
  }

  /** One way to divide what lies between two borders that all ways share. */
  private record Words(List<Piece> pieces, String text, int cost) {
    boolean isRivalledBy(Words other) {
      return !text.equals(other.text) && other.cost - cost < CLEARLY_UNLIKELIER;
    }
  }

  private Words words(int first, int from, int to, boolean[] borders) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder whole = new StringBuilder();
    int cost = 0;
    int start = from;
    for (int at = from + 1; at <= to; at++) {
      if (borders[at]) {
        cost += addWord(first + start, first + at, pieces);
        start = at;
      }
    }
    pieces.forEach(piece -> whole.append(piece.to()));
    return new Words(pieces, whole.toString(), cost);
  }

  /** Adds a word of a division and returns its cost. */
  private int addWord(int from, int to, List<Piece> pieces) {
    int node = to - from > 1 ? lexicon.find(text, from, to) : Lexicon.NONE;
    if (node == Lexicon.NONE) {
      addCharacters(from, to, pieces);
      return lexicon.unitCost(text[from]);
    }
    if (lexicon.isConversion(node) || lexicon.changes(node)) {
      pieces.add(word(from, to, node));
    } else {
      addParts(from, to, pieces);
    }
    return lexicon.cost(node);
  }

  /** A word that is only counted: what it becomes was decided by the words within. */
  private void addParts(int from, int to, List<Piece> pieces) {
    int at = from;
    while (at < to) {
      int end = conversionEnd(at, at == from ? to - 1 : to);
      if (end > at) {
        pieces.add(word(at, end, lexicon.find(text, at, end)));
      } else {
        end = at + Character.charCount(Character.codePointAt(text, at, to));
        addCharacters(at, end, pieces);
      }
      at = end;
    }
  }

  /** Where the longest word ends that converts and ends by a limit; the start if there is none. */
  private int conversionEnd(int from, int limit) {
    for (int end = limit; end > from + 1; end--) {
      int node = lexicon.find(text, from, end);
      if (node != Lexicon.NONE && lexicon.isConversion(node)) {
        return end;
      }
    }
    return from;
  }

  private Piece word(int from, int to, int node) {
    String form;
    if (lexicon.changes(node)) {
      int start = lexicon.formStart(node);
      form = new String(lexicon.forms(), start, lexicon.formEnd(node) - start);
    } else {
      StringBuilder usual = new StringBuilder();
      text(from, to)
          .codePoints()
          .forEach(at -> usual.appendCodePoint(lexicon.characters().usual(at)));
      form = usual.toString();
    }
    Rule rule = lexicon.kind(node) == WordKind.SUPPLEMENT ? Rule.SUPPLEMENT : Rule.PHRASE;
    return new Piece(from, to, glyphs.apply(form), rule, null);
  }

  private void addCharacters(int from, int to, List<Piece> pieces) {
    int at = from;
    while (at < to) {
      int codePoint = Character.codePointAt(text, at, to);
      int next = at + Character.charCount(codePoint);
      pieces.add(character(at, next, codePoint));
      at = next;
    }
  }

  private Piece character(int from, int to, int codePoint) {
    if (afterNumber.decides(text, from)) {
      String form = Character.toString(glyphs.of(afterNumber.form(text[from])));
      return new Piece(from, to, form, Rule.AFTER_NUMBER, null);
    }
    int form = lexicon.characters().usual(codePoint);
    String choice = lexicon.characters().choice(codePoint);
    String usual = Character.toString(form);
    String glyph = glyphs.apply(usual);
    return new Piece(
        from, to, glyph, rule(choice, form != codePoint, !glyph.equals(usual)), choice);
  }

  private static @Nullable Rule rule(@Nullable String choice, boolean changes, boolean isRegional) {
    if (choice != null) {
      return Rule.USUAL_FORM;
    } else if (changes) {
      return Rule.CHARACTER;
    }
    return isRegional ? Rule.GLYPH : null;
  }

  private String text(int from, int to) {
    return new String(text, from, to - from);
  }
}
