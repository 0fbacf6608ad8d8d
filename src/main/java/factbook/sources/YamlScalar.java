package factbook.sources;

import java.util.Locale;

/** Writes a text as a YAML scalar: plain where nobody can misread it, else in double quotes. */
public final class YamlScalar {
  private static final String INDICATORS = " -?:,[]{}#&*!|>'\"%@`=~<";

  private YamlScalar() {}

  /** {@code 1061家} stays, {@code 20%+} stays, {@code 2021} becomes {@code "2021"}. */
  public static String of(String text) {
    return isPlain(text) ? text : quoted(text);
  }

  private static boolean isPlain(String text) {
    return !text.isEmpty()
        && INDICATORS.indexOf(text.charAt(0)) < 0
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.endsWith(":")
        && !text.endsWith(" ")
        && text.chars().noneMatch(YamlScalar::isInFlowOrUnseen)
        && !looksTyped(text);
  }

  /** Marks of flow collections, and what a reader cannot see. */
  private static boolean isInFlowOrUnseen(int c) {
    return "[]{},?".indexOf(c) >= 0 || c < ' ' || isUnseen(c);
  }

  private static boolean isUnseen(int c) {
    return c > ' ' && ((c < 0xA0 && c > '~') || DocumentText.isWhiteSpace((char) c) || c == 0xFEFF);
  }

  /** Whether other readers of YAML would see a number, a date or a truth value. */
  private static boolean looksTyped(String text) {
    boolean isNumber = text.chars().allMatch(c -> "0123456789+-.:_eExo/".indexOf(c) >= 0);
    return isNumber || text.matches("(?i)y|n|yes|no|on|off|true|false|null");
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
              } else if (c < ' ' || isUnseen(c)) {
                quoted.append(String.format(Locale.ROOT, "\\u%04X", c));
              } else {
                quoted.append((char) c);
              }
            });
    return quoted.append('"').toString();
  }
}
