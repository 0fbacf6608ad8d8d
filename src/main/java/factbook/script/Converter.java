package factbook.script;

import factbook.fact.Script;
import java.util.List;

/** Converts authored Simplified text to one script of the book. Immutable; safe for threads. */
public interface Converter {
  /** The script it converts to. */
  Script script();

  /**
   * Converts the runs of one block together, so that a word that reaches over emphasis or a link is
   * one word. Returns as many runs as it was given.
   */
  List<String> convert(List<String> runs);

  /** Converts one text. */
  default String convert(String text) {
    return convert(List.of(text)).get(0);
  }
}
