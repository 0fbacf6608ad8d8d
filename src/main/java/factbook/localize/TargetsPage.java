package factbook.localize;

import factbook.date.EdtfDate;
import factbook.fact.Fact;
import factbook.fact.Subject;
import factbook.site.Site;
import factbook.view.LayoutView;
import factbook.view.LinkView;
import factbook.view.TargetView;
import factbook.view.TargetsView;
import factbook.view.TargetsView.AimsView;
import factbook.view.TargetsView.DueView;
import factbook.view.TargetsView.OutcomeCountView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was wanted, planned and expected, by the year in which it is due, in one script. */
final class TargetsPage {
  /** What has no due date stands behind every year. */
  private static final int NEVER = Integer.MAX_VALUE;

  private final Site site;
  private final Names names;
  private final Wording wording;
  private final Links links;
  private final Outcomes outcomes;
  private final Order order;

  TargetsPage(
      Site site, Names names, Wording wording, Links links, Outcomes outcomes, Order order) {
    this.site = site;
    this.names = names;
    this.wording = wording;
    this.links = links;
    this.outcomes = outcomes;
    this.order = order;
  }

  TargetsView of(LayoutView layout, String page) {
    Map<Integer, List<AimsView>> years = new TreeMap<>();
    List<TargetView> all = new ArrayList<>();
    for (Subject subject : order.sorted(site.book().subjects().values())) {
      LinkView link = new LinkView(names.subject(subject.id()), links.subject(page, subject.id()));
      byYear(subject, page)
          .forEach(
              (year, targets) -> {
                years
                    .computeIfAbsent(year, key -> new ArrayList<>())
                    .add(new AimsView(link, targets));
                all.addAll(targets);
              });
    }
    return new TargetsView(
        layout,
        new OutcomeCountView(
            count(all, "reported"), count(all, "silent"), count(all, "ahead"), count(all, "open")),
        years.entrySet().stream().map(year -> due(year.getKey(), year.getValue())).toList());
  }

  private Map<Integer, List<TargetView>> byYear(Subject subject, String page) {
    Map<Integer, List<TargetView>> years = new LinkedHashMap<>();
    for (Fact fact : Outcomes.aims(subject)) {
      years
          .computeIfAbsent(year(fact.due()), key -> new ArrayList<>())
          .add(outcomes.of(subject, fact, page));
    }
    return years;
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

  private static int count(List<TargetView> targets, String state) {
    return (int) targets.stream().filter(target -> target.state().equals(state)).count();
  }
}
