package factbook.assemble;

import factbook.fact.Event;
import factbook.fact.Fact;
import factbook.fact.FactId;
import factbook.fact.Kind;
import factbook.fact.Relation;
import factbook.fact.Subject;
import factbook.fact.SubjectKind;
import factbook.fact.Value;
import factbook.narrative.Inline.Part;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of a subject others look at: not how much and where in the file, but what there is. Most
 * edits leave it equal to what it was, and so all that follows from it for other subjects.
 *
 * @param facts what of each fact a text can show
 * @param events what of each event a text can show
 * @param shown the facts that the words of a fact show, by its id
 * @param relations where they lead
 * @param stated how many facts state a property, by its id
 * @param dated how many of its statements stand in the timeline
 * @param targets how many facts are not observed
 */
record Outward(
    String id,
    SubjectKind kind,
    Map<FactId, Set<Part>> facts,
    Map<FactId, Set<Part>> events,
    Map<FactId, Set<FactId>> shown,
    List<Arrow> relations,
    Map<String, Integer> stated,
    int dated,
    int targets) {
  /** Keeps own copies. */
  Outward {
    facts = Map.copyOf(facts);
    events = Map.copyOf(events);
    shown = Map.copyOf(shown);
    relations = List.copyOf(relations);
    stated = Map.copyOf(stated);
  }

  /** Where a relation leads, and of which type it is. */
  record Arrow(String type, String to) {}

  static Outward of(Subject subject) {
    Map<FactId, Set<Part>> facts = new HashMap<>();
    Map<FactId, Set<FactId>> shown = new HashMap<>();
    Map<String, Integer> stated = new HashMap<>();
    int dated = 0;
    int targets = 0;
    for (Fact fact : subject.facts()) {
      facts.put(fact.id(), TextReferences.parts(part -> TextReferences.missing(fact, part)));
      Set<FactId> own = TextReferences.shown(fact).keySet();
      if (!own.isEmpty()) {
        shown.put(fact.id(), new HashSet<>(own));
      }
      stated.merge(fact.property().id(), 1, Integer::sum);
      targets += fact.kind() == Kind.OBSERVED ? 0 : 1;
      dated += fact.value() instanceof Value.Date ? 1 : 0;
    }
    Map<FactId, Set<Part>> events = new HashMap<>();
    for (Event event : subject.events()) {
      events.put(event.id(), TextReferences.parts(part -> TextReferences.missing(event, part)));
      dated += event.at() == null ? 0 : 1;
    }
    return new Outward(
        subject.id(),
        subject.kind(),
        facts,
        events,
        shown,
        subject.relations().stream().map(Outward::arrow).toList(),
        stated,
        dated,
        targets);
  }

  private static Arrow arrow(Relation relation) {
    return new Arrow(relation.type().id(), relation.to());
  }
}
