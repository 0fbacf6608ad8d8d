package factbook.site;

import factbook.fact.FactId;
import factbook.fact.Source.PrintedFigure;
import java.util.List;

/**
 * What became of one printed figure of a source.
 *
 * @param paragraph the paragraph, from 1
 * @param figure the figure, with its exclusion where it has one
 * @param facts the facts, and events, that rest on it, as value or as date
 */
public record Account(int paragraph, PrintedFigure figure, List<FactId> facts) {
  /** Keeps an own copy. */
  public Account {
    facts = List.copyOf(facts);
  }

  /** Whether it is neither a fact nor excluded. */
  public boolean isUnaccounted() {
    return facts.isEmpty() && figure.excluded() == null;
  }
}
