package factbook.assemble;

import factbook.fact.FactId;
import factbook.fact.Relation;
import factbook.fact.Source.PrintedFigure;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which facts, events and relations rest on each printed figure. */
final class Usage {
  // By identity: each figure of a record is one object, and it is only looked up, never listed.
  private final IdentityHashMap<PrintedFigure, Set<FactId>> facts = new IdentityHashMap<>();
  private final IdentityHashMap<PrintedFigure, Set<Relation>> relations = new IdentityHashMap<>();

  void add(PrintedFigure figure, FactId id) {
    facts.computeIfAbsent(figure, key -> new LinkedHashSet<>()).add(id);
  }

  void add(PrintedFigure figure, Relation relation) {
    relations.computeIfAbsent(figure, key -> new LinkedHashSet<>()).add(relation);
  }

  /** Facts and events, by id. */
  List<FactId> facts(PrintedFigure figure) {
    return facts.getOrDefault(figure, Set.of()).stream().sorted().toList();
  }

  /** Relations, in the order of the book. */
  List<Relation> relations(PrintedFigure figure) {
    return List.copyOf(relations.getOrDefault(figure, Set.of()));
  }
}
