package factbook.markdown;

import factbook.text.Span;

/**
 * Where a parsed text stands in its file.
 *
 * @param whole the place of the text as a whole
 * @param base how far behind the start of {@code whole} the text starts; -1 where the file writes
 *     it otherwise (a YAML scalar with escapes), so that every place in it is {@code whole}
 */
record Place(Span whole, int base) {
  private static final int UNKNOWN = -1;

  /** The place of a text that the file writes at {@code where}, perhaps between quotes. */
  static Place of(String text, Span where) {
    return new Place(where, text.isEmpty() ? UNKNOWN : where.text().indexOf(text));
  }

  /** The place of a part of the text. */
  Span span(int start, int end) {
    return base == UNKNOWN ? whole : whole.part(base + start, base + Math.max(start, end));
  }
}
