package factbook.view;

import java.util.List;

/** The facts of a subject under one heading of the vocabulary. */
public record GroupView(String id, String label, List<FactView> facts) {
  /** Keeps an own copy. */
  public GroupView {
    facts = List.copyOf(facts);
  }
}
