package factbook.localize;

import factbook.date.EdtfDate;
import factbook.edition.Change;
import factbook.edition.Edition;
import factbook.edition.History;
import factbook.edition.Statement;
import factbook.fact.ChangeClass;
import factbook.fact.FactId;
import factbook.fact.Kind;
import factbook.fact.Property;
import factbook.fact.RelationType;
import factbook.fact.Rename;
import factbook.site.Part;
import factbook.site.Site;
import factbook.view.ChangesView;
import factbook.view.ChangesView.ChangeView;
import factbook.view.ChangesView.ClassView;
import factbook.view.ChangesView.EditionLineView;
import factbook.view.ChangesView.EditionView;
import factbook.view.EditionPageView;
import factbook.view.HistoryView;
import factbook.view.LayoutView;
import factbook.view.LinkView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the editions changed, in one script. */
final class ChangesPage {
  static final String PATH = "changes.html";

  private final Site site;
  private final History history;
  private final Names names;
  private final Wording wording;
  private final Words words;
  private final Links links;

  ChangesPage(Site site, History history, Names names, Wording wording, Words words, Links links) {
    this.site = site;
    this.history = history;
    this.names = names;
    this.wording = wording;
    this.words = words;
    this.links = links;
  }

  ChangesView of(LayoutView layout, Part part, String page) {
    List<Edition> editions = history.editions();
    return new ChangesView(
        layout,
        editions.isEmpty() ? null : edition(editions.get(0), part, page),
        editions.stream().skip(1).map(edition -> line(edition, page)).toList());
  }

  private EditionLineView line(Edition edition, String page) {
    return new EditionLineView(
        anchor(edition), link(edition, page), date(edition.date()), summary(edition));
  }

  /** The page of an edition. */
  EditionPageView of(String id, LayoutView layout, String page) {
    int at = place(id);
    List<Edition> editions = history.editions();
    return new EditionPageView(
        layout,
        edition(editions.get(at), Part.WHOLE, page),
        at + 1 == editions.size() ? null : link(editions.get(at + 1), page),
        at == 0 ? null : link(editions.get(at - 1), page));
  }

  /** {@code 2026年12月1日，更正 1}. */
  String description(String id) {
    Edition edition = history.editions().get(place(id));
    return date(edition.date()) + "，" + summary(edition);
  }

