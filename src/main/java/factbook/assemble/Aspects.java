package factbook.assemble;

import factbook.fact.Event;
import factbook.fact.Evidence;
import factbook.fact.Fact;
import factbook.fact.FactId;
import factbook.fact.Subject;
import factbook.fact.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What follows from one subject alone, found once for as long as it does not change.
 *
 * @param facts by id, in the order of its file
 * @param events by id, in that order
 * @param formulas the facts whose values are to be computed
 * @param isComputedAlone whether they are computed from its own facts only
 * @param sources the ids of the sources that its evidence cites, each once
 * @param outward what of it others look at
 */
record Aspects(
    Subject subject,
    Map<FactId, Fact> facts,
    Map<FactId, Event> events,
    Mentions mentions,
    List<FactId> formulas,
    boolean isComputedAlone,
    List<String> sources,
    Outward outward) {
  static Aspects of(Subject subject) {
    Map<FactId, Fact> facts = new LinkedHashMap<>();
    subject.facts().forEach(fact -> facts.put(fact.id(), fact));
    Map<FactId, Event> events = new LinkedHashMap<>();
    subject.events().forEach(event -> events.put(event.id(), event));
    List<Fact> formulas =
        facts.values().stream().filter(fact -> fact.value() instanceof Value.Formula).toList();
    return new Aspects(
        subject,
        Collections.unmodifiableMap(facts),
        Collections.unmodifiableMap(events),
        Mentions.of(subject),
        formulas.stream().map(Fact::id).toList(),
        formulas.stream().flatMap(Aspects::operands).allMatch(facts::containsKey),
        evidence(subject).map(Evidence::source).distinct().toList(),
        Outward.of(subject));
  }

  private static Stream<FactId> operands(Fact fact) {
    return fact.value() instanceof Value.Formula formula ? formula.of().stream() : Stream.of();
  }

  private static Stream<Evidence> evidence(Subject subject) {
    return Stream.of(
            subject.facts().stream().map(fact -> fact.evidence()),
            subject.events().stream().map(event -> event.evidence()),
            subject.relations().stream().map(relation -> relation.evidence()))
        .flatMap(all -> all)
        .flatMap(List::stream);
  }
}
