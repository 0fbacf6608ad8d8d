package factbook.script;

import factbook.fact.Script;
import java.util.List;

/**
 * Converts authored Simplified text to one script of the book. Immutable; safe for threads.
 *
 * <p>What stands in a text and is not to be converted (code, a bound figure) is handed in as a run
 * of its own that holds U+FFFC: words do not reach across it, but quotation marks pair across it.
 */
public interface Converter {
  /** The script it converts to. */
  Script script();

  /**
   * Converts the runs of one block together, so that a word that reaches over emphasis or a link is
   * one word. Returns as many runs as it was given.
   *
   * <p>Example: {@code ["头", "发"]} becomes {@code ["頭", "髮"]}.
   */
  List<String> convert(List<String> runs);

  /** Converts one text. */
  default String convert(String text) {
    return convert(List.of(text)).get(0);
  }

  /** Converts one text and says which rule made each choice. */
  default Explained explain(String text) {
    return new Explained(text, convert(text), List.of());
  }
}
