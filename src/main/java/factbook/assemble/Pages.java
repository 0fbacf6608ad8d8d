package factbook.assemble;

import factbook.diagnostic.Diagnostics;
import factbook.fact.Book;
import factbook.fact.Property;
import factbook.fact.Source;
import factbook.fact.Subject;
import factbook.fact.SubjectKind;
import factbook.site.Lengths;
import factbook.site.Page;
import factbook.site.Part;
import factbook.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Lists the pages of a tree, in the order of the book; their paths never meet. */
final class Pages {
  private final Book book;
  private final List<String> editions;
  private final Sizes sizes;
  private final Map<String, Coverage> coverage;
  private final Lengths lengths;
  private final Diagnostics diagnostics;
  private final Map<String, Page> pages = new LinkedHashMap<>();

  private Pages(
      Book book,
      List<String> editions,
      Sizes sizes,
      Map<String, Coverage> coverage,
      Lengths lengths,
      Diagnostics diagnostics) {
    this.book = book;
    this.editions = editions;
    this.sizes = sizes;
    this.coverage = coverage;
    this.lengths = lengths;
    this.diagnostics = diagnostics;
  }

  /**
   * The pages of a book.
   *
   * @param editions the ids of those that have a page, the earliest first
   * @param sizes how long the lists of subjects are
   * @param coverage what became of each source, by its id
   * @param lengths how much of a list a page holds
   */
  static List<Page> list(
      Book book,
      List<String> editions,
      Sizes sizes,
      Map<String, Coverage> coverage,
      Lengths lengths,
      Diagnostics diagnostics) {
    Pages pages = new Pages(book, editions, sizes, coverage, lengths, diagnostics);
    pages.add();
    return new ArrayList<>(pages.pages.values());
  }

  private void add() {
    addBeginning(Page.Kind.HOME, "index.html", lengths.home());
    addWhole(Page.Kind.PARKS, "parks/index.html", sizes.parks(), lengths.cards());
    addSubjects(true);
    addWhole(Page.Kind.ENTITIES, "entities/index.html", sizes.entities(), lengths.plain());
    addSubjects(false);
    addWhole(Page.Kind.PROPERTIES, "properties/index.html");
    for (Property property : book.vocabulary().properties().values()) {
      Sizes.Stated stated = sizes.stated(property.id());
      // A word of the vocabulary that no fact uses has nothing to show.
      if (stated.facts() > 0) {
        List<Part> parts = Divisions.even(stated.subjects(), subjects(stated));
        add(Page.Kind.PROPERTY, "properties/", property.id(), parts, property.where());
      }
    }
    addWhole(Page.Kind.COMPARE, "compare.html", sizes.parks(), lengths.compared());
    addWhole(Page.Kind.TIMELINE, "timeline.html", sizes.dated(), lengths.proven());
    addWhole(Page.Kind.TARGETS, "targets.html", sizes.targets(), lengths.proven());
    addWhole(Page.Kind.RELATIONS, "relations.html", sizes.relations(), lengths.plain());
    addWhole(Page.Kind.SOURCES, "sources/index.html", book.sources().size(), lengths.cards());
    for (Source source : book.sources().values()) {
      List<Part> parts = Divisions.ofParagraphs(rows(source), lengths.proven());
      add(Page.Kind.SOURCE, "sources/", source.id(), parts, source.where());
    }
    addBeginning(Page.Kind.QUALITY, "quality.html", lengths.doubts());
    addBeginning(Page.Kind.CHANGES, "changes.html", lengths.plain());
    for (int i = editions.size() - 1; i >= 0; i--) {
      String path = Page.ofEdition(editions.get(i));
      pages.put(path, new Page(Page.Kind.EDITION, path, editions.get(i)));
    }
    addWhole(Page.Kind.GLOSSARY, "glossary.html", names(), lengths.plain());
    addWhole(Page.Kind.DOWNLOADS, "downloads.html");
    addWhole(Page.Kind.ABOUT, "about.html");
    addBeginning(Page.Kind.SEARCH, "search.html", lengths.plain());
  }

  private List<Integer> rows(Source source) {
    return Objects.requireNonNull(coverage.get(source.id()), source.id()).rows();
  }

  /** What stands in the glossary. */
  private int names() {
    return book.subjects().size() + book.glossary().size() + book.settled().size();
  }

  private void addSubjects(boolean isPark) {
    for (Subject subject : book.subjects().values()) {
      if ((subject.kind() == SubjectKind.PARK) == isPark) {
        List<Part> parts = Divisions.even(sizes.incoming(subject.id()), lengths.plain());
        add(
            isPark ? Page.Kind.PARK : Page.Kind.ENTITY,
            isPark ? "parks/" : "entities/",
            subject.id(),
            parts,
            subject.where());
      }
    }
  }

  /** How many subjects of a property a page holds: the rows of a subject stay together. */
  private int subjects(Sizes.Stated stated) {
    long most = (long) lengths.proven() * stated.subjects() / stated.facts();
    return (int) Math.max(1, most);
  }

  private void addWhole(Page.Kind kind, String path) {
    pages.put(path, new Page(kind, path, null));
  }

  /** A page that shows the beginning of each of its lists, and where the rest stands. */
  private void addBeginning(Page.Kind kind, String path, int length) {
    pages.put(path, new Page(kind, path, null, Part.first(length)));
  }

  private void addWhole(Page.Kind kind, String path, int size, int length) {
    for (Part part : Divisions.even(size, length)) {
      String own = Part.path(path, part.number());
      pages.put(own, new Page(kind, own, null, part));
    }
  }

  private void add(Page.Kind kind, String folder, String id, List<Part> parts, Span where) {
    String path = folder + id + ".html";
    if (pages.containsKey(path)) {
      diagnostics.add(
          where,
          AssembleCode.SAME_PATH,
          "“" + path + "” is already another page",
          "give the file another name");
      return;
    }
    for (Part part : parts) {
      String own = Part.path(path, part.number());
      pages.put(own, new Page(kind, own, id, part));
    }
  }
}
