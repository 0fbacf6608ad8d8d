package factbook.edition;

import factbook.fact.Continuity;
import factbook.fact.FactId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The editions of a book, the latest first.
 *
 * @param editions empty only where nobody asks for them
 * @param byStatement what each statement underwent, the latest first, by its id of today
 */
public record History(List<Edition> editions, Map<FactId, List<Step>> byStatement) {
  /** Nobody asks. */
  public static final History NONE = new History(List.of(), Map.of());

  /** Keeps own copies. */
  public History {
    editions = List.copyOf(editions);
    byStatement = Collections.unmodifiableMap(new HashMap<>(byStatement));
  }

  /** A change and the edition that made it. */
  public record Step(Edition edition, Change change) {}

  /**
   * The history of editions.
   *
   * @param snapshots at least one, the earliest first; all have a date
   */
  public static History of(List<Snapshot> snapshots, Continuity continuity) {
    List<Edition> editions = new ArrayList<>();
    Map<FactId, List<Step>> byStatement = new HashMap<>();
    for (int i = snapshots.size() - 1; i >= 0; i--) {
      Snapshot snapshot = snapshots.get(i);
      List<Change> changes =
          i == 0 ? List.of() : Comparison.of(snapshots.get(i - 1), snapshot, continuity);
      Edition edition =
          new Edition(
              snapshot.edition(),
              String.valueOf(snapshot.date()),
              snapshot.note(),
              i == 0,
              changes);
      editions.add(edition);
      for (Change change : changes) {
        int slash = change.id().indexOf('/');
        FactId id = new FactId(change.id().substring(0, slash), change.id().substring(slash + 1));
        byStatement
            .computeIfAbsent(continuity.today(id), key -> new ArrayList<>())
            .add(new Step(edition, change));
      }
    }
    return new History(editions, byStatement);
  }

  /** What a statement underwent, the latest first. */
  public List<Step> of(FactId statement) {
    return byStatement.getOrDefault(statement, List.of());
  }
}
