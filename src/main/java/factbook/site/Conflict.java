package factbook.site;

import factbook.fact.FactId;
import java.util.List;

/**
 * Facts that cannot all be true: same subject, property, scope, kind and time, and intervals with
 * nothing in common.
 *
 * @param facts the facts, in order of their ids
 * @param decision what the editor made of it
 * @param reason the editor's words; empty where nobody has decided
 */
public record Conflict(List<FactId> facts, Decision decision, String reason) {
  /** Keeps an own copy. */
  public Conflict {
    facts = List.copyOf(facts);
  }

  /** What the editor made of a conflict. */
  public enum Decision {
    /** One is preferred, or all others deprecated. */
    DECIDED,
    /** Left open on purpose ({@code content/decisions.yaml}). */
    LEFT_OPEN,
    /** Nobody has decided: a mistake. */
    MISSING
  }
}
