package factbook.assemble;

import factbook.fact.SubjectKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How long the lists of subjects and of what they state are. */
final class Sizes {
  private final Map<String, Stated> stated = new HashMap<>();
  private final Map<String, Integer> incoming = new HashMap<>();
  private final int subjects;
  private int parks;
  private int dated;
  private int targets;
  private int relations;

  /**
   * How often a property is stated.
   *
   * @param facts by how many facts
   * @param subjects of how many subjects
   */
  record Stated(int facts, int subjects) {
    private static final Stated NEVER = new Stated(0, 0);

    Stated plus(Stated other) {
      return new Stated(facts + other.facts, subjects + other.subjects);
    }
  }

  Sizes(List<Outward> all) {
    this.subjects = all.size();
    all.forEach(this::add);
  }

  private void add(Outward subject) {
    parks += subject.kind() == SubjectKind.PARK ? 1 : 0;
    relations += subject.relations().size();
    subject.relations().forEach(relation -> incoming.merge(relation.to(), 1, Integer::sum));
    subject
        .stated()
        .forEach((property, facts) -> stated.merge(property, new Stated(facts, 1), Stated::plus));
    targets += subject.targets();
    dated += subject.dated();
  }

  Stated stated(String property) {
    return stated.getOrDefault(property, Stated.NEVER);
  }

  int incoming(String subject) {
    return incoming.getOrDefault(subject, 0);
  }

  int parks() {
    return parks;
  }

  int entities() {
    return subjects - parks;
  }

  /** What stands in the timeline. */
  int dated() {
    return dated;
  }

  int targets() {
    return targets;
  }

  int relations() {
    return relations;
  }
}
