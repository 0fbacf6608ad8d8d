package factbook.load;

import factbook.diagnostic.Diagnostics;
import factbook.yaml.YamlNode;
import factbook.yaml.YamlNode.Scalar;
import factbook.yaml.YamlNode.Style;
import org.jspecify.annotations.Nullable;

/**
 * What reading needs beside the value: where mistakes go and which ids there are.
 *
 * @param diagnostics takes the mistakes
 * @param names the ids that references may name
 */
public record Reading(Diagnostics diagnostics, Names names) {
  /** The text of a scalar; null, with a mistake, for a list, a mapping or nothing. */
  @Nullable Scalar scalar(YamlNode node, String name, Type<?> type) {
    if (!(node instanceof Scalar scalar)) {
      addWrongType(node, name, type.words());
      return null;
    }
    if (scalar.text().isBlank()) {
      addEmpty(scalar, name, type.words());
      return null;
    }
    return scalar;
  }

  /** Says that a value is of another type. */
  void addWrongType(YamlNode node, String name, String wanted) {
    diagnostics.add(
        node instanceof YamlNode.Mapping mapping ? mapping.head() : Places.firstLine(node.span()),
        LoadCode.WRONG_TYPE,
        "“" + name + "” must be " + wanted + ", and this is " + node.words(),
        hint(node, wanted));
  }

  private static String hint(YamlNode node, String wanted) {
    if (node instanceof YamlNode.Mapping && wanted.startsWith("a text")) {
      return "put the text in quotes if its colon or braces belong to it";
    }
    return wanted.startsWith("a list")
        ? "put the entries in brackets, or each on a line of its own behind “- ”"
        : "type " + wanted;
  }

  /** Says that there is no value. */
  void addEmpty(Scalar scalar, String name, String wanted) {
    diagnostics.add(
        scalar.span(),
        LoadCode.EMPTY_VALUE,
        "“" + name + "” has no value",
        scalar.style() == Style.QUOTED
            ? "type " + wanted + ", or remove the key"
            : "type " + wanted + " behind the colon, or remove the key");
  }
}
