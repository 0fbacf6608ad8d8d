package factbook.localize;

import factbook.date.EdtfDate;
import factbook.fact.Fact;
import factbook.fact.Label;
import factbook.fact.Measure;
import factbook.fact.Property;
import factbook.fact.Subject;
import factbook.fact.SubjectKind;
import factbook.fact.ValueType;
import factbook.site.Page;
import factbook.site.Site;
import factbook.view.LayoutView;
import factbook.view.LinkView;
import factbook.view.PropertiesView;
import factbook.view.PropertiesView.PropertyCardView;
import factbook.view.PropertiesView.PropertyGroupView;
import factbook.view.PropertyView;
import factbook.view.PropertyView.PropertyRowView;
import factbook.view.PropertyView.PropertySubjectView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The pages of properties, and their index, in one script. */
final class PropertyPages {
  private final Site site;
  private final Names names;
  private final Wording wording;
  private final Links links;
  private final Facts facts;
  private final Cautions cautions;
  private final Charts charts;
  private final Order order;
  private final Once<Map<String, List<Fact>>> stated = new Once<>(this::allStated);
  private final Once<Map<String, List<Subject>>> members = new Once<>(this::allMembers);

  PropertyPages(
      Site site,
      Names names,
      Wording wording,
      Links links,
      Facts facts,
      Cautions cautions,
      Charts charts,
      Order order) {
    this.site = site;
    this.names = names;
    this.wording = wording;
    this.links = links;
    this.facts = facts;
    this.cautions = cautions;
    this.charts = charts;
    this.order = order;
  }

  private Map<String, List<Fact>> allStated() {
    Map<String, List<Fact>> all = new LinkedHashMap<>();
    for (Fact fact : site.facts().values()) {
      all.computeIfAbsent(fact.property().id(), key -> new ArrayList<>()).add(fact);
    }
    return all;
  }

  PropertiesView index(LayoutView layout, String page) {
    List<PropertyGroupView> groups = new ArrayList<>();
    for (Label group : site.book().vocabulary().groups().values()) {
      List<PropertyCardView> cards =
          properties(property -> property.group().equals(group.id())).stream()
              .map(property -> card(property, page))
              .toList();
      if (!cards.isEmpty()) {
        groups.add(new PropertyGroupView("g-" + group.id(), names.text(group.label()), cards));
      }
    }
    return new PropertiesView(layout, groups);
  }

  /** The properties that facts state, in the order of the vocabulary. */
  private List<Property> properties(Predicate<Property> wanted) {
    return site.book().vocabulary().properties().values().stream()
        .filter(property -> stated.get().containsKey(property.id()))
        .filter(wanted)
        .toList();
  }

  private List<Fact> stated(Property property) {
    return stated.get().getOrDefault(property.id(), List.of());
  }

  private PropertyCardView card(Property property, String page) {
    List<Fact> members = stated(property);
    return new PropertyCardView(
        link(property, page),
        names.text(property.unit().symbol()),
        members.size(),
        (int) members.stream().map(fact -> fact.id().subject()).distinct().count(),
        years(members));
  }

  private LinkView link(Property property, String page) {
    return new LinkView(names.text(property.label()), links.property(page, property.id()));
  }

  private String years(List<Fact> members) {
    List<EdtfDate> dates =
        members.stream()
            .map(fact -> fact.due() == null ? fact.at() : fact.due())
            .filter(Objects::nonNull)
            .toList();
    if (dates.isEmpty()) {
      return "";
    }
    return wording.years(
        dates.stream().mapToInt(date -> date.first().getYear()).min().orElseThrow(),
        dates.stream().mapToInt(date -> date.last().getYear()).max().orElseThrow());
  }

  PropertyView of(Property property, LayoutView layout, Page page) {
    List<Subject> divided = page.part().of(members.get().getOrDefault(property.id(), List.of()));
    List<Subject> members = parksFirst(divided);
    Set<String> ids = members.stream().map(Subject::id).collect(Collectors.toSet());
    List<Fact> shown =
        stated(property).stream().filter(fact -> ids.contains(fact.id().subject())).toList();
    String path = page.path();
    Label group = Objects.requireNonNull(site.book().vocabulary().groups().get(property.group()));
    return new PropertyView(
        layout,
        property.id(),
        names.text(property.label()),
        names.optional(property.description()),
        new LinkView(
            names.text(group.label()),
            Links.between(path, "properties/index.html#g-" + group.id())),
        names.text(property.unit().symbol()),
        measure(property.measure()),
        cautions.of(shown),
        page.part().of() == 1 ? charts.of(property, members, divided) : List.of(),
        members.stream().map(subject -> subject(subject, property, path)).toList(),
        related(property, path));
  }

  private @Nullable String measure(@Nullable Measure measure) {
    return measure == null ? null : wording.measure(measure);
  }

  /** In the order of this script; parks first, since they are what the book is about. */
  private List<Subject> parksFirst(List<Subject> members) {
    List<Subject> inOrder = new ArrayList<>();
    for (boolean isPark : List.of(true, false)) {
      inOrder.addAll(
          order.sorted(members.stream().filter(each -> isPark(each) == isPark).toList()));
    }
    return inOrder;
  }

  private static boolean isPark(Subject subject) {
    return subject.kind() == SubjectKind.PARK;
  }

  /** Who each property is stated of, parks first, in the order by which lists are divided. */
  private Map<String, List<Subject>> allMembers() {
    Map<String, List<Subject>> all = new LinkedHashMap<>();
    for (boolean isPark : List.of(true, false)) {
      for (Subject subject : order.divided()) {
        if (isPark(subject) == isPark) {
          subject.facts().stream()
              .map(fact -> fact.property().id())
              .distinct()
              .forEach(id -> all.computeIfAbsent(id, key -> new ArrayList<>()).add(subject));
        }
      }
    }
    return all;
  }

  private PropertySubjectView subject(Subject subject, Property property, String page) {
    return new PropertySubjectView(
        new LinkView(names.subject(subject.id()), links.subject(page, subject.id())),
        SubjectPages.series(subject, property).stream()
            .map(fact -> new PropertyRowView(anchor(fact), facts.of(fact, false, page)))
            .toList());
  }

  /** Ids have no double hyphen, so no two facts share an anchor. */
  static String anchor(Fact fact) {
    return "r-" + fact.id().subject() + "--" + fact.id().name();
  }

  /** What has the same unit under the same heading looks alike, and is counted otherwise. */
  private List<LinkView> related(Property property, String page) {
    if (property.type() != ValueType.QUANTITY || property.unit().symbol().isEmpty()) {
      return List.of();
    }
    return properties(
            other ->
                !other.id().equals(property.id())
                    && other.group().equals(property.group())
                    && other.unit().id().equals(property.unit().id()))
        .stream()
        .map(other -> link(other, page))
        .toList();
  }
}
