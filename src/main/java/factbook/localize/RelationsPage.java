package factbook.localize;

import factbook.date.EdtfDate;
import factbook.drawing.Columns;
import factbook.drawing.Edge;
import factbook.drawing.Tree;
import factbook.fact.Relation;
import factbook.fact.RelationType;
import factbook.fact.Subject;
import factbook.fact.SubjectKind;
import factbook.localize.Drawings.Caption;
import factbook.localize.Drawings.Stroke;
import factbook.site.Part;
import factbook.site.Site;
import factbook.view.DrawingView;
import factbook.view.LayoutView;
import factbook.view.LinkView;
import factbook.view.RelationsPageView;
import factbook.view.RelationsPageView.StatedView;
import factbook.view.RelationsPageView.TypeView;
import factbook.view.RelationsView.RelationView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who belongs to, pairs with and leads what: all relations of the book, in one script. */
final class RelationsPage {
  /** Relations that say where a subject is or what it belongs to, the nearest first. */
  static final List<String> PLACES = List.of("located-in", "part-of");

  /** Names of boxes in columns: two and the lines between them fit on a phone. */
  private static final int COLUMN_EMS = 8;

  private static final int TREE_EMS = 9;

  /** One line is said as well by the list. */
  private static final int FEWEST_TO_DRAW = 2;

  private final Site site;
  private final Names names;
  private final Wording wording;
  private final Words words;
  private final Links links;
  private final Facts facts;
  private final Order order;
  private final Drawings drawings;
  private final Once<List<Relation>> divided = new Once<>(this::allRelations);

  RelationsPage(
      Site site, Names names, Wording wording, Words words, Links links, Facts facts, Order order) {
    this.site = site;
    this.names = names;
    this.wording = wording;
    this.words = words;
    this.links = links;
    this.facts = facts;
    this.order = order;
    this.drawings = new Drawings(site, names, links);
  }

  RelationsPageView of(LayoutView layout, Part part, String page) {
    Map<String, List<Relation>> byType = new LinkedHashMap<>();
    for (Relation relation : part.of(divided.get())) {
      byType.computeIfAbsent(relation.type().id(), key -> new ArrayList<>()).add(relation);
    }
    byType.replaceAll((type, relations) -> inOrder(relations));
    // A drawing shows all or misleads; where all are too many for a page, there is none.
    boolean isDrawn = part.of() == 1;
    List<TypeView> types =
        site.book().vocabulary().relations().values().stream()
            .filter(type -> byType.containsKey(type.id()))
            .sorted(Comparator.comparing(type -> -betweenParks(relations(byType, type))))
            .map(type -> type(type, relations(byType, type), isDrawn, page))
            .toList();
    return new RelationsPageView(
        layout, isDrawn ? places(byType, page) : null, types, divided.get().size());
  }

  /** All relations in the order by which the list is divided: by type, then by subject. */
  private List<Relation> allRelations() {
    Map<String, List<Relation>> byType = new LinkedHashMap<>();
    site.book()
        .vocabulary()
        .relations()
        .keySet()
        .forEach(type -> byType.put(type, new ArrayList<>()));
    for (Subject subject : order.divided()) {
      for (Relation relation : subject.relations()) {
        byType.computeIfAbsent(relation.type().id(), key -> new ArrayList<>()).add(relation);
      }
    }
    return byType.values().stream().flatMap(List::stream).toList();
  }

  private List<Relation> inOrder(List<Relation> relations) {
    Map<String, List<Relation>> bySubject = new LinkedHashMap<>();
    for (Relation relation : relations) {
      bySubject.computeIfAbsent(relation.from(), key -> new ArrayList<>()).add(relation);
    }
    return sorted(List.copyOf(bySubject.keySet())).stream()
        .flatMap(id -> bySubject.getOrDefault(id, List.of()).stream())
        .toList();
  }

  private static List<Relation> relations(Map<String, List<Relation>> byType, RelationType type) {
    return byType.getOrDefault(type.id(), List.of());
  }

  /** What joins parks stands first: they are what the book is about. */
  private long betweenParks(List<Relation> relations) {
    return relations.stream()
        .filter(relation -> isPark(relation.from()) && isPark(relation.to()))
        .count();
  }

  private boolean isPark(String id) {
    Subject subject = site.book().subjects().get(id);
    return subject != null && subject.kind() == SubjectKind.PARK;
  }

