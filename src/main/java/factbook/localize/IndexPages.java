package factbook.localize;

import factbook.fact.Book;
import factbook.fact.Subject;
import factbook.fact.SubjectKind;
import factbook.site.Part;
import factbook.site.Site;
import factbook.view.AboutView;
import factbook.view.EntitiesView;
import factbook.view.EntitiesView.EntityGroupView;
import factbook.view.HomeView;
import factbook.view.LayoutView;
import factbook.view.LegendView;
import factbook.view.LegendView.MarkView;
import factbook.view.LinkView;
import factbook.view.ParksView;
import factbook.view.SourcesView;
import factbook.view.SubjectCardView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The home page, the indexes and the page on the method in one script. */
final class IndexPages {
  private final Site site;
  private final Names names;
  private final Wording wording;
  private final Words words;
  private final Links links;
  private final Texts texts;
  private final Telling telling;
  private final SourcePages sources;
  private final Order order;
  private final ChangesPage changes;
  private final Once<List<Subject>> entities;

  IndexPages(
      Site site,
      Names names,
      Wording wording,
      Words words,
      Links links,
      Texts texts,
      Telling telling,
      SourcePages sources,
      Order order,
      ChangesPage changes) {
    this.site = site;
    this.names = names;
    this.wording = wording;
    this.words = words;
    this.links = links;
    this.texts = texts;
    this.telling = telling;
    this.sources = sources;
    this.order = order;
    this.changes = changes;
    this.entities = new Once<>(this::entitiesByKind);
  }

  HomeView home(LayoutView layout, Part part, String page) {
    Book book = site.book();
    List<Subject> parks = divided(SubjectKind.PARK);
    return new HomeView(
        layout,
        names.text(book.settings().description()),
        cards(part.of(parks), page),
        parks.size(),
        sources.count(),
        book.sources().size(),
        book.subjects().size() - parks.size(),
        legend(),
        changes.latest(page));
  }

  ParksView parks(LayoutView layout, Part part, String page) {
    return new ParksView(layout, cards(part.of(divided(SubjectKind.PARK)), page));
  }

  EntitiesView entities(LayoutView layout, Part part, String page) {
    List<Subject> shown = part.of(entities.get());
    List<EntityGroupView> groups = new ArrayList<>();
    for (SubjectKind kind : SubjectKind.values()) {
      List<Subject> members = shown.stream().filter(subject -> subject.kind() == kind).toList();
      if (!members.isEmpty()) {
        groups.add(
            new EntityGroupView(Figures.ascii(kind), wording.subject(kind), cards(members, page)));
      }
    }
    return new EntitiesView(layout, groups);
  }

  SourcesView sources(LayoutView layout, Part part, String page) {
    return new SourcesView(
        layout,
        part.of(List.copyOf(site.book().sources().values())).stream()
            .map(source -> sources.card(source, page))
            .toList(),
        sources.count());
  }

  AboutView about(LayoutView layout, String page) {
    return new AboutView(
        layout,
        texts.narrative(site.book().pages().get("about"), new Standpoint(page, null)),
        legend());
  }

  private List<Subject> divided(SubjectKind kind) {
    return order.divided().stream().filter(subject -> subject.kind() == kind).toList();
  }

  private List<Subject> entitiesByKind() {
    return Stream.of(SubjectKind.values())
        .filter(kind -> kind != SubjectKind.PARK)
        .flatMap(kind -> divided(kind).stream())
        .toList();
  }

  private List<SubjectCardView> cards(List<Subject> members, String page) {
    return order.sorted(members).stream().map(subject -> card(subject, page)).toList();
  }

  private SubjectCardView card(Subject subject, String page) {
    return new SubjectCardView(
        new LinkView(names.subject(subject.id()), links.subject(page, subject.id())),
        subject.pinyin(),
        wording.subject(subject.kind()),
        texts.inlines(subject.summary(), new Standpoint(page, subject.id())),
        place(subject, page),
        telling.since(subject).map(fact -> texts.figures().of(fact, page)).orElse(null),
        telling.figure(subject).map(fact -> texts.figures().of(fact, page)).orElse(null),
        subject.facts().size());
  }

  private @Nullable LinkView place(Subject subject, String page) {
    return RelationsPage.PLACES.stream()
        .flatMap(
            place ->
                subject.relations().stream().filter(relation -> relation.type().id().equals(place)))
        .findFirst()
        .map(
            relation ->
                new LinkView(names.subject(relation.to()), links.subject(page, relation.to())))
        .orElse(null);
  }

  /** How to read the marks. */
  LegendView legend() {
    return new LegendView(
        List.of(
            mark("observed", Word.OBSERVED, Word.OBSERVED_MEANING),
            mark("target", Word.TARGET, Word.TARGET_MEANING),
            mark("plan", Word.PLAN, Word.PLAN_MEANING),
            mark("forecast", Word.FORECAST, Word.FORECAST_MEANING),
            mark("inferred", Word.INFERRED, Word.INFERRED_MEANING),
            mark("stale", Word.STALE, Word.STALE_MEANING),
            mark("computed", Word.COMPUTED, Word.COMPUTED_MEANING),
            mark("deprecated", Word.DEPRECATED, Word.DEPRECATED_MEANING)));
  }

  private MarkView mark(String kind, Word label, Word meaning) {
    return new MarkView(kind, words.say(label), words.say(meaning));
  }
}
