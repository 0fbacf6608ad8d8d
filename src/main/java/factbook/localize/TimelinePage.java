package factbook.localize;

import factbook.date.EdtfDate;
import factbook.fact.Event;
import factbook.fact.Evidence;
import factbook.fact.Fact;
import factbook.fact.FactId;
import factbook.fact.Kind;
import factbook.fact.Subject;
import factbook.fact.Value;
import factbook.site.Site;
import factbook.view.InlineView;
import factbook.view.LayoutView;
import factbook.view.LinkView;
import factbook.view.TimelineView;
import factbook.view.TimelineView.DateView;
import factbook.view.TimelineView.DatedView;
import factbook.view.TimelineView.SubjectTimelineView;
import factbook.view.TimelineView.YearView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All that has a date, in one script, the earliest first: a yearbook is read onwards. A year that a
 * source gives without a month stands before that year's months.
 */
final class TimelinePage {
  private final Site site;
  private final Names names;
  private final Wording wording;
  private final Links links;
  private final Texts texts;
  private final Facts facts;
  private final Order order;

  TimelinePage(
      Site site, Names names, Wording wording, Links links, Texts texts, Facts facts, Order order) {
    this.site = site;
    this.names = names;
    this.wording = wording;
    this.links = links;
    this.texts = texts;
    this.facts = facts;
    this.order = order;
  }

  /** An event, or a fact whose value is a date; the text is made for a page. */
  private record Dated(
      FactId id,
      EdtfDate date,
      @Nullable String inferred,
      Kind kind,
      Function<String, List<InlineView>> text,
      List<Evidence> evidence) {}

  TimelineView of(LayoutView layout, String page) {
    List<Dated> all = new ArrayList<>();
    site.events().values().forEach(event -> add(event, all));
    site.facts().values().forEach(fact -> add(fact, all));
    all.sort(Comparator.comparing(Dated::date).thenComparing(Dated::kind).thenComparing(Dated::id));
    return new TimelineView(
        layout,
        groups(all, dated -> dated.date().first().getYear()).stream()
            .map(year -> year(year, page))
            .toList(),
        subjects(all, page));
  }

  /** What is together in order and has something in common. */
  private static List<List<Dated>> groups(List<Dated> all, Function<Dated, ?> common) {
    Map<Object, List<Dated>> groups = new LinkedHashMap<>();
    all.forEach(
        dated -> groups.computeIfAbsent(common.apply(dated), key -> new ArrayList<>()).add(dated));
    return List.copyOf(groups.values());
  }

  private YearView year(List<Dated> entries, String page) {
    int year = entries.get(0).date().first().getYear();
    return new YearView(
        "y-" + year,
        wording.year(year),
        groups(entries, dated -> List.of(dated.date(), dated.kind())).stream()
            .map(sameDate -> date(sameDate, page))
            .toList());
  }

  private DateView date(List<Dated> entries, String page) {
    Dated first = entries.get(0);
    return new DateView(
        wording.date(first.date()),
        Figures.ascii(first.kind()),
        wording.kind(first.kind()),
        entries.stream().map(dated -> view(dated, page)).toList());
  }

  private void add(Event event, List<Dated> all) {
    EdtfDate at = event.at();
    if (at != null) {
      String subject = event.id().subject();
      all.add(
          new Dated(
              event.id(),
              at,
              event.inferred(),
              event.kind(),
              page -> texts.inlines(event.text(), new Standpoint(page, subject)),
              event.evidence()));
    }
  }

  private void add(Fact fact, List<Dated> all) {
    if (fact.value() instanceof Value.Date date) {
      String label = names.text(fact.property().label());
      all.add(
          new Dated(
              fact.id(),
              date.date(),
              fact.inferred(),
              fact.kind(),
              page -> List.of(new InlineView.Text(label, null)),
              fact.evidence()));
    }
  }

  private DatedView view(Dated dated, String page) {
    return new DatedView(
        dated.id().toString(),
        new LinkView(names.subject(dated.id().subject()), links.fact(page, dated.id())),
        names.optional(dated.inferred()),
        dated.text().apply(page),
        facts.evidence(dated.evidence(), page));
  }

  /** Without a script on the page, the timeline of a subject is the one on its own page. */
  private List<SubjectTimelineView> subjects(List<Dated> all, String page) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    all.forEach(dated -> counts.merge(dated.id().subject(), 1, Integer::sum));
    List<Subject> dated =
        site.book().subjects().values().stream()
            .filter(subject -> counts.containsKey(subject.id()))
            .toList();
    return order.sorted(dated).stream()
        .map(
            subject -> {
              String place = subject.events().isEmpty() ? "#facts" : "#events";
              String href = links.subject(page, subject.id()) + place;
              return new SubjectTimelineView(
                  new LinkView(names.subject(subject.id()), href),
                  counts.getOrDefault(subject.id(), 0));
            })
        .toList();
  }
}
