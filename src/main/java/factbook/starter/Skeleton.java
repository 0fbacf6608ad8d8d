package factbook.starter;

import factbook.load.Reading;
import factbook.sources.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a YAML file, key by key; what is not known yet is marked as still to be filled in.
 */
final class Skeleton {
  private final List<String> lines = new ArrayList<>();

  /** A key with a text; a null is to be filled in. */
  Skeleton key(String key, @Nullable String text) {
    return raw(key, scalar(text));
  }

  /** A key with a text that the loader reads as typed, such as a date. */
  Skeleton raw(String key, @Nullable String typed) {
    lines.add(key + ": " + (typed == null ? Reading.TO_FILL : typed));
    return this;
  }

  /** A key, where it has a value. */
  Skeleton optional(String key, @Nullable String typed) {
    return typed == null ? this : raw(key, typed);
  }

  /** The lines of the keys. */
  List<String> lines() {
    return List.copyOf(lines);
  }

  /** As a whole file. */
  String file() {
    return String.join("\n", lines) + "\n";
  }

  private static String scalar(@Nullable String text) {
    return text == null ? Reading.TO_FILL : YamlScalar.of(text);
  }

  /** Keys in braces, on one line. */
  static final class Braces {
    private final StringJoiner keys = new StringJoiner(", ", "{", "}");

    Braces key(String key, @Nullable String text) {
      keys.add(key + ": " + scalar(text));
      return this;
    }

    Braces number(String key, @Nullable Integer number) {
      keys.add(key + ": " + (number == null ? Reading.TO_FILL : number));
      return this;
    }

    Braces optional(String key, @Nullable String text) {
      return text == null ? this : key(key, text);
    }

    @Override
    public String toString() {
      return keys.toString();
    }
  }
}
