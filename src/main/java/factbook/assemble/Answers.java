package factbook.assemble;

import factbook.fact.Book;
import factbook.fact.Expectation;
import factbook.fact.Fact;
import factbook.fact.FactId;
import factbook.fact.Kind;
import factbook.fact.Rank;
import factbook.fact.Relation;
import factbook.fact.Subject;
import factbook.fact.Vocabulary;
import factbook.narrative.Inline;
import factbook.site.Answer;
import factbook.site.Answer.State;
import factbook.text.Memory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what the sources say, and do not say, of what a reader would ask. */
final class Answers {
  private Answers() {}

  /**
   * The answers to what the vocabulary expects of each subject, in its order; a subject of which
   * nothing is expected has none.
   *
   * @param incoming relations that end at a subject, by its id
   */
  static Map<String, List<Answer>> of(
      Book book, Map<String, List<Relation>> incoming, Memory memory) {
    Map<String, List<Answer>> bySubject = new LinkedHashMap<>();
    for (Subject subject : book.subjects().values()) {
      List<Relation> arriving = incoming.getOrDefault(subject.id(), List.of());
      List<Object> of = new ArrayList<>(arriving);
      of.add(subject);
      of.add(book.vocabulary());
      List<Answer> answers =
          memory.recall("answers", of, () -> of(subject, arriving, book.vocabulary()));
      if (!answers.isEmpty()) {
        bySubject.put(subject.id(), answers);
      }
    }
    return bySubject;
  }

  private static List<Answer> of(Subject subject, List<Relation> incoming, Vocabulary vocabulary) {
    List<Expectation> expected =
        vocabulary.expected().values().stream()
            .filter(expectation -> expectation.kind() == subject.kind())
            .toList();
    return expected.isEmpty() ? List.of() : of(subject, incoming, expected);
  }

  private static List<Answer> of(
      Subject subject, List<Relation> incoming, List<Expectation> expected) {
    Map<String, List<Fact>> facts =
        subject.facts().stream()
            .filter(fact -> fact.rank() != Rank.DEPRECATED)
            .sorted(best(subject))
            .collect(Collectors.groupingBy(fact -> fact.property().id()));
    Map<String, List<Relation>> outgoing = byType(subject.relations());
    Map<String, List<Relation>> arriving = byType(incoming);
    List<Answer> answers = new ArrayList<>();
    for (Expectation expectation : expected) {
      Stream<Answer> stated =
          all(facts, expectation.properties())
              .map(fact -> new Answer(expectation, state(fact), fact.id(), null));
      Stream<Answer> related =
          Stream.concat(
                  all(outgoing, expectation.relations()), all(arriving, expectation.incoming()))
              .map(relation -> new Answer(expectation, state(relation), null, relation));
      answers.add(
          Stream.concat(stated, related)
              .min(Comparator.comparing(Answer::state)) // the first of equals
              .orElseGet(() -> new Answer(expectation, State.SILENT, null, null)));
    }
    return List.copyOf(answers);
  }

  /** What the summary names, the editor's choice of two that differ, the latest. */
  private static Comparator<Fact> best(Subject subject) {
    Set<FactId> named =
        subject.summary().stream()
            .filter(Inline.FactRef.class::isInstance)
            .map(Inline.FactRef.class::cast)
            .map(
                ref -> new FactId(ref.subject() == null ? subject.id() : ref.subject(), ref.name()))
            .collect(Collectors.toSet());
    return Comparator.comparing((Fact fact) -> !named.contains(fact.id()))
        .thenComparing(fact -> fact.rank() != Rank.PREFERRED)
        .thenComparing(Fact::at, Comparator.nullsLast(Comparator.reverseOrder()));
  }

  private static Map<String, List<Relation>> byType(List<Relation> relations) {
    return relations.stream().collect(Collectors.groupingBy(relation -> relation.type().id()));
  }

  private static <T> Stream<T> all(Map<String, List<T>> byId, List<String> ids) {
    return ids.stream().flatMap(id -> byId.getOrDefault(id, List.of()).stream());
  }

  private static State state(Fact fact) {
    if (fact.kind() != Kind.OBSERVED) {
      return State.INTENDED;
    }
    return fact.scope() == null ? State.KNOWN : State.PART;
  }

  private static State state(Relation relation) {
    return relation.kind() == Kind.OBSERVED ? State.KNOWN : State.INTENDED;
  }
}
