package factbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Each script sorts the indexes of the real book as its readers do. */
class OrderTest {
  /** How many strokes the first characters of the names have, counted by hand (國字標準字體). */
  private static final Map<String, Integer> STROKES =
      Map.ofEntries(
          Map.entry("中", 4),
          Map.entry("王", 4),
          Map.entry("呂", 7),
          Map.entry("李", 7),
          Map.entry("杭", 8),
          Map.entry("阿", 8),
          Map.entry("房", 8),
          Map.entry("飛", 9),
          Map.entry("海", 10),
          Map.entry("孫", 10),
          Map.entry("國", 11),
          Map.entry("雪", 11),
          Map.entry("章", 11),
          Map.entry("棲", 12),
          Map.entry("雲", 12),
          Map.entry("轉", 18),
          Map.entry("藝", 19));

  private static Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(BuiltBook.folder().resolve(path)));
  }

  private static String letters(String pinyin) {
    return Normalizer.normalize(pinyin, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  private static void assertByPinyin(List<String> pinyin) {
    assertTrue(pinyin.size() > 5, pinyin.toString());
    assertEquals(pinyin.stream().sorted(Comparator.comparing(OrderTest::letters)).toList(), pinyin);
  }

  private static void assertByStrokes(List<String> names) {
    assertTrue(names.size() > 5, names.toString());
    List<Integer> strokes =
        names.stream()
            .map(name -> Objects.requireNonNull(STROKES.get(name.substring(0, 1)), name))
            .toList();
    assertEquals(strokes.stream().sorted().toList(), strokes, names.toString());
  }

  @Test
  void theSimplifiedIndexesAreInTheOrderOfPinyin() throws IOException {
    assertByPinyin(page("zh-hans/parks/index.html").select(".parks .pinyin").eachText());
    assertByPinyin(
        page("zh-hans/entities/index.html")
            .select("[aria-labelledby=k-person] .pinyin")
            .eachText());
    assertByPinyin(
        page("zh-hans/entities/index.html")
            .select("[aria-labelledby=k-organisation] .pinyin")
            .eachText());
  }

  @Test
  void theTraditionalIndexesAreInTheOrderOfStrokes() throws IOException {
    assertByStrokes(page("zh-hant/parks/index.html").select(".parks h2 a, .parks h3 a").eachText());
    assertByStrokes(
        page("zh-hant/entities/index.html")
            .select("[aria-labelledby=k-person] .name a")
            .eachText());
  }
}
