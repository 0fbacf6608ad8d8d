package factbook.assemble;

import static factbook.assemble.AssembleCode.CIRCULAR_FORMULA;

import factbook.diagnostic.Diagnostics;
import factbook.diagnostic.Heard;
import factbook.fact.Fact;
import factbook.fact.FactId;
import factbook.fact.Subject;
import factbook.fact.Value;
import factbook.text.Memory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts results in the place of formulas; a formula that has a mistake stays. */
final class Computations {
  private final Index index;
  private final Memory memory;
  private final Diagnostics diagnostics;
  private final Map<FactId, Fact> computed = new LinkedHashMap<>();
  private final Map<String, Aspects> alone = new HashMap<>();
  private final Set<FactId> circular = new LinkedHashSet<>();

  Computations(Index index, Memory memory, Diagnostics diagnostics) {
    this.index = index;
    this.memory = memory;
    this.diagnostics = diagnostics;
  }

  /** The book with its figures computed. */
  Index compute() {
    Map<String, Aspects> results = new LinkedHashMap<>();
    for (Aspects one : index.subjects()) {
      if (one.isComputedAlone() && !one.formulas().isEmpty()) {
        Aspects computed =
            Heard.recall(memory, "results", List.of(one), diagnostics, own -> alone(one, own));
        results.put(one.subject().id(), computed);
        alone.put(one.subject().id(), computed);
      }
    }
    results.putAll(together(index.subjects().stream().filter(one -> !one.isComputedAlone())));
    return results.isEmpty() ? index : index.with(results);
  }

  private Aspects alone(Aspects one, Diagnostics own) {
    return Objects.requireNonNull(
        new Computations(index.only(one), memory, own)
            .together(Stream.of(one))
            .get(one.subject().id()));
  }

  /** Subjects with results, by id, each computed behind those that it needs. */
  private Map<String, Aspects> together(Stream<Aspects> subjects) {
    List<Aspects> all = subjects.toList();
    List<FactId> formulas = all.stream().flatMap(one -> one.formulas().stream()).toList();
    for (FactId id : new Graph<>(this::needs).inOrder(formulas, this::addCircle)) {
      compute(id);
    }
    Map<String, Aspects> results = new LinkedHashMap<>();
    all.forEach(one -> results.put(one.subject().id(), withResults(one)));
    return results;
  }

  private List<FactId> needs(FactId id) {
    Fact fact = pending(id);
    return fact != null && fact.value() instanceof Value.Formula formula ? formula.of() : List.of();
  }

  /** A fact as it was read; none of those whose subjects are done. */
  private @Nullable Fact pending(FactId id) {
    return alone.containsKey(id.subject()) ? null : index.facts().get(id);
  }

  /** A fact as it stands now; a formula of a subject that is done has a mistake, which was said. */
  private @Nullable Fact fact(FactId id) {
    Fact result = computed.get(id);
    Aspects done = alone.get(id.subject());
    return result != null ? result : done != null ? done.facts().get(id) : index.facts().get(id);
  }

  private void compute(FactId id) {
    Fact fact = pending(id);
    if (fact == null || !(fact.value() instanceof Value.Formula formula) || circular.contains(id)) {
      return;
    }
    List<Fact> inputs = new ArrayList<>();
    for (FactId needed : formula.of()) {
      Fact input = fact(needed);
      if (input == null || input.value() instanceof Value.Formula) {
        return; // what is wrong with it has been said
      }
      inputs.add(input);
    }
    List<Object> of = new ArrayList<>(inputs);
    of.add(fact);
    Heard.recall(
            memory,
            "computed",
            of,
            diagnostics,
            own -> compute(new FormulaCase(fact, formula, inputs, own)))
        .ifPresent(result -> computed.put(id, result));
  }

  private static Optional<Fact> compute(FormulaCase one) {
    Value.Formula formula = one.formula();
    return Calculator.calculate(one)
        .map(
            result ->
                one.fact().withValue(new Value.Computed(formula.how(), formula.of(), result)));
  }

  private void addCircle(List<FactId> cycle) {
    circular.addAll(cycle);
    Fact closing = index.facts().get(cycle.get(cycle.size() - 2));
    if (closing != null && closing.value() instanceof Value.Formula formula) {
      diagnostics.add(
          formula.where(),
          CIRCULAR_FORMULA,
          "these facts are computed from each other: "
              + cycle.stream().map(FactId::toString).collect(Collectors.joining(" → ")),
          "state one of them as printed");
    }
  }

  private Aspects withResults(Aspects one) {
    Subject subject = one.subject();
    List<Fact> facts = new ArrayList<>();
    List<Object> of = new ArrayList<>(List.of(subject));
    for (Fact fact : subject.facts()) {
      Fact result = computed.get(fact.id());
      facts.add(result == null ? fact : result);
      if (result != null) {
        of.add(result);
      }
    }
    return of.size() == 1
        ? one
        : Index.aspects(
            memory.recall("subject with results", of, () -> subject.withFacts(facts)), memory);
  }
}
