package factbook.render;

import factbook.view.View;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.beans.Introspector;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A view record for templates: {@code f.label}, and {@code f.computed} for {@code isComputed()}.
 *
 * <p>FreeMarker's own model finds and calls methods by reflection, which took a third of the time
 * of a page and, in a short run, most of the classes that were made.
 *
 * @param parts what the record says, by the name that templates have for it
 */
record RecordModel(Object view, Map<String, MethodHandle> parts, ViewWrapper wrapper)
    implements TemplateHashModel {
  private static final MethodType PART = MethodType.methodType(Object.class, Object.class);

  /** The parts of the records of a class; none where it is no view. */
  static Map<String, MethodHandle> parts(Class<?> type) {
    if (!type.isRecord() || !type.getPackageName().equals(View.class.getPackageName())) {
      return Map.of();
    }
    Map<String, MethodHandle> parts = new HashMap<>();
    for (Method method : type.getDeclaredMethods()) {
      if (isPart(method)) {
        parts.put(name(method), handle(method));
      }
    }
    return parts;
  }

  private static boolean isPart(Method method) {
    return Modifier.isPublic(method.getModifiers())
        && !Modifier.isStatic(method.getModifiers())
        && !method.isSynthetic()
        && method.getParameterCount() == 0
        && method.getReturnType() != void.class
        && !method.getName().equals("hashCode")
        && !method.getName().equals("toString");
  }

  private static String name(Method method) {
    String name = method.getName();
    boolean isQuestion =
        method.getReturnType() == boolean.class && name.startsWith("is") && name.length() > 2;
    return isQuestion ? Introspector.decapitalize(name.substring(2)) : name;
  }

  private static MethodHandle handle(Method method) {
    try {
      return MethodHandles.lookup().unreflect(method).asType(PART);
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(method.toString(), impossible);
    }
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    MethodHandle part = parts.get(key);
    if (part == null) {
      return null;
    }
    Object value;
    try {
      value = (Object) part.invokeExact(view);
    } catch (RuntimeException | Error bug) {
      throw bug;
    } catch (Throwable impossible) {
      throw new TemplateModelException(key, new IllegalStateException(impossible));
    }
    return wrapper.wrap(value);
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
