package factbook.scan;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What may be an id: lower-case ASCII letters, digits and single hyphens, at most 60 characters,
 * starting with a letter, and no name that Windows keeps for devices.
 */
public final class IdRule {
  /** The rule as a regular expression, without length and device names. */
  public static final String PATTERN = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

  private static final int LONGEST = 60;
  private static final Pattern ID = Pattern.compile(PATTERN);
  private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");
  private static final Pattern NOT_ALLOWED = Pattern.compile("[^a-z0-9]+");

  private IdRule() {}

  /**
   * Why a text is no id, in the editor's words; empty where it is one.
   *
   * <p>Example: {@code con} is “a name that Windows keeps for a device”.
   */
  public static Optional<String> broken(String text) {
    if (text.isEmpty()) {
      return Optional.of("is empty");
    }
    if (text.length() > LONGEST) {
      return Optional.of("is longer than " + LONGEST + " characters");
    }
    if (DEVICE.matcher(text).matches()) {
      return Optional.of("is a name that Windows keeps for a device");
    }
    return ID.matcher(text).matches()
        ? Optional.empty()
        : Optional.of("is not made of lower-case letters a-z, digits and single hyphens");
  }

  /** What to do about a text that is no id: the nearest id, where the text has one in it. */
  public static String hint(String text) {
    String near =
        NOT_ALLOWED.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-").replaceAll("^-|-$", "");
    return near.equals(text) || broken(near).isPresent()
        ? "an id starts with a letter and is written like “yunqi-town”"
        : "did you mean “" + near + "”?";
  }
}
