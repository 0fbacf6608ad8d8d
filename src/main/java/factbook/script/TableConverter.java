package factbook.script;

import factbook.fact.Script;
import factbook.script.Explained.Choice;
import factbook.script.Explained.Rule;
import factbook.script.WordTable.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Converts by tables: addresses are kept, the glossary goes first and bounds words, the rest is
 * divided into words, then come the glyphs of the region and the quotation marks.
 *
 * @param glossary the book's own words, in the forms of the script
 * @param glyphs the last exchange of characters, for all but the glossary
 */
record TableConverter(
    Script script,
    Tables tables,
    WordTable glossary,
    UnaryOperator<String> glyphs,
    Quotation quotation)
    implements Converter {

  /** Below it there is nothing that a table converts. */
  private static final char FIRST_CONVERTIBLE = '\u2018';

  @Override
  public List<String> convert(List<String> runs) {
    if (runs.stream().noneMatch(TableConverter::isConvertible)) {
      return List.copyOf(runs);
    }
    Runs joined = new Runs(runs);
    return joined.divide(pieces(joined.text()));
  }

  private static boolean isConvertible(String run) {
    for (int i = 0; i < run.length(); i++) {
      if (run.charAt(i) >= FIRST_CONVERTIBLE) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Explained explain(String text) {
    int[] codePoints = text.codePoints().toArray();
    StringBuilder converted = new StringBuilder();
    List<Choice> choices = new ArrayList<>();
    int start = 0;
    for (Piece piece : pieces(codePoints)) {
      int end = start;
      for (int at = piece.start(); at < piece.end(); at++) {
        end += Character.charCount(codePoints[at]);
      }
      converted.append(piece.to());
      String from = text.substring(start, end);
      if (piece.rule() != null && (piece.other() != null || !piece.to().equals(from))) {
        choices.add(new Choice(start, end, from, piece.to(), piece.rule(), piece.other()));
      }
      start = end;
    }
    return new Explained(text, converted.toString(), choices);
  }

  private List<Piece> pieces(int[] text) {
    List<Piece> pieces = new ArrayList<>(text.length / 2 + 1);
    BitSet kept = keptCodePoints(text);
    int free = 0;
    int at = 0;
    while (at < text.length) {
      Piece fixed = kept.get(at) ? kept(text, at, kept) : glossaryWord(text, at, kept);
      if (fixed == null) {
        at++;
        continue;
      }
      segment(text, free, at, pieces);
      pieces.add(fixed);
      at = fixed.end();
      free = at;
    }
    segment(text, free, text.length, pieces);
    quote(text, pieces);
    return pieces;
  }

  private static BitSet keptCodePoints(int[] text) {
    String plain = new String(text, 0, text.length);
    BitSet units = Addresses.find(plain);
    if (units.isEmpty() || plain.length() == text.length) {
      return units;
    }
    BitSet codePoints = new BitSet();
    int unit = 0;
    for (int at = 0; at < text.length; at++) {
      codePoints.set(at, units.get(unit));
      unit += Character.charCount(text[at]);
    }
    return codePoints;
  }

  private static Piece kept(int[] text, int start, BitSet kept) {
    int end = Math.min(text.length, kept.nextClearBit(start));
    return new Piece(start, end, new String(text, start, end - start), Rule.PROTECTED, null);
  }

  private @Nullable Piece glossaryWord(int[] text, int start, BitSet kept) {
    Piece longest = null;
    int node = WordTable.ROOT;
    for (int at = start; at < text.length && !kept.get(at); at++) {
      node = glossary.next(node, text[at]);
      if (node == WordTable.NONE) {
        break;
      }
      Word word = glossary.word(node);
      if (word != null) {
        longest = new Piece(start, at + 1, word.to(), word.rule(), null);
      }
    }
    return longest;
  }

  private void segment(int[] text, int start, int end, List<Piece> into) {
    if (start == end) {
      return;
    }
    int first = into.size();
    Segmenter.convert(tables, text, start, end, into);
    for (int i = first; i < into.size(); i++) {
      Piece piece = into.get(i);
      String glyph = glyphs.apply(piece.to());
      if (!glyph.equals(piece.to())) {
        into.set(i, piece.withTo(glyph, Rule.GLYPH));
      }
    }
  }

  private void quote(int[] text, List<Piece> pieces) {
    int[] marks = quotation.marks(text);
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean isMark = piece.end() == piece.start() + 1 && marks[piece.start()] != 0;
      if (isMark && piece.rule() == null) {
        pieces.set(i, piece.withTo(Character.toString(marks[piece.start()]), Rule.QUOTATION));
      }
    }
  }
}
