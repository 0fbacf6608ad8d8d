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
 * @param dates reads dates, for all files of a kind
 */
public record Reading(Diagnostics diagnostics, Names names, Dates dates) {
  /** For a file that shares its dates with no other. */
  public Reading(Diagnostics diagnostics, Names names) {
    this(diagnostics, names, new Dates());
  }

  /** What stands in a skeleton where the editor has yet to type something. */
  public static final String TO_FILL = "…";

  /** The one-line text of a scalar; null, with a mistake, for anything else or nothing. */
  @Nullable Scalar scalar(YamlNode node, String name, Type<?> type) {
    if (!(node instanceof Scalar scalar)) {
      addWrongType(node, name, type.words());
      return null;
    }
    if (scalar.text().isBlank()) {
      addEmpty(scalar, name, type.words());
      return null;
    }
    if (scalar.text().strip().equals(TO_FILL)) {
      diagnostics.add(
          scalar.span(),
          LoadCode.TO_FILL,
          "“" + name + "” is still to be filled in",
          "type " + type.words() + " in place of “" + TO_FILL + "”, or remove what is not needed");
      return null;
    }
    if (isOnSeveralLines(scalar)) {
      diagnostics.add(
          Places.firstLine(scalar.span()),
          LoadCode.SEVERAL_LINES,
          "“" + name + "” goes over several lines, and YAML makes a blank of each line end",
          "type the whole text on one line");
      return null;
    }
    return scalar;
  }

  /** A block has its text on the line behind its sign, every other text on its own first line. */
  private static boolean isOnSeveralLines(Scalar scalar) {
    return scalar.style() == Style.BLOCK
        ? scalar.span().text().strip().lines().count() > 2
        : !scalar.span().isOnOneLine();
  }

  /** Says that a value is of another type. */
  void addWrongType(YamlNode node, String name, String wanted) {
    diagnostics.add(
        node instanceof YamlNode.Mapping mapping ? mapping.head() : Places.firstLine(node.span()),
        LoadCode.WRONG_TYPE,
        "“" + name + "” must be " + wanted + ", and this is " + node.words(),
        hint(wanted));
  }

  private static String hint(String wanted) {
    if (wanted.startsWith("a text")) {
      return "put the text in quotes if its colon, brackets or braces belong to it";
    }
    if (wanted.startsWith("a mapping")) {
      return "type its keys and values in braces, or each key on a line of its own";
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
