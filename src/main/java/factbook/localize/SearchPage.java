package factbook.localize;

import factbook.fact.Script;
import factbook.fact.Subject;
import factbook.fact.SubjectKind;
import factbook.site.Page;
import factbook.site.Part;
import factbook.site.Site;
import factbook.view.LayoutView;
import factbook.view.LinkView;
import factbook.view.SearchView;
import factbook.view.SearchView.IndexView;
import factbook.view.SearchView.ItemView;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The page that searches, with an index of the whole book for who has no JavaScript. */
final class SearchPage {
  private final Site site;
  private final Names names;
  private final Words words;
  private final Links links;
  private final SourcePages sources;
  private final Order order;

  SearchPage(Site site, Names names, Words words, Links links, SourcePages sources, Order order) {
    this.site = site;
    this.names = names;
    this.words = words;
    this.links = links;
    this.sources = sources;
    this.order = order;
  }

  SearchView of(LayoutView layout, Page shown, List<String> files) {
    String page = shown.path();
    Part part = shown.part();
    String root = layout.root();
    return new SearchView(
        layout,
        files.stream().map(file -> root + file).toList(),
        List.of(
            index("parks", Word.PARKS, part, subjects(part, page, this::isPark)),
            index("entities", Word.ENTITIES, part, subjects(part, page, each -> !isPark(each))),
            index("properties", Word.PROPERTIES, part, properties(page)),
            index("sources", Word.SOURCES, part, part.of(sources(page)))));
  }

  /** Where there may be more than a page holds, the list itself is one link away. */
  private IndexView index(String folder, Word label, Part part, List<ItemView> items) {
    boolean isCut = items.size() >= part.to();
    return new IndexView(folder, words.say(label), items, isCut ? folder + "/index.html" : null);
  }

  private boolean isPark(Subject subject) {
    return subject.kind() == SubjectKind.PARK;
  }

  private List<ItemView> subjects(Part part, String page, Predicate<Subject> which) {
    List<ItemView> items = new ArrayList<>();
    String last = "";
    for (Subject subject : order.sorted(part.of(order.divided().stream().filter(which).toList()))) {
      String letter = letter(subject);
      LinkView link = new LinkView(names.subject(subject.id()), links.subject(page, subject.id()));
      items.add(new ItemView(link, last.equals(letter) ? null : letter, null));
      last = letter == null ? "" : letter;
    }
    return items;
  }

  /** The letter that an index by pinyin has it under; null in one by strokes. */
  private @Nullable String letter(Subject subject) {
    return words.script() == Script.HANS ? Order.initial(subject) : null;
  }

  /** In the order of the vocabulary, which puts together what belongs together. */
  private List<ItemView> properties(String page) {
    return site.pages().stream()
        .filter(each -> each.kind() == Page.Kind.PROPERTY && each.part().isFirst())
        .map(each -> Objects.requireNonNull(each.id()))
        .map(id -> new LinkView(names.text(label(id)), links.property(page, id)))
        .map(link -> new ItemView(link, null, null))
        .toList();
  }

  private String label(String property) {
    return Objects.requireNonNull(site.book().vocabulary().properties().get(property)).label();
  }

  /** In the order of their ids: a title as printed may be in the other script. */
  private List<ItemView> sources(String page) {
    return site.book().sources().values().stream()
        .map(source -> sources.card(source, page))
        .map(card -> new ItemView(new LinkView(card.id(), card.href()), null, card.title()))
        .toList();
  }
}
