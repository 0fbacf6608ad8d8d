package factbook.assemble;

import factbook.diagnostic.Suggestion;
import factbook.fact.Book;
import factbook.fact.Event;
import factbook.fact.Fact;
import factbook.fact.FactId;
import factbook.fact.Subject;
import factbook.site.Statements;
import factbook.text.Memory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Everything of a book that has an id, by its id; and what to tell an editor who typed an id that
 * nothing has.
 *
 * @param subjects what follows from each, in the order of the book
 * @param facts all facts, in the order of subjects
 * @param events all events, in the order of subjects
 */
record Index(
    Book book, List<Aspects> subjects, Map<FactId, Fact> facts, Map<FactId, Event> events) {
  static Index of(Book book, Memory memory) {
    return of(book, book.subjects().values().stream().map(one -> aspects(one, memory)).toList());
  }

  /** The same where no other subject can be named. */
  Index only(Aspects one) {
    return of(book, List.of(one));
  }

  /**
   * The book with other subjects in the place of some.
   *
   * @param others by id
   */
  Index with(Map<String, Aspects> others) {
    Map<String, Subject> all = new LinkedHashMap<>(book.subjects());
    others.forEach((id, other) -> all.put(id, other.subject()));
    return of(
        book.withSubjects(all),
        subjects.stream().map(one -> others.getOrDefault(one.subject().id(), one)).toList());
  }

  static Aspects aspects(Subject subject, Memory memory) {
    return memory.recall("aspects", List.of(subject), () -> Aspects.of(subject));
  }

  private static Index of(Book book, List<Aspects> subjects) {
    Map<String, Map<FactId, Fact>> facts = new LinkedHashMap<>();
    Map<String, Map<FactId, Event>> events = new LinkedHashMap<>();
    for (Aspects one : subjects) {
      facts.put(one.subject().id(), one.facts());
      events.put(one.subject().id(), one.events());
    }
    return new Index(book, subjects, new Statements<>(facts), new Statements<>(events));
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