  /** Parks, what they are in, and what that is in; other parts stand in the lists. */
  private @Nullable DrawingView places(Map<String, List<Relation>> byType, String page) {
    List<Relation> all = new ArrayList<>();
    PLACES.forEach(type -> all.addAll(byType.getOrDefault(type, List.of())));
    Set<String> shown = new LinkedHashSet<>();
    site.book().subjects().values().stream()
        .filter(subject -> subject.kind() == SubjectKind.PARK)
        .forEach(park -> addWithWholes(park.id(), all, shown));
    List<Stroke> strokes =
        all.stream()
            .filter(relation -> shown.contains(relation.from()))
            .map(Stroke::against)
            .toList();
    if (strokes.isEmpty()) {
      return null;
    }
    List<String> ids = new ArrayList<>(shown);
    ids.retainAll(Drawings.ends(strokes));
    String title = words.say(Word.PLACES_HEADING);
    return drawings.view(
        Tree.draw(drawings.vertices(sorted(ids)), Drawings.edges(strokes), TREE_EMS),
        strokes,
        new Caption("places", title, words.say(Word.PLACES_DRAWN)),
        page);
  }

  private static void addWithWholes(String id, List<Relation> places, Set<String> shown) {
    if (shown.add(id)) {
      places.stream()
          .filter(relation -> relation.from().equals(id))
          .forEach(relation -> addWithWholes(relation.to(), places, shown));
    }
  }

  private List<String> sorted(List<String> ids) {
    List<Subject> subjects =
        ids.stream().map(id -> Objects.requireNonNull(site.book().subjects().get(id), id)).toList();
    return order.sorted(subjects).stream().map(Subject::id).toList();
  }

  private TypeView type(RelationType type, List<Relation> relations, boolean isDrawn, String page) {
    String id = "r-" + type.id();
    String label = names.text(type.label());
    Map<String, List<RelationView>> stated = new LinkedHashMap<>();
    for (Relation relation : relations) {
      stated.computeIfAbsent(relation.from(), key -> new ArrayList<>()).add(view(relation, page));
    }
    return new TypeView(
        id,
        label,
        type.isSymmetric() ? null : names.text(type.inverse()),
        isDrawn
            ? drawing(type, relations, new Caption(id + "-drawing", label, drawn(type)), page)
            : null,
        stated.entrySet().stream()
            .map(entry -> stated(entry.getKey(), entry.getValue(), page))
            .toList(),
        relations.size());
  }

  private String drawn(RelationType type) {
    return words.say(Word.COLUMNS_DRAWN, names.text(type.label()), names.text(type.inverse()));
  }

  private @Nullable DrawingView drawing(
      RelationType type, List<Relation> relations, Caption caption, String page) {
    if (PLACES.contains(type.id()) || relations.size() < FEWEST_TO_DRAW) {
      return null;
    }
    List<Stroke> strokes = new ArrayList<>();
    for (Relation relation : relations) {
      boolean isTurned = type.isSymmetric() && weight(relation.to()) > weight(relation.from());
      strokes.add(isTurned ? Stroke.against(relation) : Stroke.along(relation));
    }
    List<Edge> edges = Drawings.edges(strokes);
    return drawings.view(
        Columns.draw(drawings.vertices(Drawings.ends(strokes)), edges, COLUMN_EMS),
        strokes,
        caption,
        page);
  }

  /** Where both ends say the same, the one with more to say stands at the left. */
  private int weight(String id) {
    Subject subject = site.book().subjects().get(id);
    int own = subject == null ? 0 : subject.relations().size();
    return own + site.incoming().getOrDefault(id, List.of()).size();
  }

  private StatedView stated(String id, List<RelationView> relations, String page) {
    return new StatedView(link(id, page), isPark(id), relations);
  }

  private RelationView view(Relation relation, String page) {
    EdtfDate at = relation.at();
    return new RelationView(
        Figures.id(relation),
        link(relation.to(), page),
        at == null ? null : wording.date(at),
        Figures.ascii(relation.kind()),
        wording.kind(relation.kind()),
        names.optional(relation.note()),
        facts.evidence(relation.evidence(), page));
  }

  private LinkView link(String id, String page) {
    return new LinkView(names.subject(id), links.subject(page, id));
  }
}
