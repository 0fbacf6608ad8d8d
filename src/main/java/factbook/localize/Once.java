package factbook.localize;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What many pages need and nobody may need: made when it is first asked for, once. */
final class Once<T> {
  private final Supplier<T> source;
  private @Nullable T made;

  Once(Supplier<T> source) {
    this.source = source;
  }

  synchronized T get() {
    T value = made;
    if (value == null) {
      value = Objects.requireNonNull(source.get());
      made = value;
    }
    return value;
  }
}
