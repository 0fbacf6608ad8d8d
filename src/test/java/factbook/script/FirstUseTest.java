package factbook.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import factbook.fact.Script;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The first use of the tables by many threads at once, again and again. */
class FirstUseTest {
  private static final int THREADS = 32;
  private static final int ROUNDS = 200;
  private static final String SAMPLE = "“传统制造业”的头发与体系上，云栖小镇里有几只鸟";

  @Test
  @Timeout(value = 3, unit = TimeUnit.MINUTES)
  void givesTheSameTextOnAllThreads() throws Exception {
    String expected = Converters.of(Script.HANT, List.of()).convert(SAMPLE);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (int round = 0; round < ROUNDS; round++) {
        try (URLClassLoader fresh = freshClasses()) {
          assertEquals(Set.of(expected), convertOnAll(threads, fresh));
        }
      }
    } finally {
      threads.shutdown();
    }
  }

  private static Set<String> convertOnAll(ExecutorService threads, ClassLoader classes)
      throws Exception {
    CyclicBarrier start = new CyclicBarrier(THREADS);
    List<Future<String>> results = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      Callable<String> work =
          () -> {
            start.await();
            return convert(classes);
          };
      results.add(threads.submit(work));
    }
    Set<String> distinct = new HashSet<>();
    for (Future<String> result : results) {
      distinct.add(result.get());
    }
    return distinct;
  }

  private static String convert(ClassLoader classes) throws ReflectiveOperationException {
    Class<?> script = classes.loadClass("factbook.fact.Script");
    Class<?> converters = classes.loadClass("factbook.script.Converters");
    assertNotSame(Converters.class, converters);
    Object converter =
        converters
            .getMethod("of", script, List.class)
            .invoke(null, script.getEnumConstants()[1], List.of());
    Method convert =
        classes.loadClass("factbook.script.Converter").getMethod("convert", String.class);
    return (String) convert.invoke(converter, SAMPLE);
  }

  /** The program's classes once more, as in a program that has just started. */
  private static URLClassLoader freshClasses() throws IOException {
    List<URL> places = new ArrayList<>();
    for (String place : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      places.add(Path.of(place).toUri().toURL());
    }
    return new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }
}
