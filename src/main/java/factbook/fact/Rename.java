package factbook.fact;

import factbook.text.Span;

/**
 * An id that the book gave up for another: an entry of {@code content/renames.yaml}. Old links and
 * fragments lead on to the new place, and a renamed fact is no new one.
 *
 * @param kind what it names
 * @param from the old id; of a fact with its subject, {@code yunqi-town/companies-18}
 * @param to the new id, which may have been given up in its turn
 */
public record Rename(Kind kind, String from, String to, Span where) {
  /** What an id names. */
  public enum Kind {
    SUBJECT,
    FACT,
    PROPERTY,
    SOURCE
  }
}
