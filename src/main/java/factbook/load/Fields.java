package factbook.load;

import factbook.text.Span;
import factbook.yaml.YamlNode.Entry;
import factbook.yaml.YamlNode.Sequence;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values of a mapping by key, read and checked by its {@link Shape}. */
public final class Fields {
  private final Span all;
  private final Span where;
  private final Map<String, Field> fields;
  private final boolean isWhole;

  Fields(Span all, Span where, Map<String, Field> fields, boolean isWhole) {
    this.all = all;
    this.where = where;
    this.fields = fields;
    this.isWhole = isWhole;
  }

  /**
   * What was typed behind a key.
   *
   * @param value what it means; null where it is a mistake
   */
  record Field(Entry entry, @Nullable Object value) {}

  /** The whole mapping, over all its lines. */
  Span all() {
    return all;
  }

  /** The place of the mapping: all of it on one line, else its first key. */
  Span where() {
    return where;
  }

  /** Whether every required key has a value that could be read. */
  boolean isWhole() {
    return isWhole;
  }

  /** Whether a key was typed, rightly or not. */
  boolean has(Key<?> key) {
    return fields.containsKey(key.name());
  }

  /** Whether a place is in none of the values: where a key is unknown or stands twice. */
  boolean isBesideValues(Span place) {
    return fields.values().stream()
        .noneMatch(field -> field.entry().value().span().holdsStartOf(place));
  }

  /** Whether every entry of a list could be read; so it is where the list was not typed. */
  boolean isWholeList(Key<? extends List<?>> key) {
    Field field = fields.get(key.name());
    return field == null
        || (field.value() instanceof List<?> read
            && field.entry().value() instanceof Sequence typed
            && read.size() == typed.items().size());
  }

  /** Whether a list without entries was typed behind a key. */
  boolean isEmptyList(Key<?> key) {
    Field field = fields.get(key.name());
    return field != null
        && field.entry().value() instanceof Sequence list
        && list.items().isEmpty();
  }

  /** The value of a key; null where it is left out or a mistake. */
  @SuppressWarnings("unchecked") // the value was read by the key's own type
  <T> @Nullable T get(Key<T> key) {
    Field field = fields.get(key.name());
    return field == null ? null : (T) field.value();
  }

  /** The value of a key, or the default where it is left out or a mistake. */
  <T> T get(Key<T> key, T otherwise) {
    T value = get(key);
    return value == null ? otherwise : value;
  }

  /** The value of a required key of a mapping that {@link #isWhole()}. */
  <T> T need(Key<T> key) {
    return Objects.requireNonNull(get(key), key::name);
  }

  /** The place of the key itself, or of the mapping where it was not typed. */
  Span keyPlace(Key<?> key) {
    Field field = fields.get(key.name());
    return field == null ? where : field.entry().key().span();
  }

  /** The place of a key's value, its first line; of the mapping where it was not typed. */
  Span valuePlace(Key<?> key) {
    Field field = fields.get(key.name());
    return field == null ? where : Places.firstLine(field.entry().value().span());
  }
}
