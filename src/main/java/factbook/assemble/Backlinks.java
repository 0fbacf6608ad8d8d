package factbook.assemble;

import factbook.fact.FactId;
import factbook.fact.Relation;
import factbook.fact.Subject;
import factbook.narrative.Inline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

  /** The subjects whose texts name each fact or event. */
  static Map<FactId, List<String>> mentions(Iterable<Subject> subjects) {
    Map<FactId, Set<String>> mentions = new LinkedHashMap<>();
    for (Subject subject : subjects) {
      SubjectTexts.parts(subject, part -> note(part, subject.id(), mentions));
    }
    Map<FactId, List<String>> lists = new LinkedHashMap<>();
    mentions.forEach((id, owners) -> lists.put(id, List.copyOf(owners)));
    return lists;
  }

  private static void note(Inline part, String owner, Map<FactId, Set<String>> mentions) {
    if (part instanceof Inline.FactRef ref) {
      FactId id = new FactId(ref.subject() == null ? owner : ref.subject(), ref.name());
      mentions.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(owner);
    }
  }
}
