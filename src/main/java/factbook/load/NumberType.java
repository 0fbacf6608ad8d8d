package factbook.load;

import factbook.yaml.YamlNode;
import factbook.yaml.YamlNode.Scalar;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A whole number in ASCII digits.
 *
 * @param least the least that is allowed
 */
public record NumberType(int least) implements Type<Integer> {
  private static final Pattern DIGITS = Pattern.compile("0|[1-9][0-9]{0,5}");

  @Override
  public @Nullable Integer read(YamlNode node, String name, Reading reading) {
    Scalar scalar = reading.scalar(node, name, this);
    if (scalar == null) {
      return null;
    }
    String text = scalar.text();
    if (DIGITS.matcher(text).matches() && Integer.parseInt(text) >= least) {
      return Integer.valueOf(text);
    }
    reading
        .diagnostics()
        .add(
            scalar.span(),
            LoadCode.NUMBER,
            "“" + name + "” must be " + words() + ", and this is “" + text + "”",
            "type it in digits, without a sign, a blank or a leading zero");
    return null;
  }

  @Override
  public String words() {
    return "a whole number from " + least;
  }
}
