package factbook.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as printed, understood.
 *
 * <p>Example: {@code 近30亿元} is the number 3000000000 in 元, {@link Comparator#NEARLY}, with the
 * interval below 3000000000.
 *
 * @param printed the text as printed, blanks included
 * @param number the number that is named, in {@code unit}, exact; null where none is ({@code 数千万元},
 *     a range)
 * @param interval the numbers allowed, in {@code unit}
 * @param unit the unit with 万 and 亿 multiplied out
 * @param comparator what the words around the number say
 * @param isOrdinal whether it is a rank or a place in an order ({@code 第三})
 */
public record Figure(
    String printed,
    @Nullable BigDecimal number,
    Interval interval,
    Unit unit,
    Comparator comparator,
    boolean isOrdinal) {}
