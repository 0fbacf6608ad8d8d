package factbook.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure read from a place of a text, as far as it reaches.
 *
 * @param end offset behind it
 * @param isStated whether Han numerals alone state a quantity here: with a unit, 万, 亿, 第, or a
 *     comparator
 * @param flaw why it has no exact number though it is surely a figure (三分之一); null where it has
 */
record Reading(
    int end,
    @Nullable BigDecimal number,
    Interval interval,
    Unit unit,
    Comparator comparator,
    boolean isOrdinal,
    boolean isStated,
    @Nullable String flaw) {}
