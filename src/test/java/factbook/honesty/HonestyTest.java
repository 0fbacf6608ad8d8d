package factbook.honesty;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Changes one thing of one statement of the real book at a time and asks whether that is seen.
 *
 * <p>What a record can prove, a build sees: digits, units, comparators, references, and where a
 * figure stands. A record holds figures only, so it cannot tell an observed fact in words from a
 * plan, nor the paragraph of a fact that has no figure; those lies are counted, not yet caught.
 */
class HonestyTest {
  /** How many of a hundred lies must be seen, by sort of lie and of statement. */
  private static final Map<String, Integer> LEAST =
      Map.of(
          "DIGIT figure", 97,
          "DIGIT date", 100,
          "COMPARATOR figure", 97,
          "UNIT figure", 100,
          "PARAGRAPH figure", 97,
          "SOURCE figure", 97,
          "REFERENCE figure", 100,
          "REFERENCE date", 100,
          "REFERENCE words", 100);

  private static final long SEED = 20_261_121;

  @Test
  void seesTheLiesThatARecordCanProveWrong() {
    Reader reader = new Reader();
    Random random = new Random(SEED);
    List<Mutant> mutants = new ArrayList<>();
    reader
        .subjects()
        .forEach((id, file) -> mutants.addAll(Mutants.of(reader.book(), file, id, random)));
    Collections.shuffle(mutants, random);
    Map<String, int[]> counts = new TreeMap<>();
    Map<String, List<Mutant>> survivors = new TreeMap<>();
    for (Mutant mutant : mutants) {
      String id = mutant.statement().substring(0, mutant.statement().indexOf('/'));
      String text = Objects.requireNonNull(reader.subjects().get(id)).text();
      boolean isCaught = !reader.check(id, mutant.applyTo(text)).sorted().isEmpty();
      String group = mutant.sort() + " " + mutant.rest();
      int[] count = counts.computeIfAbsent(group, key -> new int[2]);
      count[isCaught ? 0 : 1]++;
      if (!isCaught) {
        survivors.computeIfAbsent(group, key -> new ArrayList<>()).add(mutant);
      }
    }
    assertTrue(mutants.size() > 1000, mutants.size() + " lies");
    LEAST.forEach(
        (group, percent) -> {
          int[] count = Objects.requireNonNull(counts.get(group), group);
          int share = 100 * count[0] / (count[0] + count[1]);
          assertTrue(
              share >= percent, group + ": " + share + "% caught; not " + survivors.get(group));
        });
  }
}
