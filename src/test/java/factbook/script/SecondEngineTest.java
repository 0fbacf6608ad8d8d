package factbook.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.hankcs.hanlp.HanLP;
import factbook.fact.Script;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Where HanLP converts otherwise, over general text and the texts of all pairs. A person read each
 * place in {@code script/second-engine.txt} and found ours right; another one fails here until it
 * has been read.
 */
class SecondEngineTest {
  @Test
  void disagreesOnlyWhereAPersonHasFoundOursRight() {
    Set<String> judged = new TreeSet<>();
    PairsTest.lines("second-engine.txt")
        .filter(line -> line.contains("|"))
        .forEach(line -> judged.add(line.substring(0, line.lastIndexOf('|')).strip()));
    Set<String> found = new TreeSet<>();
    texts().forEach(text -> disagreements(text, found));
    assertEquals(String.join("\n", judged), String.join("\n", found));
  }

  private static Stream<String> texts() {
    Stream<String> simplified = PairsTest.pairs().stream().map(PairsTest.Pair::simplified);
    return Stream.concat(PairsTest.lines("general.txt"), simplified);
  }

  /** Adds the characters that differ, with one before and one behind. */
  private static void disagreements(String text, Set<String> into) {
    String ours = plainQuotes(Converters.of(Script.HANT, List.of()).convert(text));
    String theirs = plainQuotes(Glyphs.taiwan().apply(HanLP.convertToTraditionalChinese(text)));
    assertEquals(ours.length(), theirs.length());
    for (int at = 0; at < ours.length(); at++) {
      if (ours.charAt(at) != theirs.charAt(at)) {
        int from = Math.max(0, at - 1);
        int to = Math.min(ours.length(), at + 2);
        into.add(
            Stream.of(text, ours, theirs)
                .map(side -> side.substring(from, to))
                .collect(Collectors.joining(" | ")));
      }
    }
  }

  /** Quotation marks are no matter of words, and HanLP leaves them. */
  private static String plainQuotes(String text) {
    return text.replaceAll("[「『“‘]", "“").replaceAll("[」』”’]", "”");
  }
}