  private int place(String id) {
    List<Edition> editions = history.editions();
    return IntStream.range(0, editions.size())
        .filter(at -> editions.get(at).id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no edition “" + id + "”"));
  }

  private LinkView link(Edition edition, String page) {
    return new LinkView(edition.id(), links.edition(page, edition.id()));
  }

  /**
   * An edition as seen from a page.
   *
   * @param part how much of each sort of change
   */
  EditionView edition(Edition edition, Part part, String page) {
    return new EditionView(
        anchor(edition),
        edition.id(),
        links.edition(page, edition.id()),
        date(edition.date()),
        summary(edition),
        names.optional(edition.note()),
        edition.counts().keySet().stream().map(what -> group(edition, what, part, page)).toList());
  }

  static String anchor(Edition edition) {
    return "e-" + edition.id();
  }

  /** {@code 更正 1，新增 12}; words that say so where there is none. */
  String summary(Edition edition) {
    if (edition.isFirst()) {
      return words.say(Word.FIRST_EDITION);
    }
    return edition.changes().isEmpty()
        ? words.say(Word.NO_CHANGES)
        : edition.counts().entrySet().stream()
            .map(count -> words.say(label(count.getKey())) + " " + count.getValue())
            .collect(Collectors.joining("，"));
  }

  private ClassView group(Edition edition, ChangeClass what, Part part, String page) {
    List<Change> all = edition.changes().stream().filter(change -> change.what() == what).toList();
    return new ClassView(
        Figures.ascii(what),
        words.say(label(what)),
        words.say(meaning(what)),
        part.of(all).stream().map(change -> change(change, page)).toList(),
        all.size());
  }

  private static Word label(ChangeClass what) {
    return switch (what) {
      case CORRECTED -> Word.CORRECTED;
      case REVISED -> Word.REVISED;
      case NEW -> Word.ADDED;
      case WITHDRAWN -> Word.WITHDRAWN;
      case RE_DATED -> Word.RE_DATED;
      case RE_SOURCED -> Word.RE_SOURCED;
    };
  }

  private static Word meaning(ChangeClass what) {
    return switch (what) {
      case CORRECTED -> Word.CORRECTED_MEANING;
      case REVISED -> Word.REVISED_MEANING;
      case NEW -> Word.ADDED_MEANING;
      case WITHDRAWN -> Word.WITHDRAWN_MEANING;
      case RE_DATED -> Word.RE_DATED_MEANING;
      case RE_SOURCED -> Word.RE_SOURCED_MEANING;
    };
  }

  private ChangeView change(Change change, String page) {
    FactId id = today(change.id());
    boolean hasSubject = site.book().subjects().containsKey(id.subject());
    Statement shown = change.after() == null ? change.before() : change.after();
    String from = change.from();
    return new ChangeView(
        hasSubject ? names.subject(id.subject()) : id.subject(),
        hasSubject ? links.subject(page, id.subject()) : null,
        shown == null ? "" : label(shown),
        told(change.before(), change.what()),
        told(change.after(), change.what()),
        place(id, page),
        names.optional(change.note()),
        from == null ? null : cause(today(from), page));
  }

  private FactId today(String id) {
    int slash = id.indexOf('/');
    return site.book()
        .continuity()
        .today(new FactId(id.substring(0, slash), id.substring(slash + 1)));
  }

  /** Where a statement stands; null where it does not any more. */
  private @Nullable String place(FactId id, String page) {
    if (site.facts().containsKey(id) || site.events().containsKey(id)) {
      return links.fact(page, id);
    }
    var subject = site.book().subjects().get(id.subject());
    boolean isRelation =
        subject != null
            && subject.relations().stream().anyMatch(relation -> relation.id().equals(id));
    return isRelation ? links.subject(page, id.subject()) + "#relations" : null;
  }

  private @Nullable LinkView cause(FactId id, String page) {
    var fact = site.facts().get(id);
    return fact == null
        ? null
        : new LinkView(names.text(fact.property().label()), links.fact(page, id));
  }

  private String label(Statement statement) {
    String property =
        site.book()
            .continuity()
            .newIds(Rename.Kind.PROPERTY)
            .getOrDefault(statement.property(), statement.property());
    Property known = site.book().vocabulary().properties().get(property);
    RelationType relation = site.book().vocabulary().relations().get(property);
    String label =
        known != null
            ? names.text(known.label())
            : relation != null
                ? names.text(relation.label())
                : property.equals("event") ? words.say(Word.EVENT) : property;
    String scope = statement.scope();
    return scope == null ? label : label + "（" + names.text(scope) + "）";
  }

  /** What a statement said, as far as this sort of change is about it. */
  private @Nullable String told(@Nullable Statement statement, ChangeClass what) {
    if (statement == null) {
      return null;
    }
    List<String> parts = new ArrayList<>();
    parts.add(names.text(statement.value()));
    if (!statement.kind().equals("observed")) {
      parts.add(wording.kind(kind(statement)));
    }
    if (statement.date() != null && what != ChangeClass.RE_SOURCED) {
      parts.add(date(statement.date()));
    }
    if (what == ChangeClass.RE_SOURCED) {
      statement.evidence().stream()
          .map(place -> place.source() + " " + wording.place(place.paragraph()))
          .distinct()
          .forEach(parts::add);
    }
    return String.join("，", parts);
  }

  private static Kind kind(Statement statement) {
    for (Kind kind : Kind.values()) {
      if (Figures.ascii(kind).equals(statement.kind())) {
        return kind;
      }
    }
    return Kind.OBSERVED;
  }

  private String date(String edtf) {
    return EdtfDate.parse(edtf).map(wording::date).orElse(edtf);
  }

  /** What a fact underwent since the book first stated it, the latest first. */
  List<HistoryView> of(FactId id, String page) {
    return history.of(id).stream().map(step -> step(step, page)).toList();
  }

  private HistoryView step(History.Step step, String page) {
    Edition edition = step.edition();
    Change change = step.change();
    return new HistoryView(
        link(edition, page),
        date(edition.date()),
        Figures.ascii(change.what()),
        words.say(label(change.what())),
        told(change.before(), change.what()),
        names.optional(change.note()));
  }

  /** The latest edition in a line; null where nobody asked for the editions. */
  @Nullable LinkView latest(String page) {
    if (history.editions().isEmpty()) {
      return null;
    }
    Edition latest = history.editions().get(0);
    return new LinkView(summary(latest), Links.between(page, PATH) + "#" + anchor(latest));
  }
}
