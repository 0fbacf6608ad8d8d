package factbook.load;

import factbook.diagnostic.Suggestion;
import factbook.yaml.YamlNode;
import factbook.yaml.YamlNode.Scalar;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of some words.
 *
 * @param choices what each word means, in the order of the documentation
 */
public record ChoiceType<E extends Enum<E>>(Map<String, E> choices) implements Type<E> {
  /** Keeps an own copy, in order. */
  public ChoiceType {
    choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
  }

  /** The constants of an enum, in lower case with hyphens. */
  static <E extends Enum<E>> ChoiceType<E> of(Class<E> constants) {
    Map<String, E> choices = new LinkedHashMap<>();
    for (E constant : constants.getEnumConstants()) {
      choices.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
    }
    return new ChoiceType<>(choices);
  }

  @Override
  public @Nullable E read(YamlNode node, String name, Reading reading) {
    Scalar scalar = reading.scalar(node, name, this);
    if (scalar == null) {
      return null;
    }
    E choice = choices.get(scalar.text());
    if (choice == null) {
      reading
          .diagnostics()
          .add(
              Places.firstLine(scalar.span()),
              LoadCode.CHOICE,
              "“" + name + "” cannot be “" + scalar.text() + "”",
              Suggestion.hint(scalar.text(), choices.keySet(), "type " + words()));
    }
    return choice;
  }

  @Override
  public String words() {
    return "one of " + String.join(", ", choices.keySet());
  }
}
