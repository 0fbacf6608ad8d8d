package factbook.build;

import factbook.text.Memory;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * A memory of the last reading: what a reading did not ask for is forgotten when it ends. Safe for
 * use by several threads; two that ask for the same at once may both make it.
 */
final class Recollection implements Memory {
  private volatile Map<Key, Object> before = Map.of();
  private volatile Map<Key, Object> now = new ConcurrentHashMap<>();
  private final Map<String, Object> last = new ConcurrentHashMap<>();

  /** Things are told apart by what they are, not by what they say: none is read through. */
  private record Key(String what, List<?> of) {
    @Override
    public boolean equals(Object other) {
      if (!(other instanceof Key key) || !what.equals(key.what) || of.size() != key.of.size()) {
        return false;
      }
      for (int i = 0; i < of.size(); i++) {
        if (of.get(i) != key.of.get(i)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public int hashCode() {
      int hash = what.hashCode();
      for (Object one : of) {
        hash = 31 * hash + System.identityHashCode(one);
      }
      return hash;
    }
  }

  @Override
  @SuppressWarnings("unchecked") // a word stands for one way of making, and so for one type
  public <T> T recall(String what, List<?> of, Supplier<T> make) {
    Key key = new Key(what, List.copyOf(of));
    Object known = now.get(key);
    if (known == null) {
      known = before.get(key);
    }
    T made = known == null ? make.get() : (T) known;
    now.put(key, made);
    return made;
  }

  @Override
  @SuppressWarnings("unchecked") // what equals a value is of its type
  public <T> T same(String what, T made) {
    return (T) last.merge(what, made, (before, next) -> before.equals(next) ? before : next);
  }

  /** Ends a reading: only what it asked for is kept for the next. */
  public void turn() {
    before = now;
    now = new ConcurrentHashMap<>();
  }
}
