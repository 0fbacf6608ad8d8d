package factbook.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.fact.Script;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pairs without a glossary: {@code script/pairs.txt} and {@code script/pairs-words.txt} in both
 * directions, {@code script/pairs-back.txt} from Traditional to Simplified.
 */
class PairsTest {
  private static final Converter TRADITIONAL = Converters.of(Script.HANT, List.of());
  private static final Converter SIMPLIFIED = Converters.toSimplified();

  /** Traditional that does not lead back: the script that it came from cannot be told. */
  private static final Set<String> ONE_WAY =
      Set.of("熏陶", "钟书", "‘云’起", "说：“好。”他说：“‘云’来了。”", "瞭望", "https://example.org/发/后.html");

  /**
   * Traditional that a second conversion would change: it keeps a character that Simplified writes
   * too (干, 系, 里, 松), and its neighbours are no longer those that tell the reader which.
   */
  private static final Set<String> NOT_STABLE =
      Set.of(
          "中心系统",
          "体系上",
          "政策体系上",
          "浓郁",
          "日渐浓郁",
          "九万里",
          "干扰信号",
          "干预",
          "邻里中心",
          "松树",
          "岳阳",
          "https://example.org/发/后.html");

  record Pair(String simplified, String traditional, String reason) {
    @Override
    public String toString() {
      return simplified + " → " + traditional;
    }
  }

  static List<Pair> pairs() {
    return Stream.of("pairs.txt", "pairs-words.txt").flatMap(PairsTest::read).toList();
  }

  static List<Pair> sentences() {
    return read("pairs.txt").toList();
  }

  /** Traditional first. */
  static List<Pair> pairsBack() {
    return read("pairs-back.txt").toList();
  }

  private static Stream<Pair> read(String name) {
    return lines(name)
        .filter(line -> line.contains("|"))
        .map(line -> line.split("\\|", 3))
        .map(fields -> new Pair(fields[0].strip(), fields[1].strip(), fields[2].strip()));
  }

  static Stream<String> lines(String name) {
    try (InputStream stream = PairsTest.class.getResourceAsStream("/script/" + name)) {
      String text =
          new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void eachPairHasItsReasonAndStandsOnce() {
    List<Pair> pairs = pairs();
    assertTrue(pairs.size() >= 600, () -> pairs.size() + " pairs");
    assertTrue(pairs.stream().noneMatch(pair -> pair.reason().isEmpty()));
    assertEquals(
        pairs.size(), pairs.stream().map(Pair::simplified).collect(Collectors.toSet()).size());
  }

  @Test
  void eachOwnWordOccursInAPair() {
    Set<String> without = new TreeSet<>(Tables.own("phrases.txt").keySet());
    pairs().forEach(pair -> without.removeIf(pair.simplified()::contains));
    Set<String> withoutBack = new TreeSet<>(Tables.own("phrases-to-simplified.txt").keySet());
    pairsBack().forEach(pair -> withoutBack.removeIf(pair.simplified()::contains));
    assertEquals(Set.of(), without);
    assertEquals(Set.of(), withoutBack);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void convertsToTraditional(Pair pair) {
    assertEquals(pair.traditional(), TRADITIONAL.convert(pair.simplified()));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void leadsBackToSimplified(Pair pair) {
    if (!ONE_WAY.contains(pair.simplified())) {
      assertEquals(pair.simplified(), SIMPLIFIED.convert(pair.traditional()));
    }
  }

  @ParameterizedTest
  @MethodSource("pairsBack")
  void convertsAnyRegionToSimplified(Pair pair) {
    assertEquals(pair.traditional(), SIMPLIFIED.convert(pair.simplified()));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void isStableWhenConvertedOnceMore(Pair pair) {
    if (!NOT_STABLE.contains(pair.simplified())) {
      assertEquals(pair.traditional(), TRADITIONAL.convert(pair.traditional()));
    }
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void leavesNoSimplifiedCharacter(Pair pair) {
    if (!pair.simplified().startsWith("http")) {
      assertEquals(List.of(), ScriptLeaks.of(Script.HANT).find(pair.traditional()));
    }
  }
}
