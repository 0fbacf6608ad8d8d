package factbook.figure;

import java.util.List;

/**
 * A unit that figures of the book may carry.
 *
 * <p>Example: {@code new Unit("square-metre", "平方米", List.of("平米", "㎡", "方"))}.
 *
 * @param id ASCII id, for example {@code square-metre}
 * @param symbol how the book writes it, Simplified, for example {@code 平方米}
 * @param aliases other spellings that sources print for the same unit, in either script
 */
public record Unit(String id, String symbol, List<String> aliases) {
  /** The unit of a bare number or rank: no word follows. */
  public static final Unit NONE = new Unit("none", "", List.of());
}
