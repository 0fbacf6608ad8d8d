package factbook.localize;

import factbook.date.EdtfDate;
import factbook.fact.Fact;
import factbook.fact.Subject;
import factbook.site.Part;
import factbook.view.LayoutView;
import factbook.view.LinkView;
import factbook.view.TargetView;
import factbook.view.TargetsView;
import factbook.view.TargetsView.AimsView;
import factbook.view.TargetsView.DueView;
import factbook.view.TargetsView.OutcomeCountView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was wanted, planned and expected, by the year in which it is due, in one script. */
final class TargetsPage {
  /** What has no due date stands behind every year. */
  private static final int NEVER = Integer.MAX_VALUE;

  private final Names names;
  private final Wording wording;
  private final Links links;
  private final Outcomes outcomes;
  private final Order order;
  private final Once<List<Aim>> aims = new Once<>(this::allAims);
  private final Once<List<String>> allStates = new Once<>(this::states);

  TargetsPage(Names names, Wording wording, Links links, Outcomes outcomes, Order order) {
    this.names = names;
    this.wording = wording;
    this.links = links;
    this.outcomes = outcomes;
    this.order = order;
  }

  TargetsView of(LayoutView layout, Part part, String page) {
    Map<Integer, Map<Subject, List<TargetView>>> years = new TreeMap<>();
    for (Aim aim : part.of(aims.get())) {
      years
          .computeIfAbsent(aim.year(), key -> new TreeMap<>(Comparator.comparing(Subject::id)))
          .computeIfAbsent(aim.subject(), key -> new ArrayList<>())
          .add(outcomes.of(aim.subject(), aim.fact(), page));
    }
    List<String> states = allStates.get();
    return new TargetsView(
        layout,
        new OutcomeCountView(
            count(states, "reported"),
            count(states, "silent"),
            count(states, "ahead"),
            count(states, "open")),
        years.entrySet().stream()
            .map(year -> due(year.getKey(), inOrder(year.getValue(), page)))
            .toList());
  }

  /** What is wanted of a subject, by the year in which it is due. */
  private record Aim(int year, Subject subject, Fact fact) {}

  /** All, in the order by which the list is divided. */
  private List<Aim> allAims() {
    return order.divided().stream()
        .flatMap(
            subject ->
                Outcomes.aims(subject).stream()
                    .map(fact -> new Aim(year(fact.due()), subject, fact)))
        .sorted(Comparator.comparingInt(Aim::year))
        .toList();
  }

  private List<String> states() {
    return aims.get().stream().map(aim -> outcomes.state(aim.subject(), aim.fact())).toList();
  }

  private List<AimsView> inOrder(Map<Subject, List<TargetView>> targets, String page) {
    return order.sorted(targets.keySet()).stream()
        .map(
            subject ->
                new AimsView(
                    new LinkView(names.subject(subject.id()), links.subject(page, subject.id())),
                    targets.getOrDefault(subject, List.of())))
        .toList();
  }

  /** The last year it may mean: before that is over, nobody is late. */
  private static int year(@Nullable EdtfDate due) {
    return due == null ? NEVER : due.last().getYear();
  }

  private DueView due(int year, List<AimsView> aims) {
    return year == NEVER
        ? new DueView("open", null, aims)
        : new DueView("y-" + year, wording.dueIn(year), aims);
  }

  private static int count(List<String> states, String state) {
    return (int) states.stream().filter(state::equals).count();
  }
}
