package factbook.yaml;

import factbook.diagnostic.Diagnostics;
import factbook.yaml.YamlNode.Scalar;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** Characters that the eye cannot tell apart, by name. */
public final class CodePoints {
  private CodePoints() {}

  /** A character by number and name: {@code U+200B ZERO WIDTH SPACE}. */
  public static String name(int codePoint) {
    String name =
        Character.getType(codePoint) == Character.SURROGATE
            ? "(half of a surrogate pair)"
            : Objects.requireNonNullElse(Character.getName(codePoint), "");
    return String.format(Locale.ROOT, "U+%04X %s", codePoint, name).strip();
  }

  /**
   * Names the characters of a text that look like nothing or like a plain blank, with a comma
   * between them; empty where there are none.
   */
  public static String invisible(String text) {
    return text.codePoints()
        .filter(CodePoints::isInvisible)
        .distinct()
        .mapToObj(CodePoints::name)
        .collect(Collectors.joining(", "));
  }

  private static boolean isInvisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          codePoint != ' ';
      default -> false;
    };
  }

  /** Adds a mistake where escapes made characters that cannot be written: half pairs, controls. */
  static void check(Scalar scalar, Diagnostics diagnostics) {
    scalar
        .text()
        .codePoints()
        .filter(CodePoints::isUnwritable)
        .distinct()
        .forEach(
            codePoint ->
                diagnostics.add(
                    scalar.span(),
                    YamlCode.CHARACTER,
                    "an escape makes the character " + name(codePoint) + ", which is no text",
                    "remove the escape, or type the character that is meant"));
  }

  private static boolean isUnwritable(int codePoint) {
    int type = Character.getType(codePoint);
    boolean isControl = type == Character.CONTROL && codePoint != '\n' && codePoint != '\t';
    boolean isSeparator = type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    boolean isNone = (codePoint & 0xFFFE) == 0xFFFE || codePoint == 0xFEFF;
    return isControl || isSeparator || isNone || type == Character.SURROGATE;
  }
}
