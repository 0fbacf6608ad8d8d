package factbook.edition;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fact, event or relation as an edition states it: text only, so that an edition can be read long
 * after the book has changed. Keys and values are those of {@code data/facts.json}.
 *
 * @param id {@code yunqi-town/companies-2018}
 * @param property what is stated, an id
 * @param kind {@code observed}, {@code target}, {@code plan} or {@code forecast}
 * @param rank {@code preferred}, {@code normal} or {@code deprecated}
 * @param value as displayed in Simplified: {@code 1061家}
 * @param typed as the editor typed it, for words with their references; null where it is not known,
 *     as in {@code facts.json}
 * @param amount the figure, typed; null where the value is none
 * @param date EDTF; null where there is none
 * @param due EDTF; null where there is none, or it is not known
 * @param issuer who set a target, an id; null where there is none, or it is not known
 * @param scope the label of the part it speaks of; null for the whole
 * @param isComputed whether the book computes it
 * @param operands the facts it is computed from; empty where it is not, or they are not known
 * @param evidence where it stands
 */
public record Statement(
    String id,
    String property,
    String kind,
    String rank,
    String value,
    @Nullable String typed,
    @Nullable Amount amount,
    @Nullable String date,
    @Nullable String due,
    @Nullable String issuer,
    @Nullable String scope,
    boolean isComputed,
    List<String> operands,
    List<Place> evidence) {
  /** Keeps own copies. */
  public Statement {
    operands = List.copyOf(operands);
    evidence = List.copyOf(evidence);
  }

  /**
   * A figure, typed; exact decimals in the unit.
   *
   * @param unit the symbol; null for a bare number
   */
  public record Amount(
      @Nullable String number,
      @Nullable String low,
      @Nullable String high,
      @Nullable String unit,
      String comparator) {}

  /**
   * A place in a source.
   *
   * @param figure as printed; null for words
   */
  public record Place(String source, int paragraph, @Nullable String figure) {
    /** Whether both are in one paragraph. */
    boolean isBeside(Place other) {
      return source.equals(other.source) && paragraph == other.paragraph;
    }
  }

  /** The id of its subject. */
  public String subject() {
    return id.substring(0, id.indexOf('/'));
  }

  /** Its id within its subject. */
  public String name() {
    return id.substring(id.indexOf('/') + 1);
  }

  /**
   * Whether both say the same, whatever the time and the source: a figure is compared as a number,
   * anything else as it was typed where that is known of both.
   */
  boolean saysTheSameAs(Statement other) {
    boolean isSameRule =
        property.equals(other.property)
            && kind.equals(other.kind)
            && Objects.equals(scope, other.scope);
    boolean isKnown = typed != null && other.typed != null;
    boolean isSameAim =
        !isKnown || (Objects.equals(due, other.due) && Objects.equals(issuer, other.issuer));
    return isSameRule && isSameAim && hasTheValueOf(other, isKnown);
  }

  private boolean hasTheValueOf(Statement other, boolean isTypedKnown) {
    if (amount != null || other.amount != null) {
      return Objects.equals(amount, other.amount);
    }
    return isTypedKnown ? Objects.equals(typed, other.typed) : value.equals(other.value);
  }

  /** Whether it rests on a paragraph that the other does not rest on. */
  boolean hasNewEvidence(Statement other) {
    return evidence.stream().anyMatch(place -> other.evidence.stream().noneMatch(place::isBeside));
  }
}
