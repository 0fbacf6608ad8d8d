package factbook.script;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Run by the build: makes the tables of conversion that go into the jar, from opencc4j's tables,
 * our own words, and the counted words of jieba, which the build alone needs.
 */
public final class PrepareTables {
  /** Rarer words are names of one text and misprints. */
  private static final int LEAST_FREQUENT = 10;

  private static final int LONGEST_WORD = 4;

  private PrepareTables() {}

  /** Writes both lexicons into the folder of compiled classes that is the only argument. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]).resolve("factbook").resolve("script");
    Files.createDirectories(folder);
    write(folder.resolve(Tables.TO_TRADITIONAL), toTraditional().bytes());
    write(folder.resolve(Tables.TO_SIMPLIFIED), toSimplified().bytes());
  }

  /** What did not change keeps its time: the jar is not made anew. */
  private static void write(Path file, byte[] bytes) throws IOException {
    if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
      Files.write(file, bytes);
    }
  }

  static LexiconMaker toTraditional() throws IOException {
    return new LexiconMaker(
        Tables.opencc("STPhrases"),
        Tables.opencc("STCharacters"),
        Tables.own("phrases.txt"),
        AfterNumber.toTraditional(),
        frequencies());
  }

  static LexiconMaker toSimplified() {
    return new LexiconMaker(
        Tables.opencc("TSPhrases"),
        Tables.opencc("TSCharacters"),
        Tables.own("phrases-to-simplified.txt"),
        AfterNumber.none(),
        Map.of());
  }

  /** The counted Simplified words of jieba's dictionary: {@code 头发 3096 n}, a line each. */
  static Map<String, Integer> frequencies() throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    try (InputStream stream = PrepareTables.class.getResourceAsStream("/dict.txt")) {
      if (stream == null) {
        throw new IllegalStateException("no dict.txt of jieba-analysis among the classes");
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : (Iterable<String>) text.lines()::iterator) {
        String[] fields = line.split(" ", -1);
        int count = Integer.parseInt(fields[1]);
        if (isVocabulary(fields[0], count)) {
          counts.put(fields[0], count);
        }
      }
    }
    return counts;
  }

  private static boolean isVocabulary(String word, int count) {
    return word.length() <= LONGEST_WORD
        && (count >= LEAST_FREQUENT || word.length() == 1)
        && word.codePoints().allMatch(Character::isIdeographic);
  }
}
