package factbook.fact;

import factbook.date.EdtfDate;
import factbook.figure.Figure;
import factbook.narrative.Inline;
import factbook.text.Span;
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
   * A figure still to be computed, as the editor typed it; after assembling there are none, only
   * {@link Computed}.
   *
   * <p>Example: {@code {how: share, of: [companies-cloud-2018, companies-2018]}}.
   *
   * @param how the rule
   * @param of the facts it is computed from, in order
   * @param where the place of the rule and its facts
   */
  record Formula(Computation how, List<FactId> of, Span where) implements Value {
    /** Keeps an own copy. */
    public Formula {
      of = List.copyOf(of);
    }
  }

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
