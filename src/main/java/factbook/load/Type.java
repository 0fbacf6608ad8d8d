package factbook.load;

import factbook.yaml.YamlNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a value may be. The same definition reads the book and describes it to editors, so the two
 * cannot differ.
 *
 * @param <T> what a value becomes
 */
public sealed interface Type<T>
    permits TextType,
        IdType,
        YesNoType,
        NumberType,
        ChoiceType,
        DateType,
        FormatType,
        ReferenceType,
        ScalarType,
        ListType,
        RecordType {
  /**
   * Reads a value; null where it is none of this type, which has been added to the diagnostics.
   *
   * @param name the key it stands behind, for messages
   */
  @Nullable T read(YamlNode node, String name, Reading reading);

  /** What it is, for messages: {@code a text}. */
  String words();

  /** A text of one line. */
  static Type<String> text() {
    return new TextType();
  }

  /** An id that is defined here. */
  static Type<String> id() {
    return new IdType();
  }

  /** {@code yes} or {@code no}. */
  static Type<Boolean> yesNo() {
    return new YesNoType();
  }

  /** A whole number from {@code least}. */
  static Type<Integer> number(int least) {
    return new NumberType(least);
  }

  /** One of some words. */
  static <E extends Enum<E>> Type<E> choice(Map<String, E> words) {
    return new ChoiceType<>(words);
  }

  /** One of the constants of an enum, typed in lower case with hyphens. */
  static <E extends Enum<E>> Type<E> choice(Class<E> constants) {
    return ChoiceType.of(constants);
  }

  /** The id of something that is defined elsewhere. */
  static Type<String> reference(Names.Target target) {
    return new ReferenceType(target);
  }

  /** A list. */
  static <T> Type<List<T>> list(Type<T> item) {
    return new ListType<>(item, false);
  }

  /** A list, or its only item without a list around it. */
  static <T> Type<List<T>> oneOrMany(Type<T> item) {
    return new ListType<>(item, true);
  }

  /** A mapping of some shape. */
  static Type<Fields> of(Shape shape) {
    return new RecordType(shape, null);
  }

  /** A mapping of some shape, or a text that stands for the mapping with this key alone. */
  static Type<Fields> of(Shape shape, Key<String> shorthand) {
    return new RecordType(shape, shorthand);
  }
}
