package factbook.cache;

import factbook.text.Sha256;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The digest of a value made of records, lists, texts and numbers: equal for equal values, and for
 * no others. Every part is preceded by its type and its length, so that no two values read alike.
 * What is digested is kept short, as digesting is most of the work: a type is named once and is a
 * number from then on, and a text that has Latin characters only takes a byte for each.
 *
 * <pre>{@code
 * String one = ValueDigest.of(new LinkView("云栖小镇", "parks/yunqi-town.html"));
 * }</pre>
 */
public final class ValueDigest {
  /** Handles, since reflection makes a class of its own for each accessor that is called often. */
  private static final ClassValue<List<MethodHandle>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected List<MethodHandle> computeValue(Class<?> type) {
          return type.isRecord() ? accessors(type.getRecordComponents()) : List.of();
        }

        private List<MethodHandle> accessors(RecordComponent[] components) {
          return Arrays.stream(components)
              .map(RecordComponent::getAccessor)
              .map(ValueDigest::handle)
              .toList();
        }
      };

  private static final int BUFFER = 1 << 12;

  private final MessageDigest digest = Sha256.start();
  private final byte[] buffer = new byte[BUFFER];
  private final char[] units = new char[BUFFER / 4];
  private final Map<Class<?>, Type> types = new HashMap<>();
  private int filled;

  /** Nothing yet. */
  public ValueDigest() {}

  /** A type that was named, with the way to what its records are made of. */
  private record Type(int number, List<MethodHandle> accessors) {}

  /** A value that nobody can tell from another one. */
  private static final class Unknown extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * The digest of a value; null where something in it is neither a record, an enum, a list, a map,
   * a text, a number nor a boolean.
   */
  public static @Nullable String of(@Nullable Object value) {
    return new ValueDigest().next(value);
  }

  /** The same of one value after another, for what has many; not by several threads. */
  public @Nullable String next(@Nullable Object value) {
    types.clear();
    try {
      add(value);
    } catch (Unknown unknown) {
      filled = 0;
      digest.reset();
      return null;
    }
    flush();
    return Sha256.end(digest);
  }

  private void add(@Nullable Object value) {
    if (value == null) {
      addByte('0');
    } else if (value instanceof String text) {
      addText(text);
    } else if (value instanceof Record one) {
      addByte('r');
      for (MethodHandle accessor : addType(one.getClass()).accessors()) {
        add(part(accessor, one));
      }
    } else if (value instanceof List<?> list) {
      addByte('l');
      addNumber(list.size());
      for (Object one : list) {
        add(one);
      }
    } else if (value instanceof Boolean truth) {
      addByte(truth ? '+' : '-');
    } else if (value instanceof Enum<?> constant) {
      addByte('e');
      addType(constant.getDeclaringClass());
      addText(constant.name());
    } else if (value instanceof Number || value instanceof Character) {
      addByte('n');
      addType(value.getClass());
      addText(value.toString());
    } else if (value instanceof Map<?, ?> map) {
      addByte('m');
      addNumber(map.size());
      map.forEach(
          (key, one) -> {
            add(key);
            add(one);
          });
    } else {
      throw new Unknown();
    }
  }

  /** Adds the number of a type, by first appearance; what follows a new number is its name. */
  private Type addType(Class<?> type) {
    Type known = types.get(type);
    if (known != null) {
      addNumber(known.number());
      return known;
    }
    Type added = new Type(types.size(), ACCESSORS.get(type));
    types.put(type, added);
    addNumber(added.number());
    addText(type.getName());
    return added;
  }

  private static @Nullable Object part(MethodHandle accessor, Object one) {
    try {
      return (Object) accessor.invokeExact(one);
    } catch (RuntimeException | Error bug) {
      throw bug;
    } catch (Throwable impossible) {
      throw new IllegalStateException(one.getClass().getName(), impossible);
    }
  }

  private static MethodHandle handle(Method accessor) {
    accessor.setAccessible(true);
    try {
      return MethodHandles.lookup()
          .unreflect(accessor)
          .asType(MethodType.methodType(Object.class, Object.class));
    } catch (IllegalAccessException hidden) {
      throw new IllegalStateException(accessor.toString(), hidden);
    }
  }

  private void addText(String text) {
    int length = text.length();
    addByte('s');
    addNumber(length);
    for (int from = 0; from < length; from += units.length) {
      int to = Math.min(length, from + units.length);
      text.getChars(from, to, units, 0);
      addUnits(to - from);
    }
  }

  private void addUnits(int count) {
    if (buffer.length - filled < 1 + 2 * count) {
      flush();
    }
    boolean isLatin = isLatin(count);
    int end = filled;
    buffer[end++] = (byte) (isLatin ? 1 : 2);
    for (int i = 0; i < count; i++) {
      char unit = units[i];
      if (!isLatin) {
        buffer[end++] = (byte) (unit >> 8);
      }
      buffer[end++] = (byte) unit;
    }
    filled = end;
  }

  private boolean isLatin(int count) {
    int all = 0;
    for (int i = 0; i < count; i++) {
      all |= units[i];
    }
    return all <= 0xFF;
  }

  /** Seven bits in a byte, the lowest first; the last byte has its eighth bit clear. */
  private void addNumber(int number) {
    int rest = number;
    while (rest > 0x7F) {
      addByte(rest | 0x80);
      rest >>>= 7;
    }
    addByte(rest);
  }

  private void addByte(int unit) {
    if (filled == buffer.length) {
      flush();
    }
    buffer[filled++] = (byte) unit;
  }

  private void flush() {
    digest.update(buffer, 0, filled);
    filled = 0;
  }
}
