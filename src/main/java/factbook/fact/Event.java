package factbook.fact;

import factbook.date.EdtfDate;
import factbook.narrative.Inline;
import factbook.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, or is planned, at a time.
 *
 * @param id its id in the book; facts and events of a subject share their names
 * @param at when; null where no source says
 * @param inferred why the editor dates it so where the source prints no date; null where it does
 * @param kind observed, or a plan
 * @param text what happened, Simplified
 * @param evidence where it stands
 */
public record Event(
    FactId id,
    @Nullable EdtfDate at,
    @Nullable String inferred,
    Kind kind,
    List<Inline> text,
    List<Evidence> evidence,
    Span where) {
  /** Keeps own copies. */
  public Event {
    text = List.copyOf(text);
    evidence = List.copyOf(evidence);
  }
}
