package factbook.assemble;

import factbook.diagnostic.Diagnostics;
import factbook.fact.Book;
import factbook.fact.Property;
import factbook.fact.Source;
import factbook.fact.Subject;
import factbook.fact.SubjectKind;
import factbook.site.Page;
import factbook.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists the pages of a tree, in the order of the book; their paths never meet. */
final class Pages {
  private final Diagnostics diagnostics;
  private final Map<String, Page> pages = new LinkedHashMap<>();

  private Pages(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  static List<Page> list(Book book, Diagnostics diagnostics) {
    Pages pages = new Pages(diagnostics);
    pages.addWhole(Page.Kind.HOME, "index.html");
    pages.addWhole(Page.Kind.PARKS, "parks/index.html");
    for (Subject subject : book.subjects().values()) {
      if (subject.kind() == SubjectKind.PARK) {
        pages.add(Page.Kind.PARK, "parks/", subject.id(), subject.where());
      }
    }
    pages.addWhole(Page.Kind.ENTITIES, "entities/index.html");
    for (Subject subject : book.subjects().values()) {
      if (subject.kind() != SubjectKind.PARK) {
        pages.add(Page.Kind.ENTITY, "entities/", subject.id(), subject.where());
      }
    }
    pages.addWhole(Page.Kind.PROPERTIES, "properties/index.html");
    for (Property property : book.vocabulary().properties().values()) {
      if (isStated(property, book)) {
        pages.add(Page.Kind.PROPERTY, "properties/", property.id(), property.where());
      }
    }
    pages.addWhole(Page.Kind.COMPARE, "compare.html");
    pages.addWhole(Page.Kind.TIMELINE, "timeline.html");
    pages.addWhole(Page.Kind.TARGETS, "targets.html");
    pages.addWhole(Page.Kind.RELATIONS, "relations.html");
    pages.addWhole(Page.Kind.SOURCES, "sources/index.html");
    for (Source source : book.sources().values()) {
      pages.add(Page.Kind.SOURCE, "sources/", source.id(), source.where());
    }
    pages.addWhole(Page.Kind.QUALITY, "quality.html");
    pages.addWhole(Page.Kind.CHANGES, "changes.html");
    pages.addWhole(Page.Kind.GLOSSARY, "glossary.html");
    pages.addWhole(Page.Kind.DOWNLOADS, "downloads.html");
    pages.addWhole(Page.Kind.ABOUT, "about.html");
    pages.addWhole(Page.Kind.SEARCH, "search.html");
    return new ArrayList<>(pages.pages.values());
  }

  /** A word of the vocabulary that no fact uses has nothing to show. */
  private static boolean isStated(Property property, Book book) {
    return book.subjects().values().stream()
        .flatMap(subject -> subject.facts().stream())
        .anyMatch(fact -> fact.property().id().equals(property.id()));
  }

  private void addWhole(Page.Kind kind, String path) {
    pages.put(path, new Page(kind, path, null));
  }

  private void add(Page.Kind kind, String folder, String id, Span where) {
    String path = folder + id + ".html";
    if (pages.putIfAbsent(path, new Page(kind, path, id)) != null) {
      diagnostics.add(
          where,
          AssembleCode.SAME_PATH,
          "“" + path + "” is already another page",
          "give the file another name");
    }
  }
}
