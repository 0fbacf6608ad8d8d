package factbook.honesty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Lies about the real book: one thing of one fact, event or relation is changed at a time, some
 * five thousand times, and the check must see it.
 *
 * <p>A lie that passes needs an excuse, which {@link Recorded} finds in the records of the sources:
 * they hold what the lie says as well as what is true. Excused ones count as missed all the same.
 */
class HonestyTest {
  private static final long SEED = 20_261_121;

  /** Shares by sort of lie, and all that passed by class, after each run. */
  private static final Path REPORT = Path.of("target/honesty.txt");

  /** The least share of all lies that must be seen. */
  private static final double LEAST = 0.97;

  /** The least share of each sort of lie, in each sort of evidence, that must be seen. */
  private static final double LEAST_OF_SORT = 0.9;

  /** Sorts of which there are so few that a share says nothing. */
  private static final int FEW = 50;

  private final Reader reader = new Reader();

  @Test
  void seesLies() throws IOException {
    List<Mutant> lies = lies();
    assertTrue(lies.size() > 1_000, () -> "only " + lies.size());
    Set<Mutant> passed = new LinkedHashSet<>();
    lies.stream().filter(lie -> !isSeen(lie)).forEach(passed::add);
    Map<String, int[]> sorts = sorts(lies, passed);
    write(lies, passed, sorts);

    assertEquals(List.of(), passed.stream().filter(lie -> lie.excuse().isEmpty()).toList());
    assertTrue(passed.size() <= (1 - LEAST) * lies.size(), () -> passed.size() + " passed");
    sorts.forEach(
        (sort, counts) ->
            assertTrue(
                counts[1] < FEW || counts[0] >= LEAST_OF_SORT * counts[1],
                () -> sort + ": " + counts[0] + " of " + counts[1]));
  }

  private List<Mutant> lies() {
    Random random = new Random(SEED);
    List<Mutant> lies = new ArrayList<>();
    reader
        .subjects()
        .forEach((id, file) -> lies.addAll(Mutants.of(reader.book(), file, id, random)));
    return lies;
  }

  private boolean isSeen(Mutant lie) {
    String id = lie.statement().substring(0, lie.statement().indexOf('/'));
    String text = Objects.requireNonNull(reader.subjects().get(id)).text();
    return !reader.check(id, lie.applyTo(text)).sorted().isEmpty();
  }

  /** How many were seen, and how many there were. */
  private static Map<String, int[]> sorts(List<Mutant> lies, Set<Mutant> passed) {
    Map<String, int[]> sorts = new TreeMap<>();
    for (Mutant lie : lies) {
      int[] counts = sorts.computeIfAbsent(lie.sort() + " of " + lie.rest(), key -> new int[2]);
      counts[0] += passed.contains(lie) ? 0 : 1;
      counts[1]++;
    }
    return sorts;
  }

  private static void write(List<Mutant> lies, Set<Mutant> passed, Map<String, int[]> sorts)
      throws IOException {
    StringBuilder text = new StringBuilder(4_000);
    int seen = lies.size() - passed.size();
    text.append(line("%d lies, %d seen, %.1f%%", lies.size(), seen, 100.0 * seen / lies.size()));
    sorts.forEach(
        (sort, counts) ->
            text.append(
                line(
                    "%5d of %4d, %5.1f%%, %s",
                    counts[0], counts[1], 100.0 * counts[0] / counts[1], sort)));
    Map<String, Set<String>> classes = new TreeMap<>();
    for (Mutant lie : passed) {
      String excuse = lie.excuse().isEmpty() ? "no excuse" : lie.excuse();
      classes.computeIfAbsent(excuse, key -> new TreeSet<>()).add(lie.sort() + " " + lie);
    }
    classes.forEach(
        (excuse, some) -> {
          text.append(line("%n%d passed, %s", some.size(), excuse));
          some.forEach(one -> text.append("  ").append(one).append('\n'));
        });
    Files.writeString(REPORT, text);
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format + "%n", values);
  }
}
