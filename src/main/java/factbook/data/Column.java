package factbook.data;

import factbook.fact.Fact;
import factbook.figure.Figure;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table of facts.
 *
 * @param type as Table Schema names it: {@code string}, {@code number}, {@code boolean}
 * @param description what it holds, in English
 * @param choices what it may hold; empty for anything
 * @param cell its text for a fact; null leaves it empty
 */
record Column(
    String name,
    String type,
    String description,
    List<String> choices,
    Function<Fact, @Nullable String> cell) {
  Column {
    choices = List.copyOf(choices);
  }

  static Column text(String name, String description, Function<Fact, @Nullable String> cell) {
    return new Column(name, "string", description, List.of(), cell);
  }

  static Column yesNo(String name, String description, Predicate<Fact> cell) {
    return new Column(
        name, "boolean", description, List.of(), fact -> String.valueOf(cell.test(fact)));
  }

  static <E extends Enum<E>> Column choice(String name, E[] choices, Function<Fact, E> cell) {
    return new Column(
        name,
        "string",
        "one of a few words",
        Arrays.stream(choices).map(Exact::name).toList(),
        fact -> Exact.name(cell.apply(fact)));
  }

  static Column number(
      String name, String description, Function<Figure, @Nullable BigDecimal> cell) {
    return ofFigure(name, "number", description, figure -> Exact.decimal(cell.apply(figure)));
  }

  static Column ofFigure(String name, String description, Function<Figure, @Nullable String> cell) {
    return ofFigure(name, "string", description, cell);
  }

  static Column yesNoOfFigure(String name, String description, Predicate<Figure> cell) {
    return ofFigure(name, "boolean", description, figure -> String.valueOf(cell.test(figure)));
  }

  private static Column ofFigure(
      String name, String type, String description, Function<Figure, @Nullable String> cell) {
    return new Column(
        name,
        type,
        description,
        List.of(),
        fact -> {
          Figure figure = Exact.figure(fact);
          return figure == null ? null : cell.apply(figure);
        });
  }
}
