package factbook.assemble;

import factbook.assemble.Contradiction.Topic;
import factbook.date.EdtfDate;
import factbook.fact.Fact;
import factbook.fact.FactId;
import factbook.fact.Rank;
import factbook.fact.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The facts of a subject that speak of the same, and what they have against each other.
 *
 * <p>Facts are compared within their topic and time only, so the work grows with the number of
 * facts, not with its square.
 *
 * @param quarrels facts that hang together by contradictions
 * @param preferredToNothing preferred facts that speak of something alone
 */
record Meetings(List<Quarrel> quarrels, List<Fact> preferredToNothing) {
  private static final Comparator<Fact> BY_TIME = Comparator.comparing(Meetings::firstDay);

  /** Keeps own copies. */
  Meetings {
    quarrels = List.copyOf(quarrels);
    preferredToNothing = List.copyOf(preferredToNothing);
  }

  /**
   * Facts that hang together by contradictions.
   *
   * @param facts in the order of the book
   * @param against what contradicts each
   */
  record Quarrel(List<Fact> facts, Map<FactId, Set<FactId>> against) {}

  static Meetings of(Subject subject) {
    List<Quarrel> quarrels = new ArrayList<>();
    Set<FactId> met = new HashSet<>();
    topics(subject).values().stream()
        .filter(facts -> facts.size() > 1)
        .forEach(facts -> findAmong(facts, met, quarrels));
    return new Meetings(
        quarrels,
        subject.facts().stream()
            .filter(fact -> fact.rank() == Rank.PREFERRED && fact.property().single())
            .filter(fact -> !met.contains(fact.id()))
            .toList());
  }

  private static Map<Topic, List<Fact>> topics(Subject subject) {
    Map<Topic, List<Fact>> topics = new LinkedHashMap<>();
    for (Fact fact : subject.facts()) {
      if (fact.property().single()) {
        topics.computeIfAbsent(Topic.of(fact), topic -> new ArrayList<>()).add(fact);
      }
    }
    return topics;
  }

  private static void findAmong(List<Fact> facts, Set<FactId> met, List<Quarrel> quarrels) {
    Map<FactId, Set<FactId>> against = new LinkedHashMap<>();
    facts.forEach(fact -> against.put(fact.id(), new LinkedHashSet<>()));
    List<Fact> byTime = facts.stream().sorted(BY_TIME).toList();
    for (int i = 0; i < byTime.size(); i++) {
      for (int j = i + 1; j < byTime.size() && mayMeet(byTime.get(i), byTime.get(j)); j++) {
        compare(byTime.get(i), byTime.get(j), met, against);
      }
    }
    groups(facts, against).forEach(group -> quarrels.add(new Quarrel(group, against)));
  }

  /** Of two facts of one topic and time, a rank chooses. */
  private static void compare(
      Fact left, Fact right, Set<FactId> met, Map<FactId, Set<FactId>> against) {
    if (!Contradiction.isOfSameTime(left, right)) {
      return;
    }
    met.add(left.id());
    met.add(right.id());
    if (Contradiction.isBetween(left.value(), right.value())) {
      against.getOrDefault(left.id(), Set.of()).add(right.id());
      against.getOrDefault(right.id(), Set.of()).add(left.id());
    }
  }

  /** Undated facts stand first. */
  private static LocalDate firstDay(Fact fact) {
    EdtfDate time = Contradiction.time(fact);
    return time == null ? LocalDate.MIN : time.first();
  }

  private static boolean mayMeet(Fact earlier, Fact later) {
    EdtfDate time = Contradiction.time(earlier);
    LocalDate last = time == null ? LocalDate.MIN : time.last();
    return !firstDay(later).isAfter(last);
  }

  /** Each group in the order of the book. */
  private static Collection<List<Fact>> groups(List<Fact> facts, Map<FactId, Set<FactId>> against) {
    Map<FactId, FactId> firstOfGroup = new HashMap<>();
    Graph<FactId> graph = new Graph<>(id -> against.getOrDefault(id, Set.of()));
    Map<FactId, List<Fact>> groups = new LinkedHashMap<>();
    for (Fact fact : facts) {
      if (against.getOrDefault(fact.id(), Set.of()).isEmpty()) {
        continue;
      }
      if (!firstOfGroup.containsKey(fact.id())) {
        graph
            .inOrder(List.of(fact.id()), cycle -> {})
            .forEach(member -> firstOfGroup.put(member, fact.id()));
      }
      FactId first = firstOfGroup.getOrDefault(fact.id(), fact.id());
      groups.computeIfAbsent(first, key -> new ArrayList<>()).add(fact);
    }
    return groups.values();
  }
}
