package factbook.site;

import factbook.fact.Expectation;
import factbook.fact.FactId;
import factbook.fact.Relation;
import org.jspecify.annotations.Nullable;

/**
 * What the sources say of something that a reader would ask of a subject.
 *
 * @param state how far they answer
 * @param fact the fact that answers best; null where none does, or a relation does better
 * @param relation the relation that answers best; null where none does, or a fact does better
 */
public record Answer(
    Expectation expectation, State state, @Nullable FactId fact, @Nullable Relation relation) {
  /** How far the sources answer, the best first. */
  public enum State {
    /** They say how it is. */
    KNOWN,
    /** They say how it is with a part of the subject. */
    PART,
    /** They only say what is wanted, planned or expected. */
    INTENDED,
    /** They say nothing. */
    SILENT
  }

  /** Whether a reader must be told that something is missing. */
  public boolean isGap() {
    return state != State.KNOWN;
  }
}
