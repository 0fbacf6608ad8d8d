package factbook.edition;

import factbook.fact.ChangeClass;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A statement that changed from one edition to the next.
 *
 * @param what what sort of change
 * @param id the id of the statement in the later edition; in the earlier one where it is withdrawn
 * @param before what the earlier edition states; null where it states nothing
 * @param after what the later edition states; null where it states nothing
 * @param note the editor's words; null where there are none
 * @param from the changed statement that a computed figure follows from; null where it follows from
 *     none
 */
public record Change(
    ChangeClass what,
    String id,
    @Nullable Statement before,
    @Nullable Statement after,
    @Nullable String note,
    @Nullable String from)
    implements Comparable<Change> {
  private static final Comparator<Change> ORDER =
      Comparator.comparing(Change::what).thenComparing(Change::id);

  /** Whether the editor owes the reader a note. */
  public boolean lacksNote() {
    return what == ChangeClass.CORRECTED && note == null && from == null;
  }

  /** Corrections first, then by id. */
  @Override
  public int compareTo(Change other) {
    return ORDER.compare(this, other);
  }
}
