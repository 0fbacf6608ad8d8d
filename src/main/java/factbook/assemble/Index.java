package factbook.assemble;

import factbook.diagnostic.Suggestion;
import factbook.fact.Book;
import factbook.fact.Event;
import factbook.fact.Fact;
import factbook.fact.FactId;
import factbook.fact.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Everything of a book that has an id, by its id; and what to tell an editor who typed an id that
 * nothing has.
 *
 * @param facts all facts, in the order of subjects
 * @param events all events, in the order of subjects
 */
record Index(Book book, Map<FactId, Fact> facts, Map<FactId, Event> events) {
  static Index of(Book book) {
    Map<FactId, Fact> facts = new LinkedHashMap<>();
    Map<FactId, Event> events = new LinkedHashMap<>();
    for (Subject subject : book.subjects().values()) {
      subject.facts().forEach(fact -> facts.put(fact.id(), fact));
      subject.events().forEach(event -> events.put(event.id(), event));
    }
    return new Index(book, facts, events);
  }

  boolean hasSubject(String id) {
    return book.subjects().containsKey(id);
  }

  /** What to do about an id that no subject has; knows ids by a near spelling and by the name. */
  String subjectHint(String typed) {
    return book.subjects().values().stream()
        .filter(subject -> subject.name().equals(typed) || subject.aliases().contains(typed))
        .map(subject -> "the id of " + typed + " is “" + subject.id() + "”")
        .findFirst()
        .orElseGet(
            () ->
                Suggestion.hint(
                    typed,
                    book.subjects().keySet(),
                    "an id is the name of a file in content/parks or content/entities"));
  }

  /** What to do about an id that no fact and no event has. */
  String factHint(FactId typed) {
    Subject subject = book.subjects().get(typed.subject());
    if (subject == null) {
      return subjectHint(typed.subject());
    }
    List<String> names = names(subject).toList();
    return Suggestion.nearest(typed.name(), names)
        .map(near -> "did you mean “" + near + "”?")
        .orElseGet(() -> elsewhere(typed));
  }

  private String elsewhere(FactId typed) {
    return Stream.concat(facts.keySet().stream(), events.keySet().stream())
        .filter(id -> id.name().equals(typed.name()))
        .findFirst()
        .map(id -> "did you mean “" + id + "”?")
        .orElse(
            "name a fact or an event in the file of “" + typed.subject() + "”, or add it there");
  }

  private static Stream<String> names(Subject subject) {
    return Stream.concat(
        subject.facts().stream().map(fact -> fact.id().name()),
        subject.events().stream().map(event -> event.id().name()));
  }
}
