package factbook.book;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a browser, and a host with the pages of the built book. What a constructor asks for
 * lasts as long as the class, what a test asks for as long as the test.
 *
 * <pre>
 * &#64;ExtendWith(InBrowser.class)
 * class SearchTest {
 *   SearchTest(Browser browser) { … }
 *
 *   &#64;Test
 *   void findsUnderASubPath(&#64;Under("/x/y/") StaticServer host) { … }
 * }
 * </pre>
 *
 * <p>Where there is no browser, the tests are skipped; where the environment demands one, they
 * fail.
 */
final class InBrowser implements ExecutionCondition, ParameterResolver {
  private static final Namespace OPEN = Namespace.create(InBrowser.class);

  /** The path of a host, from slash to slash, below which it serves the book. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.PARAMETER)
  @interface Under {
    String value();
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return Needed.BROWSER.isThere()
        ? ConditionEvaluationResult.enabled("there is a browser")
        : ConditionEvaluationResult.disabled(Needed.BROWSER.lack());
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Browser.class || type == StaticServer.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    // What the store holds is closed with the class or the test.
    Store store = context.getStore(OPEN);
    if (parameter.getParameter().getType() == Browser.class) {
      return store.getOrComputeIfAbsent(Browser.class, key -> Browser.start());
    }
    String path = parameter.findAnnotation(Under.class).map(Under::value).orElse("/");
    return store.getOrComputeIfAbsent(path, InBrowser::host);
  }

  private static StaticServer host(String path) {
    try {
      return new StaticServer(BuiltBook.folder(), path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
