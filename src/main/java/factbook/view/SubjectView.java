package factbook.view;

import factbook.view.MovedView.MovedFactView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a park or an entity.
 *
 * @param id its id
 * @param isPark whether it is a park
 * @param kindWords what it is
 * @param name its name in the page's script
 * @param names its name in the other scripts of the book
 * @param pinyin with tone marks
 * @param aliases other names
 * @param summary empty where it has none
 * @param keys the facts that tell most about it
 * @param narrative empty where it has none
 * @param groups all facts, by the headings of the vocabulary
 * @param targets targets, plans and forecasts against what came of them
 * @param conflicts figures that cannot all be true
 * @param milestones the same events drawn; null where there is too little to see
 * @param events what happened, by time
 * @param relations how it stands to others, read from both ends
 * @param gaps what a reader would ask and the sources do not fully answer
 * @param sources the sources that the page rests on
 * @param moved facts that old links look for here, and that are on another page now
 * @param edits where it is written
 */
public record SubjectView(
    LayoutView layout,
    String id,
    boolean isPark,
    String kindWords,
    String name,
    List<QuotedView> names,
    String pinyin,
    List<String> aliases,
    List<InlineView> summary,
    List<FigureView> keys,
    NarrativeView narrative,
    List<GroupView> groups,
    List<TargetView> targets,
    List<ConflictView> conflicts,
    @Nullable ChartView milestones,
    List<EventView> events,
    List<RelationsView> relations,
    List<AnswerView> gaps,
    List<SourceCardView> sources,
    List<MovedFactView> moved,
    EditsView edits)
    implements View {
  /** Keeps own copies. */
  public SubjectView {
    names = List.copyOf(names);
    aliases = List.copyOf(aliases);
    summary = List.copyOf(summary);
    keys = List.copyOf(keys);
    groups = List.copyOf(groups);
    targets = List.copyOf(targets);
    conflicts = List.copyOf(conflicts);
    events = List.copyOf(events);
    relations = List.copyOf(relations);
    gaps = List.copyOf(gaps);
    sources = List.copyOf(sources);
    moved = List.copyOf(moved);
  }

  @Override
  public String template() {
    return isPark ? "park.ftlh" : "entity.ftlh";
  }
}
