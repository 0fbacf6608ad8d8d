package factbook.edition;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that an edition states.
 *
 * @param edition its id, for example {@code 2026-11}
 * @param date its day, {@code 2026-11-21}; null where it is not known, as in {@code facts.json}
 * @param note what the editor says of the edition, Simplified; null for nothing
 * @param statements by id
 */
public record Snapshot(
    String edition,
    @Nullable String date,
    @Nullable String note,
    SortedMap<String, Statement> statements) {
  /** Keeps an own copy. */
  public Snapshot {
    statements = Collections.unmodifiableSortedMap(new TreeMap<>(statements));
  }

  /** An edition that states this. */
  public static Snapshot of(
      String edition,
      @Nullable String date,
      @Nullable String note,
      Collection<Statement> statements) {
    SortedMap<String, Statement> byId = new TreeMap<>();
    statements.forEach(statement -> byId.put(statement.id(), statement));
    return new Snapshot(edition, date, note, byId);
  }

  /** The same with a note. */
  public Snapshot withNote(@Nullable String text) {
    return new Snapshot(edition, date, text, statements);
  }
}
