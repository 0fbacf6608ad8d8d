package factbook.localize;

import factbook.date.EdtfDate;
import factbook.fact.Event;
import factbook.fact.Fact;
import factbook.fact.FactId;
import factbook.fact.Label;
import factbook.fact.Property;
import factbook.fact.Relation;
import factbook.fact.RelationType;
import factbook.fact.Subject;
import factbook.fact.SubjectKind;
import factbook.script.Converter;
import factbook.site.Moves;
import factbook.site.Page;
import factbook.site.Site;
import factbook.view.ChartView;
import factbook.view.EditsView;
import factbook.view.EventView;
import factbook.view.FactView;
import factbook.view.GroupView;
import factbook.view.LayoutView;
import factbook.view.LinkView;
import factbook.view.MovedView.MovedFactView;
import factbook.view.QuotedView;
import factbook.view.RelationsView;
import factbook.view.RelationsView.RelationView;
import factbook.view.SourceCardView;
import factbook.view.SubjectView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The pages of parks and entities in one script. */
final class SubjectPages {
  private static final int MOST_KEYS = 8;

  private final Site site;
  private final Names names;
  private final Wording wording;
  private final Links links;
  private final Texts texts;
  private final Facts facts;
  private final Outcomes outcomes;
  private final Conflicts conflicts;
  private final Answers answers;
  private final Telling telling;
  private final Charts charts;
  private final SourcePages sources;
  private final Order order;
  private final List<Converter> others;
  private final Moves moves;
  private final Edits edits;

  SubjectPages(
      Site site,
      Names names,
      Wording wording,
      Links links,
      Texts texts,
      Facts facts,
      Outcomes outcomes,
      Conflicts conflicts,
      Answers answers,
      Telling telling,
      Charts charts,
      SourcePages sources,
      Order order,
      List<Converter> others,
      Moves moves,
      Edits edits) {
    this.site = site;
    this.names = names;
    this.wording = wording;
    this.links = links;
    this.texts = texts;
    this.facts = facts;
    this.outcomes = outcomes;
    this.conflicts = conflicts;
    this.answers = answers;
    this.telling = telling;
    this.charts = charts;
    this.sources = sources;
    this.order = order;
    this.others = others;
    this.moves = moves;
    this.edits = edits;
  }

  SubjectView of(Subject subject, LayoutView layout, Page shown) {
    String page = shown.path();
    Standpoint stand = new Standpoint(page, subject.id());
    if (!shown.part().isFirst()) {
      return rest(subject, layout, shown);
    }
    return new SubjectView(
        layout,
        subject.id(),
        subject.kind() == SubjectKind.PARK,
        wording.subject(subject.kind()),
        names.subject(subject.id()),
        otherNames(subject),
        subject.pinyin(),
        subject.aliases().stream().map(names::text).toList(),
        texts.inlines(subject.summary(), stand),
        telling.keys(subject, MOST_KEYS).stream()
            .map(fact -> texts.figures().of(fact, page))
            .toList(),
        texts.narrative(subject.narrative(), stand),
        groups(subject, page),
        outcomes.of(subject, page),
        conflicts.of(subject.id(), page),
        charts.milestones(subject),
        events(subject, stand),
        relations(subject, shown),
        answers.gaps(subject.id(), page),
        sources(subject, page),
        moved(moves.left().getOrDefault(subject.id(), List.of()), page),
        edits(subject));
  }

  /** Where very many name a subject, further pages hold their relations and nothing else. */
  private SubjectView rest(Subject subject, LayoutView layout, Page shown) {
    return new SubjectView(
        layout,
        subject.id(),
        subject.kind() == SubjectKind.PARK,
        wording.subject(subject.kind()),
        names.subject(subject.id()),
        otherNames(subject),
        subject.pinyin(),
        List.of(),
        List.of(),
        List.of(),
        texts.narrative(null, new Standpoint(shown.path(), subject.id())),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        relations(subject, shown),
        List.of(),
        List.of(),
        List.of(),
        new EditsView(null, null, null));
  }

  private EditsView edits(Subject subject) {
    return new EditsView(
        edits.of(subject.where()),
        subject.events().isEmpty() ? null : edits.of(subject.events().get(0).where()),
        subject.relations().isEmpty() ? null : edits.of(subject.relations().get(0).where()));
  }

  /** Facts that old links look for on a page, and that are on another one now. */
  List<MovedFactView> moved(List<Moves.Moved> moved, String page) {
    return moved.stream()
        .map(
            one ->
                new MovedFactView(
                    one.anchor(), new LinkView(label(one.now()), links.fact(page, one.now()))))
        .toList();
  }

  private String label(FactId id) {
    Fact fact = site.facts().get(id);
    String subject = names.subject(id.subject());
    return fact == null ? subject : subject + "，" + names.text(fact.property().label());
  }

  private List<QuotedView> otherNames(Subject subject) {
    return others.stream()
        .map(
            other ->
                new QuotedView(FixedParts.convert(subject.name(), other), other.script().tag()))
        .toList();
  }

