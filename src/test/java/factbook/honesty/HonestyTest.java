package factbook.honesty;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HonestyTest {
  private static final long SEED = 20_261_121;

  @Test
  void seesLies() {
    Reader reader = new Reader();
    Random random = new Random(SEED);
    List<Mutant> mutants = new ArrayList<>();
    reader
        .subjects()
        .forEach((id, file) -> mutants.addAll(Mutants.of(reader.book(), file, id, random)));
    Collections.shuffle(mutants, random);
    long begin = System.nanoTime();
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
    System.out.println((System.nanoTime() - begin) / 1_000_000 + " ms for " + mutants.size());
    counts.forEach((k, v) -> System.out.println(k + " caught " + v[0] + " not " + v[1]));
    survivors.forEach(
        (k, v) ->
            System.out.println(
                k
                    + "\n  "
                    + v.stream()
                        .limit(25)
                        .map(Mutant::toString)
                        .collect(Collectors.joining("\n  "))));
    assertTrue(mutants.size() > 1000);
  }
}
