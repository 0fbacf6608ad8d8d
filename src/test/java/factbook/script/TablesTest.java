package factbook.script;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.houbb.opencc4j.support.datamap.IDataMap;
import com.github.houbb.opencc4j.support.datamap.impl.DataMaps;
import factbook.fact.Script;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class TablesTest {
  private static final String SAMPLE = "“传统制造业”的头发与体系上，云栖小镇里有几只鸟";

  /** A line of opencc4j's file that its own reader drops: the form lies beyond the BMP. */
  private static final String DROPPED = "饟";

  @Test
  void areOpencc4jsOwn() {
    IDataMap theirs = DataMaps.defaults();
    assertEquals(theirs.stPhrase(), Tables.opencc("STPhrases"));
    assertEquals(theirs.stChar(), Tables.opencc("STCharacters"));
    assertEquals(theirs.tsPhrase(), Tables.opencc("TSPhrases"));
    Map<String, List<String>> characters = Tables.opencc("TSCharacters");
    characters.remove(DROPPED);
    assertEquals(theirs.tsChar(), characters);
  }

  @Test
  void ourWordsAreWrittenInStandardForms() {
    Set<Integer> regional = new HashSet<>(Glyphs.taiwan().replaced().values());
    Glyphs.taiwan().replaced().keySet().forEach(regional::remove);
    // Also standard forms of other characters.
    "才秘核參床峰缸針洩".codePoints().forEach(regional::remove);
    Tables.own("phrases.txt")
        .forEach(
            (from, to) ->
                to.forEach(
                    form ->
                        assertTrue(
                            form.codePoints()
                                .noneMatch(at -> regional.contains(at) && from.indexOf(at) < 0),
                            () -> from + " " + form)));
  }

  @Test
  void ourWordsStandOnceEach() throws IOException {
    for (String name :
        List.of("phrases.txt", "phrases-to-simplified.txt", "taiwan.txt", "hong-kong.txt")) {
      try (InputStream stream = Tables.class.getResourceAsStream(name)) {
        List<String> words =
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" ", -1)[0])
                .toList();
        Set<String> seen = new HashSet<>();
        words.forEach(word -> assertTrue(seen.add(word), () -> name + ": " + word));
      }
    }
  }

  @Test
  void arePreparedFromWhatOpencc4jLoads() throws IOException {
    IDataMap theirs = DataMaps.defaults();
    assertArrayEquals(
        new LexiconMaker(
                theirs.stPhrase(),
                theirs.stChar(),
                Tables.own("phrases.txt"),
                AfterNumber.toTraditional(),
                PrepareTables.frequencies())
            .bytes(),
        prepared(Tables.TO_TRADITIONAL));
    Map<String, List<String>> characters = new HashMap<>(theirs.tsChar());
    characters.put(DROPPED, Tables.opencc("TSCharacters").get(DROPPED));
    assertArrayEquals(
        new LexiconMaker(
                theirs.tsPhrase(),
                characters,
                Tables.own("phrases-to-simplified.txt"),
                AfterNumber.none(),
                Map.of())
            .bytes(),
        prepared(Tables.TO_SIMPLIFIED));
  }

  private static byte[] prepared(String name) throws IOException {
    try (InputStream stream = Tables.class.getResourceAsStream(name)) {
      return stream.readAllBytes();
    }
  }

  @Test
  void glossariesKnowWordsBeyondTheBmp() {
    WordTable.Word word = new WordTable.Word("x", Explained.Rule.GLOSSARY);
    WordTable table = WordTable.of(Map.of("\uD842\uDFB7云", word));
    int node = table.next(table.next(WordTable.ROOT, '\uD842'), '\uDFB7');
    assertEquals(word, table.word(table.next(node, '云')));
    assertTrue(table.begins('\uD842'));
    assertFalse(table.begins('云'));
    assertEquals(WordTable.NONE, table.next(WordTable.ROOT, '云'));
    assertEquals(WordTable.NONE, table.next(WordTable.ROOT, '\u0000'));
  }

  @Test
  void giveTheSameTextOnManyThreadsFromTheFirstCallOn() throws Exception {
    String expected = Converters.of(Script.HANT, List.of()).convert(SAMPLE);
    for (int round = 0; round < 5; round++) {
      try (URLClassLoader fresh = freshClasses()) {
        assertEquals(Set.of(expected), convertOnManyThreads(fresh));
      }
    }
  }

  private static Set<String> convertOnManyThreads(ClassLoader classes) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(32);
    CyclicBarrier start = new CyclicBarrier(32);
    try {
      List<Future<String>> results = new ArrayList<>();
      for (int i = 0; i < 32; i++) {
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
    } finally {
      threads.shutdown();
    }
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
