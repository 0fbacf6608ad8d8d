package factbook.fact;

import factbook.figure.Unit;
import factbook.text.Span;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * What facts state: 企业数, 面积 ….
 *
 * @param id ASCII id, for example {@code companies}
 * @param label the name shown, Simplified
 * @param type what its values are
 * @param unit the unit of its quantities; {@link Unit#NONE} for other types and for bare numbers
 * @param measure how the quantity behaves over time; null where the type is not a quantity
 * @param group the heading it stands under, an id of {@code content/vocabulary/groups.yaml}
 * @param description what it counts and what not, Simplified; null where the label says it
 * @param single whether a subject has one value at a time, so that two that differ are a conflict
 * @param fresh how long a value stays fresh; null where it does not age
 */
public record Property(
    String id,
    String label,
    ValueType type,
    Unit unit,
    @Nullable Measure measure,
    String group,
    @Nullable String description,
    boolean single,
    @Nullable Period fresh,
    Span where) {
  /** A property whose values do not age. */
  public Property(
      String id,
      String label,
      ValueType type,
      Unit unit,
      @Nullable Measure measure,
      String group,
      @Nullable String description,
      boolean single,
      Span where) {
    this(id, label, type, unit, measure, group, description, single, null, where);
  }
}
