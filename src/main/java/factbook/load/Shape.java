package factbook.load;

import factbook.diagnostic.Suggestion;
import factbook.yaml.CodePoints;
import factbook.yaml.YamlNode.Entry;
import factbook.yaml.YamlNode.Mapping;
import factbook.yaml.YamlNode.Scalar;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a mapping may hold: the one definition from which the loader finds mistakes and editors get
 * completion.
 *
 * @param name what such a mapping is, with its article: {@code a fact}
 * @param keys its keys, in the order of the documentation
 */
public record Shape(String name, List<Key<?>> keys) {
  /** Keeps an own copy. */
  public Shape {
    keys = List.copyOf(keys);
  }

  static Shape of(String name, Key<?>... keys) {
    return new Shape(name, List.of(keys));
  }

  /** Reads a mapping; unknown, missing and wrong keys are added to the diagnostics. */
  Fields read(Mapping mapping, Reading reading) {
    Map<String, Fields.Field> fields = new LinkedHashMap<>();
    Set<String> misspelt = new HashSet<>();
    boolean isWhole = true;
    for (Entry entry : mapping.entries()) {
      Key<?> key = key(entry.key().text());
      if (key == null) {
        addUnknown(entry.key(), reading);
        Suggestion.nearest(entry.key().text(), names()).ifPresent(misspelt::add);
      } else {
        Object value = key.type().read(entry.value(), key.name(), reading);
        isWhole &= value != null || !key.isRequired();
        fields.put(key.name(), new Fields.Field(entry, value));
      }
    }
    for (Key<?> key : keys) {
      if (key.isRequired() && !fields.containsKey(key.name())) {
        isWhole = false;
        if (!misspelt.contains(key.name())) {
          addMissing(key, mapping, reading);
        }
      }
    }
    return new Fields(mapping.span(), mapping.head(), fields, isWhole);
  }

  private @Nullable Key<?> key(String name) {
    for (Key<?> key : keys) {
      if (key.name().equals(name)) {
        return key;
      }
    }
    return null;
  }

  private List<String> names() {
    return keys.stream().map(Key::name).toList();
  }

  private void addUnknown(Scalar key, Reading reading) {
    String invisible = CodePoints.invisible(key.text());
    reading
        .diagnostics()
        .add(
            Places.firstLine(key.span()),
            LoadCode.UNKNOWN_KEY,
            "“"
                + key.text()
                + "” is no key of "
                + name
                + (invisible.isEmpty() ? "" : ": it holds the character " + invisible),
            Suggestion.hint(key.text(), names(), "its keys are " + String.join(", ", names())));
  }

  private void addMissing(Key<?> key, Mapping mapping, Reading reading) {
    reading
        .diagnostics()
        .add(
            mapping.head(),
            LoadCode.MISSING_KEY,
            "“" + key.name() + "” is missing in " + name + ": " + key.meaning(),
            "add “" + key.name() + ": " + key.example() + "” with your own value");
  }
}
