package factbook.fact;

import factbook.text.Span;
import java.util.List;

/**
 * A conflict that the editor leaves open on purpose.
 *
 * @param facts the facts that differ
 * @param reason why nobody can decide, Simplified
 */
public record Undecided(List<FactId> facts, String reason, Span where) {
  /** Keeps an own copy. */
  public Undecided {
    facts = List.copyOf(facts);
  }
}
