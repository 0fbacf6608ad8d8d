package factbook.load;

import factbook.yaml.YamlNode;
import factbook.yaml.YamlNode.Scalar;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code yes} or {@code no}, and no other spelling. */
public record YesNoType() implements Type<Boolean> {
  @Override
  public @Nullable Boolean read(YamlNode node, String name, Reading reading) {
    Scalar scalar = reading.scalar(node, name, this);
    if (scalar == null) {
      return null;
    }
    return switch (scalar.text()) {
      case "yes" -> Boolean.TRUE;
      case "no" -> Boolean.FALSE;
      default -> {
        reading
            .diagnostics()
            .add(
                scalar.span(),
                LoadCode.YES_NO,
                "“" + name + "” must be yes or no, and this is “" + scalar.text() + "”",
                hint(scalar.text()));
        yield null;
      }
    };
  }

  private static String hint(String typed) {
    return switch (typed.toLowerCase(Locale.ROOT)) {
      case "true", "yes", "on", "y", "1", "是" -> "did you mean “yes”?";
      case "false", "no", "off", "n", "0", "否" -> "did you mean “no”?";
      default -> "type “yes” or “no”";
    };
  }

  @Override
  public String words() {
    return "yes or no";
  }
}
