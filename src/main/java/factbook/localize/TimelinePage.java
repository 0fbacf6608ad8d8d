package factbook.localize;

import factbook.fact.Event;
import factbook.fact.Fact;
import factbook.fact.Subject;
import factbook.localize.Retellings.Dated;
import factbook.site.Part;
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
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All that has a date, in one script, the earliest first: a yearbook is read onwards. What several
 * subjects tell stands there once.
 */
final class TimelinePage {
  /** How many entries at most stand on the page before, for the sake of one date. */
  private static final int MOST_MOVED = 50;

  private final Site site;
  private final Names names;
  private final Wording wording;
  private final Links links;
  private final Texts texts;
  private final Facts facts;
  private final Order order;
  private final Retellings retellings;
  private final Once<List<Dated>> dated = new Once<>(this::allDated);

  TimelinePage(
      Site site, Names names, Wording wording, Links links, Texts texts, Facts facts, Order order) {
    this.site = site;
    this.names = names;
    this.wording = wording;
    this.links = links;
    this.texts = texts;
    this.facts = facts;
    this.order = order;
    this.retellings = new Retellings(site.book().subjects());
  }

  TimelineView of(LayoutView layout, Part part, String page) {
    List<List<Dated>> told = retellings.of(shown(part));
    return new TimelineView(
        layout,
        groups(told, entry -> entry.get(0).date().first().getYear()).stream()
            .map(year -> year(year, page))
            .toList(),
        subjects(told, page));
  }

  /** A part begins with a date, so that what is told twice on one day is found together. */
  private List<Dated> shown(Part part) {
    List<Dated> all = dated.get();
    int from = boundary(all, Math.min(part.from(), all.size()));
    int to = boundary(all, Math.min(part.to(), all.size()));
    return all.subList(from, Math.max(from, to));
  }

  /** The next place at which a date begins; the place itself where that is far. */
  private static int boundary(List<Dated> all, int place) {
    for (int next = place; next <= Math.min(place + MOST_MOVED, all.size()); next++) {
      if (next == 0
          || next == all.size()
          || !all.get(next).date().equals(all.get(next - 1).date())) {
        return next;
      }
    }
    return place;
  }

  private List<Dated> allDated() {
    List<Dated> all = new ArrayList<>();
    site.events().values().forEach(event -> all.addAll(Dated.of(event)));
    site.facts().values().forEach(fact -> all.addAll(Dated.of(fact)));
    all.sort(
        Comparator.comparing(Dated::date, Chronology.ORDER)
            .thenComparing(Dated::kind)
            .thenComparing(Dated::id));
    return all;
  }

  /** What is together in order and has something in common. */
  private static List<List<List<Dated>>> groups(
      List<List<Dated>> told, Function<List<Dated>, ?> common) {
    Map<Object, List<List<Dated>>> groups = new LinkedHashMap<>();
    told.forEach(
        entry -> groups.computeIfAbsent(common.apply(entry), key -> new ArrayList<>()).add(entry));
    return List.copyOf(groups.values());
  }

  private YearView year(List<List<Dated>> entries, String page) {
    int year = entries.get(0).get(0).date().first().getYear();
    return new YearView(
        "y-" + year,
        wording.year(year),
        groups(entries, entry -> List.of(entry.get(0).date(), entry.get(0).kind())).stream()
            .map(sameDate -> date(sameDate, page))
            .toList());
  }

  private DateView date(List<List<Dated>> entries, String page) {
    Dated first = entries.get(0).get(0);
    return new DateView(
        wording.date(first.date()),
        Figures.ascii(first.kind()),
        wording.kind(first.kind()),
        entries.stream().map(entry -> view(entry, page)).toList());
  }

  private DatedView view(List<Dated> telling, String page) {
    Dated fullest = telling.get(0);
    return new DatedView(
        fullest.id().toString(),
        ids(telling).stream().collect(Collectors.joining(" ")),
        link(fullest, page),
        others(telling).stream().map(dated -> link(dated, page)).toList(),
        names.optional(fullest.inferred()),
        text(fullest, page),
        facts.evidence(
            telling.stream().flatMap(dated -> dated.evidence().stream()).distinct().toList(),
            page));
  }

  /** The first telling of each further subject. */
  private static List<Dated> others(List<Dated> telling) {
    Map<String, Dated> others = new LinkedHashMap<>();
    telling.forEach(dated -> others.putIfAbsent(dated.id().subject(), dated));
    return others.values().stream().skip(1).toList();
  }

  private static List<String> ids(List<Dated> telling) {
    return telling.stream().map(dated -> dated.id().subject()).distinct().toList();
  }

  private LinkView link(Dated dated, String page) {
    return new LinkView(names.subject(dated.id().subject()), links.fact(page, dated.id()));
  }

  private List<InlineView> text(Dated dated, String page) {
    Event event = dated.event();
    if (event != null) {
      return texts.inlines(event.text(), new Standpoint(page, dated.id().subject()));
    }
    Fact fact = Objects.requireNonNull(dated.fact());
    return List.of(new InlineView.Text(names.text(fact.property().label()), null));
  }

  /** Without a program on the page, the timeline of a subject is the one on its own page. */
  private List<SubjectTimelineView> subjects(List<List<Dated>> told, String page) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    told.forEach(entry -> ids(entry).forEach(id -> counts.merge(id, 1, Integer::sum)));
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
                  subject.id(),
                  new LinkView(names.subject(subject.id()), href),
                  counts.getOrDefault(subject.id(), 0));
            })
        .toList();
  }
}
