package factbook.localize;

import factbook.fact.Book;
import factbook.fact.Fact;
import factbook.fact.Kind;
import factbook.fact.Measure;
import factbook.fact.Property;
import factbook.fact.Rank;
import factbook.fact.Subject;
import factbook.fact.ValueType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Chooses the facts that tell most about a subject, by rules that need no hand-made list. */
final class Telling {
  private final List<Property> properties;

  Telling(Book book) {
    properties = List.copyOf(book.vocabulary().properties().values());
  }

  /**
   * One fact for each property that a reader asks for first: where and since when, then amounts,
   * then rates and ranks, each in the order of the vocabulary.
   */
  List<Fact> keys(Subject subject, int most) {
    List<Fact> keys = new ArrayList<>();
    since(subject).ifPresent(keys::add);
    amounts(subject).forEach(keys::add);
    of(subject, property -> isRelative(property)).forEach(keys::add);
    return keys.stream().limit(most).toList();
  }

  /** The first date that is a property of the subject, such as its founding. */
  Optional<Fact> since(Subject subject) {
    return of(subject, property -> property.type() == ValueType.DATE).findFirst();
  }

  /** The first amount: how big it is. */
  Optional<Fact> figure(Subject subject) {
    return amounts(subject).findFirst();
  }

  private Stream<Fact> amounts(Subject subject) {
    return of(subject, property -> property.type() == ValueType.QUANTITY && !isRelative(property));
  }

  private static boolean isRelative(Property property) {
    return property.measure() == Measure.RATE || property.measure() == Measure.RANK;
  }

  private Stream<Fact> of(Subject subject, Predicate<Property> wanted) {
    return properties.stream()
        .filter(wanted)
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
