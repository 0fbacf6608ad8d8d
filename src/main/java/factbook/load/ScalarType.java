package factbook.load;

import factbook.yaml.YamlNode;
import factbook.yaml.YamlNode.Scalar;
import org.jspecify.annotations.Nullable;

/**
 * A text that is kept with its place, for what it means is said elsewhere.
 *
 * @param words what it may be, for messages
 */
public record ScalarType(String words) implements Type<Scalar> {
  @Override
  public @Nullable Scalar read(YamlNode node, String name, Reading reading) {
    return reading.scalar(node, name, this);
  }
}
