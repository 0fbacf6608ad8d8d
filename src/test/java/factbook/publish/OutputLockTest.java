package factbook.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.diagnostic.Diagnostics;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputLockTest {
  @TempDir private Path folder = Path.of("");

  private String refusal() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    assertNull(Site.begin(folder, diagnostics, new DiskOperations()));
    assertEquals("publish/busy", diagnostics.sorted().get(0).code().id());
    return diagnostics.sorted().get(0).message();
  }

  @Test
  void refusesASecondBuildOfTheSameProcess() throws IOException {
    try (Publication first = Site.begin(folder, new Diagnostics(), new DiskOperations())) {
      assertNotNull(first);
      assertEquals(
          "another build is writing “" + Site.output(folder) + "” (this process)", refusal());
      assertEquals(Recovery.BUSY, Publication.recover(Site.output(folder)));
      // The refusal must not have cost the first build its lock.
      assertTrue(ChildProcess.start(folder, "once").waitsInVain());
    }
    assertEquals(Switch.WHOLE, Site.of("index.html", "one").publish(folder));
  }

  @Test
  void refusesASecondBuildOfAnotherProcessAndNamesIt() throws Exception {
    Process holder = ChildProcess.start(folder, "hold").process();
    try {
      BufferedReader said =
          new BufferedReader(
              new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8));
      assertEquals("held", said.readLine());
      assertEquals(
          "another build is writing “" + Site.output(folder) + "” (process " + holder.pid() + ")",
          refusal());
    } finally {
      holder.destroyForcibly().waitFor();
    }
    assertEquals(Switch.WHOLE, Site.of("index.html", "one").publish(folder));
  }

  @Test
  void waitsForABuildThatEndsSoon() throws Exception {
    Workspace workspace = Workspace.of(Site.output(folder));
    OutputLock first = OutputLock.take(workspace, Duration.ZERO);
    assertNotNull(first);
    ExecutorService other = Executors.newSingleThreadExecutor();
    Future<Boolean> second =
        other.submit(
            () -> {
              try (OutputLock lock = OutputLock.take(workspace, Duration.ofSeconds(20))) {
                return lock != null;
              }
            });
    Thread.sleep(100);
    assertFalse(second.isDone());
    first.close();
    assertTrue(second.get());
    other.shutdown();
    assertFalse(Files.exists(workspace.folder()));
  }

  @Test
  void lettsOneInAtATime() throws Exception {
    Workspace workspace = Workspace.of(Site.output(folder));
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    ExecutorService pool = Executors.newFixedThreadPool(4);
    Callable<Integer> task =
        () -> {
          int taken = 0;
          for (int i = 0; i < 50; i++) {
            try (OutputLock lock = OutputLock.take(workspace, Duration.ofSeconds(20))) {
              assertNotNull(lock);
              most.accumulateAndGet(inside.incrementAndGet(), Math::max);
              taken++;
              inside.decrementAndGet();
            }
          }
          return taken;
        };
    int taken = 0;
    for (Future<Integer> done : pool.invokeAll(List.of(task, task, task, task))) {
      taken += done.get();
    }
    pool.shutdown();
    assertEquals(200, taken);
    assertEquals(1, most.get());
  }

  @Test
  void publishesWholeSitesFromTwoProcessesAtOnce() throws Exception {
    Process one = ChildProcess.start(folder, "loop", "a").process();
    Process two = ChildProcess.start(folder, "loop", "b").process();
    Thread.sleep(1500);
    one.destroyForcibly().waitFor();
    two.destroyForcibly().waitFor();
    Publication.recover(Site.output(folder));
    assertTrue(ChildProcess.standsWhole(folder), "neither the one site nor the other");
  }
}
