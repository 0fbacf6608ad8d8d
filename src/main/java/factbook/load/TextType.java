package factbook.load;

import factbook.yaml.YamlNode;
import factbook.yaml.YamlNode.Scalar;
import org.jspecify.annotations.Nullable;

/** A text of one line. */
public record TextType() implements Type<String> {
  @Override
  public @Nullable String read(YamlNode node, String name, Reading reading) {
    Scalar scalar = reading.scalar(node, name, this);
    return scalar == null ? null : scalar.text().strip();
  }

  @Override
  public String words() {
    return "a text";
  }
}
