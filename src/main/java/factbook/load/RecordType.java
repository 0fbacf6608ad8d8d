package factbook.load;

import factbook.yaml.YamlNode;
import factbook.yaml.YamlNode.Entry;
import factbook.yaml.YamlNode.Mapping;
import factbook.yaml.YamlNode.Scalar;
import factbook.yaml.YamlNode.Style;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mapping with the keys of a shape.
 *
 * @param shape its keys
 * @param shorthand the key that a text alone stands for; null where there is none
 */
public record RecordType(Shape shape, @Nullable Key<String> shorthand) implements Type<Fields> {
  @Override
  public @Nullable Fields read(YamlNode node, String name, Reading reading) {
    if (node instanceof Mapping mapping) {
      return shape.read(mapping, reading);
    }
    if (!(node instanceof Scalar scalar)) {
      reading.addWrongType(node, name, words());
      return null;
    }
    if (scalar.text().isBlank()) {
      reading.addEmpty(scalar, name, words());
      return null;
    }
    if (shorthand == null) {
      reading.addWrongType(node, name, words());
      return null;
    }
    Scalar key = new Scalar(shorthand.name(), Style.PLAIN, scalar.span());
    return shape.read(new Mapping(List.of(new Entry(key, scalar)), scalar.span()), reading);
  }

  @Override
  public String words() {
    return (shorthand == null ? "" : "a text or ") + "a mapping with the keys of " + shape.name();
  }
}
