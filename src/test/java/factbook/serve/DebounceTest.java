package factbook.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DebounceTest {
  @Test
  void tellsOfAllThatComesTogetherAtOnce() throws InterruptedException {
    Debounce debounce = new Debounce(50, 50, 5_000);
    debounce.hear(Path.of("b"));
    debounce.hear(Path.of("a"));
    debounce.hear(Path.of("b"));

    assertEquals(Set.of(Path.of("a"), Path.of("b")), debounce.next());
    assertEquals(Set.of(), debounce.more());
  }

  @Test
  void tellsOfWhatComesDuringTheReading() throws InterruptedException {
    Debounce debounce = new Debounce(1, 60_000, 120_000);
    debounce.hear(Path.of("a"));
    assertEquals(Set.of(Path.of("a")), debounce.next());
    debounce.hear(Path.of("b"));

    assertEquals(Set.of(Path.of("b")), debounce.more());
  }

  @Test
  void isSureOnlyAfterAMomentOfQuiet() throws InterruptedException {
    Debounce debounce = new Debounce(1, 100, 60_000);
    long start = System.nanoTime();
    debounce.hear(Path.of("a"));
    debounce.next();

    assertEquals(Set.of(), debounce.more());
    assertTrue(System.nanoTime() - start >= Duration.ofMillis(100).toNanos());
  }

  @Test
  void doesNotWaitForEverForAMomentOfQuiet() {
    Debounce debounce = new Debounce(60_000, 60_000, 200);
    debounce.hear(Path.of("a"));

    Set<Path> changed = assertTimeoutPreemptively(Duration.ofSeconds(20), debounce::next);

    assertEquals(Set.of(Path.of("a")), changed);
    assertEquals(Set.of(), assertTimeoutPreemptively(Duration.ofSeconds(20), debounce::more));
  }

  @Test
  void keepsWhatComesLaterForTheNextTime() throws InterruptedException {
    Debounce debounce = new Debounce(1, 1, 1);
    debounce.hear(Path.of("a"));
    assertEquals(Set.of(Path.of("a")), debounce.next());
    Thread.sleep(5);
    debounce.hear(Path.of("b"));

    assertEquals(Set.of(), debounce.more());
    assertEquals(Set.of(Path.of("b")), debounce.next());
  }
}
