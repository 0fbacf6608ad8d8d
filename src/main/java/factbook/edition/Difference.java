package factbook.edition;

import java.util.List;

/**
 * What changed from one edition to another.
 *
 * @param before the id of the earlier edition
 * @param after the id of the later edition
 * @param changes corrections first
 */
public record Difference(String before, String after, List<Change> changes) {
  /** Keeps an own copy. */
  public Difference {
    changes = List.copyOf(changes);
  }
}
