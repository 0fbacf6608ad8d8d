package factbook.script;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.houbb.opencc4j.support.datamap.IDataMap;
import com.github.houbb.opencc4j.support.datamap.impl.DataMaps;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TablesTest {
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
    // Also standard forms, of the same or other characters.
    Tables.opencc("STCharacters").values().stream()
        .flatMap(List::stream)
        .forEach(form -> regional.remove(form.codePointAt(0)));
    "秘床峰".codePoints().forEach(regional::remove);
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
}
