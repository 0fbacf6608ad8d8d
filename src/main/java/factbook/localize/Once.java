package factbook.localize;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What many need and nobody may need: made when it is first asked for, once. Safe for use by
 * several threads.
 */
public final class Once<T> implements Supplier<T> {
  private final Supplier<T> source;
  private @Nullable T made;

  /** A value that is not made yet. */
  public Once(Supplier<T> source) {
    this.source = source;
  }

  @Override
  public synchronized T get() {
    T value = made;
    if (value == null) {
      value = Objects.requireNonNull(source.get());
      made = value;
    }
    return value;
  }
}
