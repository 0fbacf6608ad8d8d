package factbook.assemble;

import factbook.assemble.Contradiction.Topic;
import factbook.date.EdtfDate;
import factbook.diagnostic.Diagnostics;
import factbook.fact.Book;
import factbook.fact.Fact;
import factbook.fact.FactId;
import factbook.fact.Subject;
import factbook.site.Conflict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the facts that cannot all be true, and what the editor made of them.
 *
 * <p>Facts are compared within their topic and time only, so the work grows with the number of
 * facts, not with its square.
 */
final class Conflicts {
  private static final Comparator<Fact> BY_TIME = Comparator.comparing(Conflicts::firstDay);

  private final Decisions decisions;
  private final List<Conflict> found = new ArrayList<>();

  private Conflicts(Decisions decisions) {
    this.decisions = decisions;
  }

  /** All conflicts, in the order of subjects. */
  static List<Conflict> find(Book book, Diagnostics diagnostics) {
    Conflicts conflicts = new Conflicts(new Decisions(book.undecided(), diagnostics));
    for (Subject subject : book.subjects().values()) {
      topics(subject).values().stream()
          .filter(facts -> facts.size() > 1)
          .forEach(conflicts::findAmong);
    }
    conflicts.decisions.warnOfNeedless(book);
    return List.copyOf(conflicts.found);
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

  private void findAmong(List<Fact> facts) {
    Map<Fact, Set<Fact>> against = new LinkedHashMap<>();
    facts.forEach(fact -> against.put(fact, new LinkedHashSet<>()));
    List<Fact> byTime = facts.stream().sorted(BY_TIME).toList();
    for (int i = 0; i < byTime.size(); i++) {
      for (int j = i + 1; j < byTime.size() && mayMeet(byTime.get(i), byTime.get(j)); j++) {
        compare(byTime.get(i), byTime.get(j), against);
      }
    }
    groups(facts, against).forEach(group -> found.add(decisions.conflict(group, against)));
  }

  private void compare(Fact left, Fact right, Map<Fact, Set<Fact>> against) {
    if (!Contradiction.isOfSameTime(left, right)) {
      return;
    }
    decisions.noteChoice(left, right);
    if (Contradiction.isBetween(left.value(), right.value())) {
      against.getOrDefault(left, Set.of()).add(right);
      against.getOrDefault(right, Set.of()).add(left);
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

  /** Facts that hang together by contradictions, each group in the order of the book. */
  private static List<List<Fact>> groups(List<Fact> facts, Map<Fact, Set<Fact>> against) {
    Set<FactId> seen = new HashSet<>();
    Graph<Fact> graph = new Graph<>(fact -> against.getOrDefault(fact, Set.of()));
    List<List<Fact>> groups = new ArrayList<>();
    for (Fact fact : facts) {
      if (!seen.contains(fact.id()) && !against.getOrDefault(fact, Set.of()).isEmpty()) {
        Set<Fact> together = new HashSet<>(graph.inOrder(List.of(fact), cycle -> {}));
        together.forEach(member -> seen.add(member.id()));
        groups.add(facts.stream().filter(together::contains).toList());
      }
    }
    return groups;
  }
}
