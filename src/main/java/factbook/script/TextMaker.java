package factbook.script;

import java.util.Arrays;

/** The converted text as it grows; made for speed. */
final class TextMaker {
  private final Lexicon lexicon;
  private final AfterNumber afterNumber;
  private final Glyphs glyphs;
  private final char[] units;
  private final char[] text;
  private char[] converted;
  private int length;
  private boolean keepsPlaces = true;

  /**
   * A maker for one text.
   *
   * @param units the form of each UTF-16 unit in the region's glyphs
   */
  TextMaker(Lexicon lexicon, AfterNumber afterNumber, Glyphs glyphs, char[] units, char[] text) {
    this.lexicon = lexicon;
    this.afterNumber = afterNumber;
    this.glyphs = glyphs;
    this.units = units;
    this.text = text;
    this.converted = new char[text.length + 16];
  }

  /** Converts units one by one. */
  void addCharacters(int from, int to) {
    reserve(to - from);
    for (int at = from; at < to; at++) {
      char unit = text[at];
      if (units[unit] == CharacterUnits.LOOK_UP) {
        at += lookUp(at, to) - 1;
      } else {
        converted[length++] = units[unit];
      }
    }
  }

  private int lookUp(int at, int to) {
    if (afterNumber.decides(text, at)) {
      converted[length++] = glyphs.of(afterNumber.form(text[at]));
      return 1;
    }
    int codePoint = Character.codePointAt(text, at, to);
    String form = glyphs.apply(Character.toString(lexicon.characters().usual(codePoint)));
    add(at, at + Character.charCount(codePoint), form);
    reserve(to - at);
    return Character.charCount(codePoint);
  }

  /** Adds what is fixed otherwise. */
  void add(int from, int to, String form) {
    reserve(form.length());
    form.getChars(0, form.length(), converted, length);
    length += form.length();
    keepsPlaces &= form.length() == to - from;
  }

  /** Adds a divided stretch. */
  void add(Segmenter stretch) {
    int from = stretch.start();
    while (from < stretch.end()) {
      int to = stretch.wordEnd(from);
      int node = to - from > 1 ? lexicon.find(text, from, to) : Lexicon.NONE;
      if (node != Lexicon.NONE && lexicon.changes(node)) {
        addForm(node, to - from);
      } else {
        addCharacters(from, to);
      }
      from = to;
    }
  }

  private void addForm(int node, int unitsBefore) {
    int from = lexicon.formStart(node);
    int to = lexicon.formEnd(node);
    reserve(to - from);
    for (int at = from; at < to; at++) {
      converted[length++] = glyphs.of(lexicon.forms()[at]);
    }
    keepsPlaces &= to - from == unitsBefore;
  }

  private void reserve(int more) {
    if (length + more > converted.length) {
      converted = Arrays.copyOf(converted, 2 * (length + more));
    }
  }

  /** Whether each word takes as many UTF-16 units as before. */
  boolean keepsPlaces() {
    return keepsPlaces;
  }

  /** The text converted so far. */
  String text() {
    return new String(converted, 0, length);
  }
}
