package factbook.schema;

import factbook.fact.Book;
import factbook.fact.Fact;
import factbook.fact.Subject;
import factbook.fact.Value;
import factbook.figure.Unit;
import factbook.load.Names.Target;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The ids that a book may name, each with what it is called.
 *
 * @param ids by what they lead to; facts by {@code subject/fact}, but those of a large book are
 *     left out, as an editor reads every schema whole
 */
record KnownIds(Map<Target, Map<String, String>> ids) {
  private static final int MOST_FACTS = 5_000;

  KnownIds {
    Map<Target, Map<String, String>> copies = new EnumMap<>(Target.class);
    ids.forEach(
        (target, names) ->
            copies.put(target, Collections.unmodifiableMap(new LinkedHashMap<>(names))));
    ids = Collections.unmodifiableMap(copies);
  }

  static KnownIds of(Book book) {
    Map<Target, Map<String, String>> ids = new EnumMap<>(Target.class);
    ids.put(Target.UNIT, named(book.vocabulary().units(), Unit::id, Unit::symbol));
    put(ids, Target.GROUP, book.vocabulary().groups(), group -> group.label());
    put(ids, Target.PROPERTY, book.vocabulary().properties(), property -> property.label());
    put(ids, Target.SCOPE, book.vocabulary().scopes(), scope -> scope.label());
    put(ids, Target.RELATION, book.vocabulary().relations(), relation -> relation.label());
    put(ids, Target.EXCLUSION, book.vocabulary().exclusions(), reason -> reason.label());
    put(ids, Target.SUBJECT, book.subjects(), subject -> subject.name());
    put(ids, Target.SOURCE, book.sources(), source -> source.title());
    Map<String, String> facts = facts(book);
    if (facts.size() <= MOST_FACTS) {
      ids.put(Target.FACT, facts);
      ids.put(Target.FACT_WITH_SUBJECT, facts);
      ids.put(Target.FACT_OF_ANY_EDITION, withEvents(facts, book));
    }
    return new KnownIds(ids);
  }

  private static Map<String, String> facts(Book book) {
    Map<String, String> facts = new LinkedHashMap<>();
    for (Subject subject : book.subjects().values()) {
      for (Fact fact : subject.facts()) {
        facts.put(fact.id().toString(), (fact.property().label() + " " + typed(fact)).strip());
      }
    }
    return facts;
  }

  private static Map<String, String> withEvents(Map<String, String> facts, Book book) {
    Map<String, String> all = new LinkedHashMap<>(facts);
    for (Subject subject : book.subjects().values()) {
      subject.events().forEach(event -> all.put(event.id().toString(), ""));
    }
    return all;
  }

  /** What tells a fact from others of its property at a glance. */
  private static String typed(Fact fact) {
    if (fact.value() instanceof Value.Quantity quantity) {
      return quantity.figure().printed();
    }
    return fact.value() instanceof Value.Date date ? date.date().text() : "";
  }

  private static <T> void put(
      Map<Target, Map<String, String>> ids,
      Target target,
      Map<String, T> things,
      Function<T, String> name) {
    Map<String, String> names = new LinkedHashMap<>();
    things.forEach((id, thing) -> names.put(id, name.apply(thing)));
    ids.put(target, names);
  }

  private static <T> Map<String, String> named(
      Collection<T> things, Function<T, String> id, Function<T, String> name) {
    Map<String, String> names = new LinkedHashMap<>();
    things.forEach(thing -> names.put(id.apply(thing), name.apply(thing)));
    return names;
  }

  /** The ids of a kind with their names; none where the kind has none yet. */
  Map<String, String> of(Target target) {
    return ids.getOrDefault(target, Map.of());
  }
}
