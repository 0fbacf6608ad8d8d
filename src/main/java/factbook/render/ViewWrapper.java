package factbook.render;

import factbook.view.JsonLd;
import factbook.view.JsonLdText;
import factbook.view.RawHtml;
import factbook.view.View;
import freemarker.core.HTMLOutputFormat;
import freemarker.ext.beans.BeanModel;
import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/**
 * Lets templates read our view records and nothing else: no {@code class}, no {@code hashCode}, no
 * method with arguments, no object of another package.
 */
final class ViewWrapper extends DefaultObjectWrapper {
  private static final String VIEWS = View.class.getPackageName();

  ViewWrapper() {
    super(configuration(), true);
  }

  private static DefaultObjectWrapperBuilder configuration() {
    DefaultObjectWrapperBuilder builder =
        new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_35);
    builder.setMemberAccessPolicy(new OnlyViews());
    builder.setRecordZeroArgumentNonVoidMethodPolicy(
        ZeroArgumentNonVoidMethodPolicy.PROPERTY_ONLY_UNLESS_BEAN_PROPERTY_READ_METHOD);
    builder.setExposeFields(false);
    return builder;
  }

  @Override
  public TemplateModel wrap(Object object) throws TemplateModelException {
    if (object instanceof RawHtml html) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html.html());
    }
    if (object instanceof JsonLd data) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(JsonLdText.of(data));
    }
    return super.wrap(object);
  }

  @Override
  protected TemplateModel handleUnknownType(Object object) throws TemplateModelException {
    if (!object.getClass().getPackageName().equals(VIEWS)) {
      throw new TemplateModelException("not a view: " + object.getClass().getName());
    }
    // Not the usual model: that one would print a whole view as a text.
    return new BeanModel(object, this);
  }

  /** Exposes what a record of the views declares itself. */
  private static final class OnlyViews implements MemberAccessPolicy {
    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
      boolean isView = type.isRecord() && type.getPackageName().equals(VIEWS);
      return new ClassMemberAccessPolicy() {
        @Override
        public boolean isMethodExposed(Method method) {
          return isView
              && method.getParameterCount() == 0
              && method.getDeclaringClass() == type
              && !method.getName().equals("hashCode")
              && !method.getName().equals("toString");
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
