package factbook.fact;

import factbook.date.EdtfDate;
import factbook.figure.Figure;
import factbook.narrative.Inline;
import java.util.List;

/** The value of a fact. */
public sealed interface Value {
  /** A figure as printed: {@code 1061家}. */
  record Quantity(Figure figure) implements Value {}

  /** Words in Simplified Chinese, with bound figures and linked names. */
  record Words(List<Inline> text) implements Value {
    /** Keeps an own copy. */
    public Words {
      text = List.copyOf(text);
    }
  }

  /** A date. */
  record Date(EdtfDate date) implements Value {}

  /** A park or an entity. */
  record Entity(String subject) implements Value {}

  /**
   * A figure that the book computes from facts and says so; never shown as printed.
   *
   * @param how the rule
   * @param of the facts it is computed from, in order
   * @param result the result, with {@code printed} holding the computed text
   */
  record Computed(Computation how, List<FactId> of, Figure result) implements Value {
    /** Keeps an own copy. */
    public Computed {
      of = List.copyOf(of);
    }
  }
}
