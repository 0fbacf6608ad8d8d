package factbook.fact;

import factbook.figure.Unit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The book's words for what can be stated; each map by id, in the order of the files.
 *
 * @param units units of quantities
 * @param groups headings of properties, in the order in which pages show them
 * @param scopes parts of subjects
 * @param exclusions reasons why a printed figure is not a fact
 * @param expected what a reader would ask, in the order in which pages show it
 * @param kindWords the printed words that tell targets, plans and forecasts from what was observed;
 *     empty where the book does not ask for them
 */
public record Vocabulary(
    List<Unit> units,
    Map<String, Label> groups,
    Map<String, Property> properties,
    Map<String, Scope> scopes,
    Map<String, RelationType> relations,
    Map<String, Label> exclusions,
    Map<String, Expectation> expected,
    Map<Kind, List<String>> kindWords) {
  /** Keeps own copies, in order. */
  public Vocabulary {
    units = List.copyOf(units);
    groups = copy(groups);
    properties = copy(properties);
    scopes = copy(scopes);
    relations = copy(relations);
    exclusions = copy(exclusions);
    expected = copy(expected);
    kindWords = copy(kindWords);
  }

  /** A vocabulary that does not ask for words of kinds. */
  public Vocabulary(
      List<Unit> units,
      Map<String, Label> groups,
      Map<String, Property> properties,
      Map<String, Scope> scopes,
      Map<String, RelationType> relations,
      Map<String, Label> exclusions,
      Map<String, Expectation> expected) {
    this(units, groups, properties, scopes, relations, exclusions, expected, Map.of());
  }

  private static <K, T> Map<K, T> copy(Map<K, T> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
