package factbook.script;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A conversion with its reasons.
 *
 * @param text what was converted
 * @param converted what became of it
 * @param choices the places where something changed or could have changed, in order
 */
public record Explained(String text, String converted, List<Choice> choices) {
  /** Keeps an own copy. */
  public Explained {
    choices = List.copyOf(choices);
  }

  /** The places where another reading was possible. */
  public List<Choice> ambiguous() {
    return choices.stream().filter(choice -> choice.other() != null).toList();
  }

  /**
   * One choice.
   *
   * @param start offset of its first UTF-16 unit in the text
   * @param end offset behind its last
   * @param from what stands there
   * @param to what became of it
   * @param rule what decided
   * @param other what it would have become otherwise; null where there was nothing to decide
   */
  public record Choice(
      int start, int end, String from, String to, Rule rule, @Nullable String other) {}

  /** What decides a choice. */
  public enum Rule {
    /** The book's glossary. */
    GLOSSARY,
    /** Our own words, where the tables are wrong or have gaps. */
    SUPPLEMENT,
    /** A word of opencc4j's tables. */
    PHRASE,
    /** Longest words from the left or right divide otherwise: the fewer, likelier words won. */
    FEWEST_WORDS,
    /** Longest words from the left or right divide otherwise: the likelier words won. */
    LIKELIEST_WORDS,
    /** A measure word behind a number. */
    AFTER_NUMBER,
    /** A character with one form. */
    CHARACTER,
    /** A character with several forms that no word decides: its usual form. */
    USUAL_FORM,
    /** The glyph of the region. */
    GLYPH,
    /** Quotation marks by nesting. */
    QUOTATION,
    /** An address, kept. */
    PROTECTED;

    /** As shown to people: {@code fewest-words}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
