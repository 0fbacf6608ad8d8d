package factbook.assemble;

import factbook.fact.Book;
import factbook.fact.Event;
import factbook.fact.Fact;
import factbook.fact.Kind;
import factbook.fact.Relation;
import factbook.fact.Source;
import factbook.fact.Subject;
import factbook.fact.SubjectKind;
import factbook.fact.Value;
import factbook.site.Account;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How long the lists of a book are. */
final class Sizes {
  private final Book book;
  private final Map<String, List<Account>> accounts;
  private final Map<String, Stated> stated = new HashMap<>();
  private final Map<String, Integer> incoming = new HashMap<>();
  private int parks;
  private int dated;
  private int targets;
  private int relations;

  /**
   * How often a property is stated.
   *
   * @param facts by how many facts
   * @param subjects of how many subjects
   */
  record Stated(int facts, int subjects) {
    private static final Stated NEVER = new Stated(0, 0);
  }

  Sizes(Book book, Map<String, List<Account>> accounts) {
    this.book = book;
    this.accounts = accounts;
    book.subjects().values().forEach(this::add);
  }

  private void add(Subject subject) {
    parks += subject.kind() == SubjectKind.PARK ? 1 : 0;
    relations += subject.relations().size();
    for (Relation relation : subject.relations()) {
      incoming.merge(relation.to(), 1, Integer::sum);
    }
    for (Event event : subject.events()) {
      dated += event.at() == null ? 0 : 1;
    }
    Set<String> properties = new HashSet<>();
    for (Fact fact : subject.facts()) {
      String property = fact.property().id();
      Stated before = stated(property);
      int subjects = before.subjects() + (properties.add(property) ? 1 : 0);
      stated.put(property, new Stated(before.facts() + 1, subjects));
      targets += fact.kind() == Kind.OBSERVED ? 0 : 1;
      dated += fact.value() instanceof Value.Date ? 1 : 0;
    }
  }

  Stated stated(String property) {
    return stated.getOrDefault(property, Stated.NEVER);
  }

  int incoming(String subject) {
    return incoming.getOrDefault(subject, 0);
  }

  int parks() {
    return parks;
  }

  int entities() {
    return book.subjects().size() - parks;
  }

  /** What stands in the timeline. */
  int dated() {
    return dated;
  }

  int targets() {
    return targets;
  }

  int relations() {
    return relations;
  }

  /** What stands in the glossary. */
  int names() {
    return book.subjects().size() + book.glossary().size() + book.settled().size();
  }

  /** How many rows each paragraph of a source has. */
  List<Integer> paragraphs(Source source) {
    Map<Integer, Integer> rows = new HashMap<>();
    accounts
        .getOrDefault(source.id(), List.of())
        .forEach(account -> rows.merge(account.paragraph(), 1, Integer::sum));
    return source.paragraphs().stream()
        .map(Source.Paragraph::number)
        .map(number -> rows.getOrDefault(number, 1))
        .toList();
  }
}
