package factbook.site;

import factbook.fact.FactId;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Facts or events of a whole book by id, in the order of its subjects: a map of maps, so that those
 * of a subject which did not change are taken as they are. It cannot be changed.
 */
public final class Statements<T> extends AbstractMap<FactId, T> {
  private final Map<String, Map<FactId, T>> bySubject;
  private final int size;

  /**
   * Puts the statements of subjects together.
   *
   * @param bySubject by the id of the subject; the inner maps must never change
   */
  public Statements(Map<String, Map<FactId, T>> bySubject) {
    this.bySubject = Collections.unmodifiableMap(new LinkedHashMap<>(bySubject));
    this.size = bySubject.values().stream().mapToInt(Map::size).sum();
  }

  @Override
  public @Nullable T get(Object key) {
    return key instanceof FactId id ? ofSubject(id).get(id) : null;
  }

  @Override
  public boolean containsKey(Object key) {
    return key instanceof FactId id && ofSubject(id).containsKey(id);
  }

  private Map<FactId, T> ofSubject(FactId id) {
    return bySubject.getOrDefault(id.subject(), Map.of());
  }

  @Override
  public void forEach(BiConsumer<? super FactId, ? super T> action) {
    bySubject.values().forEach(own -> own.forEach(action));
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Set<Entry<FactId, T>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<FactId, T>> iterator() {
        return bySubject.values().stream().flatMap(own -> own.entrySet().stream()).iterator();
      }

      @Override
      public int size() {
        return size;
      }
    };
  }
}
