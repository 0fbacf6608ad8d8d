package factbook.fact;

import factbook.date.EdtfDate;
import factbook.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one subject stands to another: {@code yunqi-town located-in xihu-district}.
 *
 * @param from the id of the subject that states it
 * @param to the id of the other
 * @param at when, or since when; null where no source says
 * @param note what the reader must know, Simplified; null where there is nothing
 */
public record Relation(
    RelationType type,
    String from,
    String to,
    @Nullable EdtfDate at,
    Kind kind,
    List<Evidence> evidence,
    @Nullable String note,
    Span where) {
  /** Keeps an own copy. */
  public Relation {
    evidence = List.copyOf(evidence);
  }

  /** Its id for programs: {@code yunqi-town/located-in-xihu-district}. */
  public FactId id() {
    return new FactId(from, type.id() + "-" + to);
  }
}
