package factbook.localize;

import factbook.fact.Book;
import factbook.fact.Fact;
import factbook.fact.FactId;
import factbook.fact.Kind;
import factbook.fact.Property;
import factbook.fact.Rank;
import factbook.fact.Subject;
import factbook.fact.ValueType;
import factbook.narrative.Inline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Chooses the facts that tell most about a subject, by rules that need no hand-made list. */
final class Telling {
  private final List<Property> properties;

  Telling(Book book) {
    properties = List.copyOf(book.vocabulary().properties().values());
  }

  /**
   * The facts that a reader asks for first: since when, what the summary itself names, then one for
   * each property, those with the longest record first.
   */
  List<Fact> keys(Subject subject, int most) {
    Set<String> stated = new HashSet<>();
    return Stream.of(since(subject).stream(), named(subject).stream(), amounts(subject))
        .flatMap(Function.identity())
        .filter(fact -> stated.add(statement(fact)))
        .limit(most)
        .toList();
  }

  /** What a fact states, whatever its value: two of the same would stand there twice. */
  private static String statement(Fact fact) {
    return fact.property().id() + (fact.scope() == null ? "" : " " + fact.scope().id());
  }

  /** The first date that is a property of the subject, such as its founding. */
  Optional<Fact> since(Subject subject) {
    return of(subject, ValueType.DATE).findFirst();
  }

  /** The figure that tells most: the first that the summary names, else the best recorded. */
  Optional<Fact> figure(Subject subject) {
    return Stream.concat(named(subject).stream(), amounts(subject)).findFirst();
  }

  /** The subject's own figures in its summary: the editor's choice. */
  private static List<Fact> named(Subject subject) {
    List<Fact> named = new ArrayList<>();
    for (Inline inline : subject.summary()) {
      if (inline instanceof Inline.FactRef ref && ref.part() == Inline.Part.VALUE) {
        FactId id = new FactId(ref.subject() == null ? subject.id() : ref.subject(), ref.name());
        subject.facts().stream()
            .filter(fact -> fact.id().equals(id) && fact.property().type() == ValueType.QUANTITY)
            .forEach(named::add);
      }
    }
    return named;
  }

  private Stream<Fact> amounts(Subject subject) {
    return of(subject, ValueType.QUANTITY)
        .filter(fact -> fact.at() != null)
        .sorted(Comparator.comparing((Fact fact) -> record(subject, fact.property())).reversed());
  }

  /** How many facts of a subject state a property. */
  private static long record(Subject subject, Property property) {
    return subject.facts().stream()
        .filter(fact -> fact.property().id().equals(property.id()))
        .count();
  }

  private Stream<Fact> of(Subject subject, ValueType type) {
    return properties.stream()
        .filter(property -> property.type() == type)
        .map(property -> best(subject, property))
        .flatMap(Optional::stream);
  }

  /** The fact the book goes by: preferred, for the whole subject, latest. */
  private static Optional<Fact> best(Subject subject, Property property) {
    return subject.facts().stream()
        .filter(fact -> fact.property().id().equals(property.id()))
        .filter(fact -> fact.kind() == Kind.OBSERVED && fact.rank() != Rank.DEPRECATED)
        .filter(fact -> fact.scope() == null && !fact.isComputed())
        .max(
            Comparator.comparing(Fact::at, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(fact -> fact.rank() == Rank.PREFERRED)
                .thenComparing(Fact::id, Comparator.reverseOrder()));
  }
}
