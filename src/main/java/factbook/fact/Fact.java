package factbook.fact;

import factbook.date.EdtfDate;
import factbook.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement about one subject.
 *
 * @param id its id in the book
 * @param property what is stated
 * @param value the value
 * @param kind observed, target, plan or forecast
 * @param at the time it speaks of; for a target, plan or forecast the time it was set; null where
 *     no source says
 * @param inferred why the editor dates it so where the source prints no date; null where it does
 * @param due when a target, plan or forecast is due; null where none is set
 * @param issuer who set the target: the id of a subject; null where no source says
 * @param scope what part of the subject it speaks of: an id of {@code
 *     content/vocabulary/scopes.yaml}; null for the whole
 * @param rank which of several the book goes by
 * @param reason why it has that rank; null for {@link Rank#NORMAL}
 * @param evidence where it stands; empty only for a computed value
 * @param because why the value is read otherwise than printed; null where it is not
 * @param note what the reader must know, Simplified; null where there is nothing
 */
public record Fact(
    FactId id,
    Property property,
    Value value,
    Kind kind,
    @Nullable EdtfDate at,
    @Nullable String inferred,
    @Nullable EdtfDate due,
    @Nullable String issuer,
    @Nullable Scope scope,
    Rank rank,
    @Nullable String reason,
    List<Evidence> evidence,
    @Nullable String because,
    @Nullable String note,
    Span where) {
  /** Keeps an own copy. */
  public Fact {
    evidence = List.copyOf(evidence);
  }

  /** Whether the book computes the value. */
  public boolean isComputed() {
    return value instanceof Value.Computed || value instanceof Value.Formula;
  }

  /** The same fact with another value. */
  public Fact withValue(Value other) {
    return new Fact(
        id, property, other, kind, at, inferred, due, issuer, scope, rank, reason, evidence,
        because, note, where);
  }
}
