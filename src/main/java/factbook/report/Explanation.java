package factbook.report;

import factbook.fact.Fact;
import factbook.fact.FactId;
import factbook.fact.Subject;
import factbook.fact.Value;
import factbook.site.Conflict;
import factbook.site.Site;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that the book knows about one fact: how its value was read, what it rests on, where it is
 * used, what contradicts it.
 *
 * @param fact the fact
 * @param subject the name of its subject
 * @param computedFrom the facts that its value is computed from, in the order of the rule
 * @param computes the facts that are computed from it
 * @param mentions the ids of the subjects whose texts name it
 * @param disputes what contradicts it
 */
public record Explanation(
    Fact fact,
    String subject,
    List<Fact> computedFrom,
    List<Fact> computes,
    List<String> mentions,
    List<Dispute> disputes) {
  /** Keeps own copies. */
  public Explanation {
    computedFrom = List.copyOf(computedFrom);
    computes = List.copyOf(computes);
    mentions = List.copyOf(mentions);
    disputes = List.copyOf(disputes);
  }

  /**
   * A conflict that the fact is part of.
   *
   * @param others the other facts of the conflict
   */
  public record Dispute(List<Fact> others, Conflict.Decision decision, String reason) {
    /** Keeps an own copy. */
    public Dispute {
      others = List.copyOf(others);
    }
  }

  /** Explains a fact; empty where the site has none of that id. */
  public static Optional<Explanation> of(Site site, FactId id) {
    Fact fact = site.facts().get(id);
    if (fact == null) {
      return Optional.empty();
    }
    Subject subject = site.book().subjects().get(id.subject());
    return Optional.of(
        new Explanation(
            fact,
            subject == null ? id.subject() : subject.name(),
            facts(site, inputs(fact.value()).stream()),
            site.facts().values().stream()
                .filter(other -> inputs(other.value()).contains(id))
                .toList(),
            site.mentions().getOrDefault(id, List.of()),
            site.conflicts().stream()
                .filter(conflict -> conflict.facts().contains(id))
                .map(conflict -> dispute(site, conflict, id))
                .toList()));
  }

  private static List<FactId> inputs(Value value) {
    if (value instanceof Value.Computed computed) {
      return computed.of();
    }
    return value instanceof Value.Formula formula ? formula.of() : List.of();
  }

  private static Dispute dispute(Site site, Conflict conflict, FactId id) {
    Stream<FactId> others = conflict.facts().stream().filter(other -> !other.equals(id));
    return new Dispute(facts(site, others), conflict.decision(), conflict.reason());
  }

  private static List<Fact> facts(Site site, Stream<FactId> ids) {
    return ids.map(site.facts()::get).filter(Objects::nonNull).toList();
  }
}
