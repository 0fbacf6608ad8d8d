package factbook.fact;

import factbook.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a small vocabulary: a group of properties, a reason for an exclusion.
 *
 * @param id ASCII id
 * @param label as shown, Simplified
 * @param description more of it, Simplified; null where the label says it
 */
public record Label(String id, String label, @Nullable String description, Span where) {}
