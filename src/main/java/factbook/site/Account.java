package factbook.site;

import factbook.fact.FactId;
import factbook.fact.Relation;
import factbook.fact.Source.PrintedFigure;
import java.util.List;

/**
 * What became of one printed figure of a source.
 *
 * @param paragraph the paragraph, from 1
 * @param figure the figure, with its exclusion where it has one
 * @param facts the facts, and events, that rest on it, as value or as date, by id
 * @param relations the relations that rest on it, in the order of the book
 */
public record Account(
    int paragraph, PrintedFigure figure, List<FactId> facts, List<Relation> relations) {
  /** Keeps own copies. */
  public Account {
    facts = List.copyOf(facts);
    relations = List.copyOf(relations);
  }

  /** Whether something of the book rests on it. */
  public boolean isUsed() {
    return !facts.isEmpty() || !relations.isEmpty();
  }

  /** Whether it is neither used nor excluded. */
  public boolean isUnaccounted() {
    return !isUsed() && figure.excluded() == null;
  }
}
