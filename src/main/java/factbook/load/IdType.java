package factbook.load;

import factbook.scan.IdRule;
import factbook.yaml.YamlNode;
import factbook.yaml.YamlNode.Scalar;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An id that is defined here, by the rule of {@link IdRule}. */
public record IdType() implements Type<String> {
  @Override
  public @Nullable String read(YamlNode node, String name, Reading reading) {
    Scalar scalar = reading.scalar(node, name, this);
    if (scalar == null) {
      return null;
    }
    Optional<String> broken = IdRule.broken(scalar.text());
    if (broken.isPresent()) {
      reading
          .diagnostics()
          .add(
              Places.firstLine(scalar.span()),
              LoadCode.ID,
              "“" + scalar.text() + "” cannot be an id: it " + broken.get(),
              IdRule.hint(scalar.text()));
      return null;
    }
    return scalar.text();
  }

  @Override
  public String words() {
    return "an id";
  }
}
