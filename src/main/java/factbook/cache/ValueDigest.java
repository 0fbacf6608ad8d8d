package factbook.cache;

import factbook.text.Sha256;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The digest of a value made of records, lists, texts and numbers: equal for equal values, and for
 * no others. Every part is preceded by its type and its length, so that no two values read alike.
 *
 * <pre>{@code
 * String one = ValueDigest.of(new LinkView("云栖小镇", "parks/yunqi-town.html"));
 * }</pre>
 */
public final class ValueDigest {
  /** Handles, since reflection makes a class of its own for each accessor that is called often. */
  private static final ClassValue<MethodHandle[]> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected MethodHandle[] computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getAccessor)
              .map(ValueDigest::handle)
              .toArray(MethodHandle[]::new);
        }
      };

  private final MessageDigest digest = Sha256.start();
  private final byte[] buffer = new byte[1 << 13];
  private int filled;

  private ValueDigest() {}

  /** A value that nobody can tell from another one. */
  private static final class Unknown extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * The digest of a value; null where something in it is neither a record, an enum, a list, a map,
   * a text, a number nor a boolean.
   */
  public static @Nullable String of(@Nullable Object value) {
    ValueDigest made = new ValueDigest();
    try {
      made.add(value);
    } catch (Unknown unknown) {
      return null;
    }
    made.flush();
    return Sha256.end(made.digest);
  }

  private void add(@Nullable Object value) {
    if (value == null) {
      addByte('0');
    } else if (value instanceof String text) {
      addByte('s');
      addText(text);
    } else if (value instanceof List<?> list) {
      addByte('l');
      addInt(list.size());
      list.forEach(this::add);
    } else if (value instanceof Record one) {
      addByte('r');
      addText(one.getClass().getName());
      addParts(one);
    } else if (value instanceof Boolean truth) {
      addByte(truth ? '+' : '-');
    } else if (value instanceof Enum<?> constant) {
      addByte('e');
      addText(constant.getDeclaringClass().getName());
      addText(constant.name());
    } else if (value instanceof Number || value instanceof Character) {
      addByte('n');
      addText(value.getClass().getName());
      addText(value.toString());
    } else if (value instanceof Map<?, ?> map) {
      addByte('m');
      addInt(map.size());
      map.forEach(
          (key, one) -> {
            add(key);
            add(one);
          });
    } else {
      throw new Unknown();
    }
  }

  private void addParts(Record one) {
    for (MethodHandle accessor : ACCESSORS.get(one.getClass())) {
      add(part(accessor, one));
    }
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
    addInt(text.length());
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      addByte(unit >> 8);
      addByte(unit);
    }
  }

  private void addInt(int number) {
    addByte(number >> 24);
    addByte(number >> 16);
    addByte(number >> 8);
    addByte(number);
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
