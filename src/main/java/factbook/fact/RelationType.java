package factbook.fact;

import factbook.text.Span;

/**
 * A kind of relation.
 *
 * @param id ASCII id, for example {@code located-in}
 * @param label read from the subject that states it, Simplified: {@code 位于}
 * @param inverse read from the other end: {@code 境内有}; the label itself for a symmetric one
 * @param acyclic whether following it must never lead back: {@code part-of}, {@code located-in}
 */
public record RelationType(String id, String label, String inverse, boolean acyclic, Span where) {
  /** Whether both ends say the same: {@code 结对}. */
  public boolean isSymmetric() {
    return label.equals(inverse);
  }
}
