package factbook.cli;

import factbook.scan.IdRule;
import org.jspecify.annotations.Nullable;

/** Wrong use of a command: exit code 2. */
final class Usage {
  private Usage() {}

  /** Says that a command is used wrongly. */
  static final class WrongUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongUse(String message) {
      super(message);
    }

    @Override
    public String getMessage() {
      @Nullable String message = super.getMessage();
      return message == null ? "" : message;
    }
  }

  /** Throws where the use is not right. */
  static void check(boolean isRight, String message) {
    if (!isRight) {
      throw new WrongUse(message);
    }
  }

  /** Throws where a text cannot be an id, such as {@code yunqi-town}. */
  static void checkId(String option, String id) {
    check(
        IdRule.broken(id).isEmpty(),
        option + " must be lower-case letters, digits and single hyphens, starting with a letter");
  }
}
