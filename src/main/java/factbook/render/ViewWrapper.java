package factbook.render;

import factbook.view.JsonLd;
import factbook.view.JsonLdText;
import factbook.view.RawHtml;
import freemarker.core.HTMLOutputFormat;
import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultListAdapter;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets templates read our view records and nothing else: no {@code class}, no {@code hashCode}, no
 * method with arguments, no object of another package.
 */
final class ViewWrapper extends DefaultObjectWrapper {
  private final Map<Class<?>, Map<String, MethodHandle>> views = new ConcurrentHashMap<>();

  ViewWrapper() {
    super(configuration(), true);
  }

  private static DefaultObjectWrapperBuilder configuration() {
    DefaultObjectWrapperBuilder builder =
        new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_35);
    builder.setMemberAccessPolicy(new Nothing());
    builder.setExposeFields(false);
    return builder;
  }

  @Override
  public TemplateModel wrap(Object object) throws TemplateModelException {
    if (object instanceof String text) {
      return new SimpleScalar(text);
    }
    if (object instanceof Record view) {
      return wrapRecord(view);
    }
    // Told apart here, since FreeMarker asks for much else before.
    if (object instanceof Boolean truth) {
      return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
    return object instanceof List<?> list
        ? DefaultListAdapter.adapt(list, this)
        : super.wrap(object);
  }

  private TemplateModel wrapRecord(Record object) throws TemplateModelException {
    if (object instanceof RawHtml html) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html.html());
    }
    if (object instanceof JsonLd data) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(JsonLdText.of(data));
    }
    Map<String, MethodHandle> parts = parts(object);
    return parts.isEmpty() ? super.wrap(object) : new RecordModel(object, parts, this);
  }

  /** A view, or a part of one, for templates. */
  RecordModel model(Object view) {
    return new RecordModel(view, parts(view), this);
  }

  private Map<String, MethodHandle> parts(Object view) {
    Map<String, MethodHandle> known = views.get(view.getClass());
    return known == null ? views.computeIfAbsent(view.getClass(), RecordModel::parts) : known;
  }

  @Override
  protected TemplateModel handleUnknownType(Object object) throws TemplateModelException {
    throw new TemplateModelException("not a view: " + object.getClass().getName());
  }

  /** All that templates see of an object is what a {@link RecordModel} shows. */
  private static final class Nothing implements MemberAccessPolicy {
    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
      return new ClassMemberAccessPolicy() {
        @Override
        public boolean isMethodExposed(Method method) {
          return false;
        }

        @Override
        public boolean isConstructorExposed(Constructor<?> constructor) {
          return false;
        }

        @Override
        public boolean isFieldExposed(Field field) {
          return false;
        }
      };
    }

    @Override
    public boolean isToStringAlwaysExposed() {
      return false;
    }
  }
}
