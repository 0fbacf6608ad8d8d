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
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
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
    Conflicts conflicts =
        new Conflicts(new Decisions(book.undecided(), book.unread(), diagnostics));
    for (Subject subject : book.subjects().values()) {
      topics(subject).values().stream()
          .filter(facts -> facts.size() > 1)
          .forEach(conflicts::findAmong);
    }
    if (book.unread().isNothing()) {
      conflicts.decisions.warnOfNeedless(book);
    }
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
    Map<FactId, Set<FactId>> against = new LinkedHashMap<>();
    facts.forEach(fact -> against.put(fact.id(), new LinkedHashSet<>()));
    List<Fact> byTime = facts.stream().sorted(BY_TIME).toList();
    for (int i = 0; i < byTime.size(); i++) {
      for (int j = i + 1; j < byTime.size() && mayMeet(byTime.get(i), byTime.get(j)); j++) {
        compare(byTime.get(i), byTime.get(j), against);
      }
    }
    groups(facts, against).forEach(group -> found.add(decisions.conflict(group, against)));
  }

  private void compare(Fact left, Fact right, Map<FactId, Set<FactId>> against) {
    if (!Contradiction.isOfSameTime(left, right)) {
      return;
    }
    decisions.noteChoice(left, right);
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

  /** Facts that hang together by contradictions, each group in the order of the book. */
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
