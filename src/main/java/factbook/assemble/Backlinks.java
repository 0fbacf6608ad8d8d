package factbook.assemble;

import factbook.fact.FactId;
import factbook.fact.Relation;
import factbook.fact.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What leads to a subject or a fact, in the order of the book. */
final class Backlinks {
  private Backlinks() {}

  /** The relations that end at each subject. */
  static Map<String, List<Relation>> incoming(Iterable<Subject> subjects) {
    Map<String, List<Relation>> incoming = new LinkedHashMap<>();
    for (Subject subject : subjects) {
      for (Relation relation : subject.relations()) {
        incoming.computeIfAbsent(relation.to(), to -> new ArrayList<>()).add(relation);
      }
    }
    incoming.replaceAll((to, relations) -> List.copyOf(relations));
    return incoming;
  }

  /**
   * The subjects whose texts name each fact or event.
   *
   * @param mentions what each subject's texts name, in the order of the book
   */
  static Map<FactId, List<String>> mentions(List<Mentioned> mentions) {
    Map<FactId, List<String>> owners = new HashMap<>();
    for (Mentioned one : mentions) {
      one.facts()
          .forEach(id -> owners.computeIfAbsent(id, key -> new ArrayList<>()).add(one.owner()));
    }
    owners.replaceAll((id, subjects) -> List.copyOf(subjects));
    return Map.copyOf(owners);
  }

  /** The facts and events that the texts of a subject name. */
  record Mentioned(String owner, List<FactId> facts) {}
}
