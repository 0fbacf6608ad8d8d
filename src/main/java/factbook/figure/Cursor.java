package factbook.figure;

import org.jspecify.annotations.Nullable;

/** A place in a text that moves on as a figure is read; and where reading stopped, and why. */
final class Cursor {
  private final FigureGrammar grammar;
  private final String text;
  private final int from;
  private final boolean isInText;
  private int at;
  private int stopAt;
  private String why = "a number is expected here";

  /**
   * A cursor.
   *
   * @param isInText whether the figure is looked for in running text
   */
  Cursor(FigureGrammar grammar, String text, int from, boolean isInText) {
    this.grammar = grammar;
    this.text = text;
    this.from = from;
    this.at = from;
    this.stopAt = from;
    this.isInText = isInText;
  }

  /** The offset where reading began. */
  int from() {
    return from;
  }

  int at() {
    return at;
  }

  void moveTo(int place) {
    at = place;
  }

  void skipBlank() {
    at = Letters.skipBlank(text, at);
  }

  String text() {
    return text;
  }

  boolean isInText() {
    return isInText;
  }

  /** The letter at the cursor; NUL behind the end. */
  char letter() {
    return letterAt(at);
  }

  char letterAt(int place) {
    return place < text.length() ? text.charAt(place) : 0;
  }

  boolean is(String word) {
    return text.startsWith(word, at);
  }

  boolean isOneOf(String letters) {
    return at < text.length() && letters.indexOf(text.charAt(at)) >= 0;
  }

  /** Reads the numeral at a place, without moving; null where there is none. */
  @Nullable Numeral numeralAt(int place) {
    return Letters.isDigit(text, place)
        ? ArabicNumber.read(text, place, !isInText || followsLetter(place))
        : HanNumber.read(text, place);
  }

  /** Whether the text goes on from a word: otherwise {@code 1. 5岁} is an item and a figure. */
  private boolean followsLetter(int place) {
    return place > 0 && Letters.isLetter(text.charAt(place - 1));
  }

  /** Takes the longest unit at the cursor, past a blank; null where there is none. */
  @Nullable Unit takeUnit() {
    int place = Letters.skipBlank(text, at);
    WordTrie.Match<Unit> word = grammar.units().longest(text, place);
    if (word == null || !isFree(place, word.end()) || isCutLatin(word.end())) {
      return null;
    }
    at = word.end();
    return word.value();
  }

  /** The offset behind the unit at a place; the place itself where there is none. */
  int unitEnd(int place) {
    return grammar.units().endOf(text, place);
  }

  /** The book's unit of a word; null where it has none. */
  @Nullable Unit unit(String word) {
    WordTrie.Match<Unit> found = grammar.units().longest(word, 0);
    return found == null ? null : found.value();
  }

  /** Whether the letters are not the beginning of another word: 人 of 人才. */
  boolean isFree(int start, int end) {
    return grammar.plainWords().beginnings().endOf(text, start) <= end;
  }

  private boolean isCutLatin(int end) {
    char next = letterAt(end);
    return Letters.isLatin(letterAt(end - 1)) && (Letters.isLatin(next) || Letters.isDigit(next));
  }

  /** Notes where reading stopped; always false, for the caller to return. */
  boolean stop(int place, String reason) {
    stopAt = place;
    why = reason;
    return false;
  }

  /** Where reading stopped short. */
  int stopAt() {
    return stopAt;
  }

  /** Why it stopped there, in the editor's words. */
  String why() {
    return why;
  }
}
