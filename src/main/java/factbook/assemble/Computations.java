package factbook.assemble;

import static factbook.assemble.AssembleCode.CIRCULAR_FORMULA;

import factbook.diagnostic.Diagnostics;
import factbook.fact.Book;
import factbook.fact.Fact;
import factbook.fact.FactId;
import factbook.fact.Subject;
import factbook.fact.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts results in the place of formulas; a formula that has a mistake stays. */
final class Computations {
  private final Index index;
  private final Diagnostics diagnostics;
  private final Map<FactId, Fact> computed = new LinkedHashMap<>();
  private final Set<FactId> circular = new LinkedHashSet<>();

  Computations(Index index, Diagnostics diagnostics) {
    this.index = index;
    this.diagnostics = diagnostics;
  }

  /** The book with its figures computed. */
  Book compute() {
    List<FactId> formulas =
        index.facts().values().stream()
            .filter(fact -> fact.value() instanceof Value.Formula)
            .map(Fact::id)
            .toList();
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
    Calculator.calculate(new FormulaCase(fact, formula, inputs, diagnostics))
        .map(result -> new Value.Computed(formula.how(), formula.of(), result))
        .ifPresent(value -> computed.put(id, fact.withValue(value)));
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
    Map<String, Subject> subjects = new LinkedHashMap<>();
    book.subjects().forEach((id, subject) -> subjects.put(id, withResults(subject)));
    return book.withSubjects(subjects);
  }

  private Subject withResults(Subject subject) {
    return subject.facts().stream().noneMatch(fact -> computed.containsKey(fact.id()))
        ? subject
        : subject.withFacts(
            subject.facts().stream().map(fact -> computed.getOrDefault(fact.id(), fact)).toList());
  }
}
