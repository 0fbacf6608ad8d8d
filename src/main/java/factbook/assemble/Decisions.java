package factbook.assemble;

import static factbook.assemble.AssembleCode.CONFLICT;
import static factbook.assemble.AssembleCode.NEEDLESS_DECISION;

import factbook.diagnostic.Diagnostics;
import factbook.fact.Book;
import factbook.fact.Fact;
import factbook.fact.FactId;
import factbook.fact.Rank;
import factbook.fact.Subject;
import factbook.fact.Undecided;
import factbook.fact.Unread;
import factbook.site.Conflict;
import factbook.site.Conflict.Decision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the editor made of conflicts.
 *
 * <p>The book goes by the preferred facts, or, where none is, by those that are not deprecated. A
 * conflict is decided when these do not contradict each other, left open when each contradiction
 * between them is listed as undecided, and a mistake otherwise.
 */
final class Decisions {
  private final List<Undecided> undecided;
  private final Map<FactId, List<Undecided>> byFact = new HashMap<>();
  private final Set<Undecided> needed = new HashSet<>();
  private final Unread unread;
  private final Diagnostics diagnostics;

  Decisions(List<Undecided> undecided, Unread unread, Diagnostics diagnostics) {
    this.undecided = undecided;
    this.unread = unread;
    this.diagnostics = diagnostics;
    for (Undecided entry : undecided) {
      entry.facts().forEach(id -> byFact.computeIfAbsent(id, key -> new ArrayList<>()).add(entry));
    }
  }

  /**
   * The conflict of facts that hang together by contradictions.
   *
   * @param facts in the order of the book
   * @param against what contradicts each
   */
  Conflict conflict(List<Fact> facts, Map<FactId, Set<FactId>> against) {
    List<Fact> standing = standing(facts);
    Set<String> reasons = new LinkedHashSet<>();
    boolean isOpen = false;
    boolean isMissing = false;
    for (Fact fact : standing) {
      List<Fact> earlier =
          standing.stream()
              .takeWhile(other -> !other.equals(fact))
              .filter(other -> against.getOrDefault(fact.id(), Set.of()).contains(other.id()))
              .toList();
      List<Fact> undecidedYet =
          earlier.stream().filter(other -> !isLeftOpen(other, fact, reasons)).toList();
      isOpen |= !earlier.isEmpty();
      isMissing |= !undecidedYet.isEmpty();
      undecidedYet.stream().findFirst().ifPresent(other -> addMissing(other, fact));
    }
    List<FactId> ids = facts.stream().map(Fact::id).sorted().toList();
    if (isMissing) {
      return new Conflict(ids, Decision.MISSING, "");
    }
    return isOpen
        ? new Conflict(ids, Decision.LEFT_OPEN, String.join("；", reasons))
        : new Conflict(ids, Decision.DECIDED, reasons(facts));
  }

  private static List<Fact> standing(List<Fact> facts) {
    List<Fact> preferred = facts.stream().filter(fact -> fact.rank() == Rank.PREFERRED).toList();
    return preferred.isEmpty()
        ? facts.stream().filter(fact -> fact.rank() != Rank.DEPRECATED).toList()
        : preferred;
  }

  private boolean isLeftOpen(Fact first, Fact second, Set<String> reasons) {
    Optional<Undecided> entry =
        byFact.getOrDefault(first.id(), List.of()).stream()
            .filter(candidate -> candidate.facts().contains(second.id()))
            .findFirst();
    entry.ifPresent(
        found -> {
          needed.add(found);
          reasons.add(found.reason());
        });
    return entry.isPresent();
  }

  /** Why the preferred are preferred, or, where none is, why the others are deprecated. */
  private static String reasons(List<Fact> facts) {
    Rank deciding =
        facts.stream().anyMatch(fact -> fact.rank() == Rank.PREFERRED)
            ? Rank.PREFERRED
            : Rank.DEPRECATED;
    return facts.stream()
        .filter(fact -> fact.rank() == deciding)
        .map(Fact::reason)
        .filter(Objects::nonNull)
        .distinct()
        .collect(Collectors.joining("；"));
  }

  private void addMissing(Fact first, Fact second) {
    if (unread.mayDecide(second.id().subject())) {
      return;
    }
    diagnostics.add(
        second.where(),
        CONFLICT,
        "“"
            + second.id()
            + "” and “"
            + first.id()
            + "” ("
            + first.where()
            + ") cannot both be true",
        "prefer one or deprecate the other, with a reason, or list both in content/decisions.yaml");
  }

  /**
   * Warns of decisions that decide nothing.
   *
   * @param preferredToNothing facts that have a rank, and nothing beside them
   */
  void warnOfNeedless(Book book, List<Fact> preferredToNothing) {
    for (Undecided entry : undecided) {
      if (!needed.contains(entry) && isKnown(entry, book)) {
        diagnostics.add(
            entry.where(),
            NEEDLESS_DECISION,
            "there is no open conflict between these facts",
            "take the entry out");
      }
    }
    preferredToNothing.forEach(this::warnOfRank);
  }

  private static boolean isKnown(Undecided entry, Book book) {
    return entry.facts().stream()
        .allMatch(
            id -> {
              Subject subject = book.subjects().get(id.subject());
              return subject != null
                  && subject.facts().stream().anyMatch(fact -> fact.id().equals(id));
            });
  }

  private void warnOfRank(Fact fact) {
    diagnostics.add(
        fact.where(),
        NEEDLESS_DECISION,
        "“" + fact.id() + "” is preferred to nothing: no other fact states the same",
        "take “rank” out");
  }
}
