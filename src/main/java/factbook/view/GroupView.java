package factbook.view;

import java.util.List;

/**
 * The facts of a subject under one heading of the vocabulary.
 *
 * @param charts drawn from the facts, where that is honest
 */
public record GroupView(String id, String label, List<ChartView> charts, List<FactView> facts) {
  /** Keeps an own copy. */
  public GroupView {
    charts = List.copyOf(charts);
    facts = List.copyOf(facts);
  }
}
