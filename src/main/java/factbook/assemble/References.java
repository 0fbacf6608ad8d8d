package factbook.assemble;

import static factbook.assemble.AssembleCode.CIRCULAR_RELATION;
import static factbook.assemble.AssembleCode.RELATION_TO_ITSELF;
import static factbook.assemble.AssembleCode.UNKNOWN_FACT;
import static factbook.assemble.AssembleCode.UNKNOWN_SUBJECT;

import factbook.diagnostic.Diagnostics;
import factbook.fact.Fact;
import factbook.fact.FactId;
import factbook.fact.Relation;
import factbook.fact.RelationType;
import factbook.fact.Subject;
import factbook.fact.Undecided;
import factbook.fact.Value;
import factbook.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks that the ids in facts, relations and decisions lead somewhere, and not in a circle. */
final class References {
  private final Index index;
  private final Diagnostics diagnostics;

  References(Index index, Diagnostics diagnostics) {
    this.index = index;
    this.diagnostics = diagnostics;
  }

  /** Checks the facts and relations of a subject. */
  void check(Subject subject) {
    subject.facts().forEach(this::checkFact);
    subject.relations().forEach(this::checkRelation);
  }

  /** Checks the decisions. */
  void checkDecisions() {
    for (Undecided undecided : index.book().undecided()) {
      undecided.facts().forEach(id -> checkFactId(id, undecided.where()));
    }
  }

  /** Checks that no relation leads back to its beginning. */
  void checkCircles() {
    index.book().vocabulary().relations().values().stream()
        .filter(RelationType::acyclic)
        .forEach(this::checkCircles);
  }

  private void checkFact(Fact fact) {
    if (fact.issuer() != null) {
      checkSubject(fact.issuer(), fact.where());
    }
    if (fact.value() instanceof Value.Entity entity) {
      checkSubject(entity.subject(), fact.where());
    }
    if (fact.value() instanceof Value.Formula formula) {
      formula.of().forEach(id -> checkFactId(id, formula.where()));
    }
  }

  private void checkRelation(Relation relation) {
    checkSubject(relation.to(), relation.where());
    if (relation.to().equals(relation.from())) {
      diagnostics.add(
          relation.where(),
          RELATION_TO_ITSELF,
          "“" + relation.from() + "” has a relation to itself",
          "name the other subject in “to”");
    }
  }

  private void checkSubject(String id, Span where) {
    if (!index.hasSubject(id) && !index.book().unread().mayHaveSubject(id)) {
      diagnostics.add(
          where,
          UNKNOWN_SUBJECT,
          "there is no park and no entity “" + id + "”",
          index.subjectHint(id));
    }
  }

  private void checkFactId(FactId id, Span where) {
    if (!index.facts().containsKey(id) && !index.book().unread().mayHaveFact(id)) {
      diagnostics.add(where, UNKNOWN_FACT, "there is no fact “" + id + "”", index.factHint(id));
    }
  }

  private void checkCircles(RelationType type) {
    Map<String, Map<String, Relation>> arrows = new LinkedHashMap<>();
    for (Subject subject : index.book().subjects().values()) {
      for (Relation relation : subject.relations()) {
        if (relation.type().id().equals(type.id()) && !relation.to().equals(relation.from())) {
          arrows
              .computeIfAbsent(relation.from(), from -> new LinkedHashMap<>())
              .putIfAbsent(relation.to(), relation);
        }
      }
    }
    new Graph<String>(id -> arrows.getOrDefault(id, Map.of()).keySet())
        .inOrder(arrows.keySet(), cycle -> addCircle(type, cycle, arrows));
  }

  /** Blames the relation that closes the circle. */
  private void addCircle(
      RelationType type, List<String> cycle, Map<String, Map<String, Relation>> arrows) {
    String last = cycle.get(cycle.size() - 2);
    String first = cycle.get(cycle.size() - 1);
    Relation closing = arrows.getOrDefault(last, Map.of()).get(first);
    if (closing != null) {
      diagnostics.add(
          closing.where(),
          CIRCULAR_RELATION,
          "“" + type.id() + "” leads back to its beginning: " + String.join(" → ", cycle),
          "take out one of these relations, or state it the other way round");
    }
  }
}