  private List<GroupView> groups(Subject subject, String page) {
    List<GroupView> groups = new ArrayList<>();
    Set<String> stated = new HashSet<>();
    subject.facts().forEach(fact -> stated.add(fact.property().id()));
    for (Label group : site.book().vocabulary().groups().values()) {
      List<Fact> members = new ArrayList<>();
      List<ChartView> drawn = new ArrayList<>();
      for (Property property : site.book().vocabulary().properties().values()) {
        if (property.group().equals(group.id()) && stated.contains(property.id())) {
          members.addAll(series(subject, property));
          drawn.addAll(charts.of(subject, property));
        }
      }
      if (!members.isEmpty()) {
        groups.add(
            new GroupView(group.id(), names.text(group.label()), drawn, rows(members, page)));
      }
    }
    return groups;
  }

  /** The facts of a property: the whole before its parts, the latest first. */
  static List<Fact> series(Subject subject, Property property) {
    return subject.facts().stream()
        .filter(fact -> fact.property().id().equals(property.id()))
        .sorted(
            Comparator.comparing(
                    SubjectPages::scope, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(SubjectPages::time, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(Fact::id))
        .toList();
  }

  private static @Nullable String scope(Fact fact) {
    return fact.scope() == null ? null : fact.scope().id();
  }

  private static @Nullable EdtfDate time(Fact fact) {
    return fact.due() == null ? fact.at() : fact.due();
  }

  private List<FactView> rows(List<Fact> members, String page) {
    List<FactView> rows = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      rows.add(facts.of(members.get(i), i > 0 && same(members.get(i - 1), members.get(i)), page));
    }
    return rows;
  }

  private static boolean same(Fact left, Fact right) {
    return left.property().id().equals(right.property().id())
        && Objects.equals(scope(left), scope(right));
  }

  private List<EventView> events(Subject subject, Standpoint stand) {
    return subject.events().stream()
        .sorted(
            Comparator.comparing(Event::at, Comparator.nullsLast(Chronology.ORDER))
                .thenComparing(Event::id))
        .map(
            event ->
                new EventView(
                    event.id().toString(),
                    "f-" + event.id().name(),
                    wording.date(event.at()),
                    event.at() != null,
                    names.optional(event.inferred()),
                    Figures.ascii(event.kind()),
                    wording.kind(event.kind()),
                    texts.inlines(event.text(), stand),
                    facts.evidence(event.evidence(), stand.page()),
                    moves.anchors().getOrDefault(event.id(), List.of())))
        .toList();
  }

  private List<RelationsView> relations(Subject subject, Page shown) {
    Map<String, List<RelationView>> byLabel = new LinkedHashMap<>();
    List<Relation> incoming = shown.part().of(divided(subject));
    for (RelationType type : site.book().vocabulary().relations().values()) {
      subject.relations().stream()
          .filter(relation -> shown.part().isFirst() && relation.type().id().equals(type.id()))
          .forEach(relation -> add(byLabel, type.label(), relation, relation.to(), shown.path()));
      sorted(incoming, type)
          .forEach(
              relation -> add(byLabel, type.inverse(), relation, relation.from(), shown.path()));
    }
    return byLabel.entrySet().stream()
        .map(entry -> new RelationsView(names.text(entry.getKey()), entry.getValue()))
        .toList();
  }

  /** The relations that end here, in the order by which they are divided among pages: by type. */
  private List<Relation> divided(Subject subject) {
    List<Relation> incoming = site.incoming().getOrDefault(subject.id(), List.of());
    return site.book().vocabulary().relations().keySet().stream()
        .flatMap(type -> incoming.stream().filter(each -> each.type().id().equals(type)))
        .toList();
  }

  /** The relations of a type that end here, in the order of the index. */
  private List<Relation> sorted(List<Relation> incoming, RelationType type) {
    Map<Subject, List<Relation>> starts = new TreeMap<>(Comparator.comparing(Subject::id));
    for (Relation relation : incoming) {
      Subject start = site.book().subjects().get(relation.from());
      if (start != null && relation.type().id().equals(type.id())) {
        starts.computeIfAbsent(start, key -> new ArrayList<>()).add(relation);
      }
    }
    return order.sorted(starts.keySet()).stream()
        .flatMap(start -> starts.getOrDefault(start, List.of()).stream())
        .toList();
  }

  private void add(
      Map<String, List<RelationView>> byLabel,
      String label,
      Relation relation,
      String other,
      String page) {
    EdtfDate at = relation.at();
    byLabel
        .computeIfAbsent(label, key -> new ArrayList<>())
        .add(
            new RelationView(
                Figures.id(relation),
                new LinkView(names.subject(other), links.subject(page, other)),
                at == null ? null : wording.date(at),
                Figures.ascii(relation.kind()),
                wording.kind(relation.kind()),
                names.optional(relation.note()),
                facts.evidence(relation.evidence(), page)));
  }

  private List<SourceCardView> sources(Subject subject, String page) {
    Set<String> used = new TreeSet<>();
    subject.facts().forEach(fact -> fact.evidence().forEach(place -> used.add(place.source())));
    subject.events().forEach(event -> event.evidence().forEach(place -> used.add(place.source())));
    subject
        .relations()
        .forEach(relation -> relation.evidence().forEach(place -> used.add(place.source())));
    return site.book().sources().values().stream()
        .filter(source -> used.contains(source.id()))
        .map(source -> sources.card(source, page))
        .toList();
  }
}
