package factbook.edition;

import factbook.fact.ChangeClass;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An edition and what it changed.
 *
 * @param id for example {@code 2026-11}
 * @param date its day
 * @param note what the editor says of it, Simplified; null for nothing
 * @param isFirst whether there is none before it: nothing has changed
 * @param changes since the edition before, corrections first
 */
public record Edition(
    String id, String date, @Nullable String note, boolean isFirst, List<Change> changes) {
  /** Keeps an own copy. */
  public Edition {
    changes = List.copyOf(changes);
  }

  /** How many changes of each sort there are, of those that there are. */
  public Map<ChangeClass, Integer> counts() {
    Map<ChangeClass, Integer> counts = new EnumMap<>(ChangeClass.class);
    changes.forEach(change -> counts.merge(change.what(), 1, Integer::sum));
    return Collections.unmodifiableMap(counts);
  }
}
