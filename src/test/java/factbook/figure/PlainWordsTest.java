package factbook.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlainWordsTest {
  private static final Path LIST =
      Path.of("src", "main", "resources", "factbook", "figure", "not-figures.txt");

  private static List<String> words() throws IOException {
    return Files.readAllLines(LIST).stream()
        .filter(line -> !line.startsWith("//") && !line.isBlank())
        .flatMap(line -> Stream.of(line.trim().split(" +", -1)))
        .toList();
  }

  @Test
  void listsEachWordOnce() throws IOException {
    Set<String> seen = new HashSet<>();
    assertEquals(List.of(), words().stream().filter(word -> !seen.add(word)).toList());
  }

  @Test
  void namesWordsInWhichNothingIsFound() throws IOException {
    FigureScanner scanner = new FigureScanner(BookUnits.all());
    List<String> found =
        words().stream()
            .filter(word -> !word.startsWith("!"))
            .map(word -> word.replace('#', '三'))
            .filter(word -> !scanner.scan(word).isEmpty())
            .toList();
    assertEquals(List.of(), found);
  }

  @Test
  void letsALongerFigureWin() throws IOException {
    FigureScanner scanner = new FigureScanner(BookUnits.all());
    assertEquals("一个小时", scanner.scan("一个小时").get(0).text());
  }

  @Test
  void readsNumeralsAndUnitsOfAList() {
    PlainWords words = PlainWords.of(List.of("// 三思", "", "#心 一片", "!人才"));
    assertEquals(2, words.whole().endOf("三心", 0));
    assertEquals(2, words.whole().endOf("兩心", 0));
    assertEquals(2, words.whole().endOf("一片", 0));
    assertNull(words.whole().longest("三思", 0));
    assertNull(words.whole().longest("人才", 0));
    assertEquals(2, words.beginnings().endOf("人才", 0));
    assertTrue(PlainWords.of(List.of()).whole().firstLetters().length == 0);
  }
}
