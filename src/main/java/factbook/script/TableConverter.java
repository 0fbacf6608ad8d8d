package factbook.script;

import factbook.fact.Script;
import factbook.script.Explained.Choice;
import factbook.script.Explained.Rule;
import factbook.script.WordTable.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Converts by tables: addresses are kept, the glossary goes first and bounds words, quotation marks
 * follow their nesting, the rest is divided into words and comes out in the glyphs of the region.
 */
final class TableConverter implements Converter {
  /** Below it there is nothing that a table converts. */
  private static final char FIRST_CONVERTIBLE = '\u2018';

  private final Script script;
  private final Lexicon lexicon;
  private final AfterNumber afterNumber;
  private final WordTable glossary;
  private final Glyphs glyphs;
  private final Quotation quotation;
  private final char[] units;

  /**
   * A converter.
   *
   * @param glossary the book's own words, in the forms of the script
   * @param glyphs the last exchange of characters, for all but the glossary
   */
  TableConverter(
      Script script,
      Lexicon lexicon,
      AfterNumber afterNumber,
      WordTable glossary,
      Glyphs glyphs,
      Quotation quotation) {
    this.script = script;
    this.lexicon = lexicon;
    this.afterNumber = afterNumber;
    this.glossary = glossary;
    this.glyphs = glyphs;
    this.quotation = quotation;
    this.units = CharacterUnits.of(lexicon.characters(), afterNumber, glyphs);
  }

  @Override
  public Script script() {
    return script;
  }

  @Override
  public List<String> convert(List<String> runs) {
    if (!isConvertible(runs)) {
      return List.copyOf(runs);
    }
    char[] text = (runs.size() == 1 ? runs.get(0) : String.join("", runs)).toCharArray();
    TextMaker maker = new TextMaker(lexicon, afterNumber, glyphs, units, text);
    convert(text, maker);
    if (runs.size() == 1) {
      return List.of(maker.text());
    }
    return maker.keepsPlaces() ? Runs.divide(runs, maker.text()) : Runs.divide(runs, pieces(text));
  }

  private boolean isConvertible(List<String> runs) {
    for (String run : runs) {
      if (isConvertible(run)) {
        return true;
      }
    }
    return false;
  }

  private boolean isConvertible(String run) {
    for (int i = 0; i < run.length(); i++) {
      if (run.charAt(i) >= FIRST_CONVERTIBLE || glossary.begins(run.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private void convert(char[] text, TextMaker maker) {
    Segmenter segmenter = new Segmenter(lexicon, text);
    int free = 0;
    for (Piece piece : fixed(text)) {
      segmenter.limit(piece.start());
      convert(free, piece.start(), segmenter, maker);
      maker.add(piece.start(), piece.end(), piece.to());
      free = piece.end();
    }
    segmenter.limit(text.length);
    convert(free, text.length, segmenter, maker);
  }

  private static void convert(int start, int end, Segmenter segmenter, TextMaker maker) {
    int done = start;
    while (segmenter.findChange(done)) {
      segmenter.divide();
      maker.addCharacters(done, segmenter.start());
      maker.add(segmenter);
      done = segmenter.end();
    }
    maker.addCharacters(done, end);
  }

  @Override
  public Explained explain(String text) {
    StringBuilder converted = new StringBuilder();
    List<Choice> choices = new ArrayList<>();
    for (Piece piece : pieces(text.toCharArray())) {
      converted.append(piece.to());
      String from = text.substring(piece.start(), piece.end());
      if (piece.rule() != null && (piece.other() != null || !piece.to().equals(from))) {
        choices.add(
            new Choice(piece.start(), piece.end(), from, piece.to(), piece.rule(), piece.other()));
      }
    }
    return new Explained(text, converted.toString(), choices);
  }

  private List<Piece> pieces(char[] text) {
    List<Piece> pieces = new ArrayList<>();
    Segmenter segmenter = new Segmenter(lexicon, text);
    PieceMaker maker = new PieceMaker(lexicon, afterNumber, glyphs, text, pieces);
    int free = 0;
    for (Piece piece : fixed(text)) {
      pieces(free, piece.start(), segmenter, maker);
      pieces.add(piece);
      free = piece.end();
    }
    pieces(free, text.length, segmenter, maker);
    return pieces;
  }

  private static void pieces(int start, int end, Segmenter segmenter, PieceMaker maker) {
    segmenter.limit(end);
    for (int done = start; done < end; done = segmenter.end()) {
      segmenter.findAny(done);
      segmenter.divide();
      maker.add(segmenter);
    }
  }

  /** What the lexicon has no say in: addresses, words of the glossary, quotation marks. */
  private List<Piece> fixed(char[] text) {
    List<Piece> fixed = new ArrayList<>();
    BitSet kept = Addresses.find(text);
    char[] marks = quotation.marks(text);
    int at = 0;
    while (at < text.length) {
      Piece piece = null;
      if (kept.get(at)) {
        piece = kept(text, at, kept);
      } else if (glossary.begins(text[at])) {
        piece = glossaryWord(text, at, kept);
      }
      if (piece == null && marks.length > 0 && marks[at] != 0) {
        piece = new Piece(at, at + 1, Character.toString(marks[at]), Rule.QUOTATION, null);
      }
      if (piece != null) {
        fixed.add(piece);
      }
      at = piece == null ? at + 1 : piece.end();
    }
    return fixed;
  }

  private static Piece kept(char[] text, int start, BitSet kept) {
    int end = Math.min(text.length, kept.nextClearBit(start));
    return new Piece(start, end, new String(text, start, end - start), Rule.PROTECTED, null);
  }

  private @Nullable Piece glossaryWord(char[] text, int start, BitSet kept) {
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
}
