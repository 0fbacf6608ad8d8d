package factbook.view;

import java.util.List;

/**
 * A target, plan or forecast against what came of it.
 *
 * @param fact what was set
 * @param state {@code reported} where something was observed at or after it was due, {@code silent}
 *     where nobody says, {@code ahead} where it is not due yet, {@code open} where it has no due
 *     date
 * @param stateWords the same in words
 * @param outcome what was observed of the same property and scope at or after it was due
 */
public record TargetView(FactView fact, String state, String stateWords, List<FigureView> outcome) {
  /** Keeps an own copy. */
  public TargetView {
    outcome = List.copyOf(outcome);
  }
}
