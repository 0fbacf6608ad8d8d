package factbook.load;

import java.util.Objects;

/**
 * A key of a mapping.
 *
 * @param name as typed
 * @param type what its value is
 * @param presence whether it may be left out
 * @param meaning what it says, in one sentence without a full stop
 * @param example a value, as typed
 * @param <T> what the value becomes
 */
public record Key<T>(String name, Type<T> type, Presence presence, String meaning, String example) {
  /** Checks that nothing is left out: the definition is also the documentation. */
  public Key {
    Objects.requireNonNull(type);
    if (meaning.isEmpty() || example.isEmpty()) {
      throw new IllegalArgumentException(name);
    }
  }

  /** Whether a key may be left out. */
  public enum Presence {
    /** It must be there. */
    REQUIRED,
    /** It may be left out. */
    OPTIONAL
  }

  static <T> Key<T> required(String name, Type<T> type, String meaning, String example) {
    return new Key<>(name, type, Presence.REQUIRED, meaning, example);
  }

  static <T> Key<T> optional(String name, Type<T> type, String meaning, String example) {
    return new Key<>(name, type, Presence.OPTIONAL, meaning, example);
  }

  /** Whether it must be there. */
  public boolean isRequired() {
    return presence == Presence.REQUIRED;
  }
}
