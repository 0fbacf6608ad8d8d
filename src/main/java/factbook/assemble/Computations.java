package factbook.assemble;

import static factbook.assemble.AssembleCode.CIRCULAR_FORMULA;

import factbook.diagnostic.Diagnostics;
import factbook.diagnostic.Heard;
import factbook.fact.Book;
import factbook.fact.Fact;
import factbook.fact.FactId;
import factbook.fact.Subject;
import factbook.fact.Value;
import factbook.text.Memory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts results in the place of formulas; a formula that has a mistake stays. */
final class Computations {
  private final Index index;
  private final Memory memory;
  private final Diagnostics diagnostics;
  private final Map<FactId, Fact> computed = new LinkedHashMap<>();
  private final Set<FactId> circular = new LinkedHashSet<>();

  Computations(Index index, Memory memory, Diagnostics diagnostics) {
    this.index = index;
    this.memory = memory;
    this.diagnostics = diagnostics;
  }

  /** The book with its figures computed. */
  Book compute() {
    List<FactId> formulas =
        index.subjects().stream().flatMap(subject -> subject.formulas().stream()).toList();
    if (formulas.isEmpty()) {
      return index.book();
    }
    for (FactId id : new Graph<>(this::needs).inOrder(formulas, this::addCircle)) {
      compute(id);
    }
    return withResults(index.book());
  }

  private List<FactId> needs(FactId id) {
    Fact fact = index.facts().get(id);
    return fact != null && fact.value() instanceof Value.Formula formula ? formula.of() : List.of();
  }

  private void compute(FactId id) {
    Fact fact = index.facts().get(id);
    if (fact == null || !(fact.value() instanceof Value.Formula formula) || circular.contains(id)) {
      return;
    }
    List<Fact> inputs = new ArrayList<>();
    for (FactId needed : formula.of()) {
      Fact input = computed.getOrDefault(needed, index.facts().get(needed));
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

  private Book withResults(Book book) {
    Map<String, Subject> subjects = new LinkedHashMap<>(book.subjects());
    for (Aspects aspects : index.subjects()) {
      if (!aspects.formulas().isEmpty()) {
        subjects.put(aspects.subject().id(), withResults(aspects.subject()));
      }
    }
    return book.withSubjects(subjects);
  }

  private Subject withResults(Subject subject) {
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
        ? subject
        : memory.recall("subject with results", of, () -> subject.withFacts(facts));
  }
}
