package factbook.load;

import factbook.yaml.YamlNode;
import factbook.yaml.YamlNode.Scalar;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text of a fixed form.
 *
 * @param pattern what the whole text must match
 * @param words what it is, for messages: {@code 64 hexadecimal digits}
 * @param example one that is right
 */
public record FormatType(Pattern pattern, String words, String example) implements Type<String> {
  static FormatType of(String pattern, String words, String example) {
    return new FormatType(Pattern.compile(pattern), words, example);
  }

  @Override
  public @Nullable String read(YamlNode node, String name, Reading reading) {
    Scalar scalar = reading.scalar(node, name, this);
    if (scalar == null || pattern.matcher(scalar.text()).matches()) {
      return scalar == null ? null : scalar.text();
    }
    reading
        .diagnostics()
        .add(
            Places.firstLine(scalar.span()),
            LoadCode.FORMAT,
            "“" + name + "” must be " + words + ", and this is “" + scalar.text() + "”",
            "type it like “" + example + "”");
    return null;
  }
}
