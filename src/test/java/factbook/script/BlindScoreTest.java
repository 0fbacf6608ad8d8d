package factbook.script;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import factbook.fact.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Scores the engine without a glossary, and opencc4j, on {@code script/blind.txt} and {@code
 * script/blind-sentences.txt}: pairs that were written before any engine had seen them. Both scores
 * and all misses are written to {@code target/conversion-scores}.
 */
class BlindScoreTest {
  private static final Path REPORTS = Path.of("target", "conversion-scores");

  private record Blind(String simplified, List<String> accepted) {
    boolean isMetBy(UnaryOperator<String> engine) {
      return accepted.contains(engine.apply(simplified));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"blind", "blind-sentences", "blind-later"})
  void theEngineIsRightMoreOftenThanOpencc4j(String name) throws IOException {
    List<Blind> pairs = pairs(name + ".txt");
    Converter ours = Converters.of(Script.HANT, List.of());
    // Taiwan's glyphs for opencc4j, too: the contest is about words.
    Glyphs taiwan = Glyphs.taiwan();
    UnaryOperator<String> theirs = text -> taiwan.apply(ZhConverterUtil.toTraditional(text));

    StringBuilder report = new StringBuilder();
    int our = score("engine without glossary", pairs, ours::convert, report);
    int their = score("opencc4j with Taiwan's glyphs", pairs, theirs, report);
    Files.createDirectories(REPORTS);
    Files.writeString(REPORTS.resolve(name + ".txt"), report);
    assertTrue(our > their, report::toString);
  }

  private static int score(
      String name, List<Blind> pairs, UnaryOperator<String> engine, StringBuilder report) {
    List<Blind> missed = pairs.stream().filter(pair -> !pair.isMetBy(engine)).toList();
    int right = pairs.size() - missed.size();
    report.append(name).append(": ").append(right).append(" of ").append(pairs.size()).append('\n');
    for (Blind miss : missed) {
      report
          .append("  ")
          .append(engine.apply(miss.simplified()))
          .append(" for ")
          .append(String.join("/", miss.accepted()))
          .append('\n');
    }
    return right;
  }

  private static List<Blind> pairs(String file) {
    return PairsTest.lines(file)
        .filter(line -> line.contains("|"))
        .map(line -> line.split(" \\| ", -1))
        .map(BlindScoreTest::pair)
        .toList();
  }

  /** The last two fields; what stands before them is a category. */
  private static Blind pair(String[] fields) {
    String accepted = fields[fields.length - 1];
    return new Blind(fields[fields.length - 2], Arrays.asList(accepted.split("/", -1)));
  }
}
