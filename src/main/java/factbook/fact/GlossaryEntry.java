package factbook.fact;

import factbook.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A script conversion fixed by hand.
 *
 * @param hans Simplified
 * @param hant Traditional as the book writes it; equal to {@code hans} for a word that stays
 * @param hongKong Hong Kong form where it differs from what the rules make of {@code hant}, or null
 * @param kind what sort of word
 * @param pinyin with tone marks, or null
 */
public record GlossaryEntry(
    String hans,
    String hant,
    @Nullable String hongKong,
    Kind kind,
    @Nullable String pinyin,
    Span where) {

  /** What sort of word an entry fixes. */
  public enum Kind {
    PLACE,
    PERSON,
    ORG,
    EVENT,
    TERM,
    /** Not a word to convert, but one to keep as it is. */
    SHIELD
  }
}
