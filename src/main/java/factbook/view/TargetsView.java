package factbook.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was wanted, planned and expected, against what came of it.
 *
 * @param count how many there are, by what came of them
 * @param years by the year in which they are due, the earliest first; those without a due date last
 */
public record TargetsView(LayoutView layout, OutcomeCountView count, List<DueView> years)
    implements View {
  /** Keeps an own copy. */
  public TargetsView {
    years = List.copyOf(years);
  }

  @Override
  public String template() {
    return "targets.ftlh";
  }

  /** How many there are, by the states of {@link TargetView}. */
  public record OutcomeCountView(int reported, int silent, int ahead, int open) {
    /** All of them. */
    public int all() {
      return reported + silent + ahead + open;
    }
  }

  /**
   * What is due in a year.
   *
   * @param id its anchor, {@code y-2025}; {@code open} for what has no due date
   * @param label in words; null for what has no due date
   * @param subjects who aims at it
   */
  public record DueView(String id, @Nullable String label, List<AimsView> subjects) {
    /** Keeps an own copy. */
    public DueView {
      subjects = List.copyOf(subjects);
    }
  }

  /** What one subject aims at. */
  public record AimsView(LinkView subject, List<TargetView> targets) {
    /** Keeps an own copy. */
    public AimsView {
      targets = List.copyOf(targets);
    }
  }
}
