package factbook.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures that cannot all be true, side by side.
 *
 * @param subject whose they are
 * @param label the property
 * @param sides the figures with their evidence
 * @param decision {@code decided}, {@code left_open} or {@code missing}
 * @param decisionWords the same in words
 * @param reason the editor's words; null where there are none
 */
public record ConflictView(
    LinkView subject,
    String label,
    List<FactView> sides,
    String decision,
    String decisionWords,
    @Nullable String reason) {
  /** Keeps an own copy. */
  public ConflictView {
    sides = List.copyOf(sides);
  }
}
