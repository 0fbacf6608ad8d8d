package factbook.script;

import factbook.script.Explained.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text and what becomes of it.
 *
 * @param start first UTF-16 unit
 * @param end behind the last
 * @param to what it becomes
 * @param rule what decided; null where nothing changes
 * @param other what it would have become otherwise, or null
 */
record Piece(int start, int end, String to, @Nullable Rule rule, @Nullable String other) {}
