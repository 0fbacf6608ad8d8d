package factbook.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {
  private static final int ROUNDS = 20;
  private static final Set<String> FOREIGN = Set.of("CNAME", "parks/mine.txt");

  @TempDir private Path folder = Path.of("");

  @Test
  void leavesAWholeSiteWhenItIsKilled() throws Exception {
    Random random = new Random(20261121);
    ChildProcess.site("a", 0).publish(folder);
    Path output = Site.output(folder);
    Files.writeString(output.resolve("CNAME"), "parks.example.org");
    Files.writeString(output.resolve("parks/mine.txt"), "mine");
    SortedMap<String, String> before = Snapshot.only(Snapshot.identities(output), FOREIGN);
    int atOnce = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Process process = ChildProcess.start(folder, "loop", "b").process();
      // Its first site is published by then; what follows is cut off at any moment.
      assertTrue(process.getInputStream().read() >= 0);
      Thread.sleep(random.nextInt(60));
      process.destroyForcibly().waitFor();
      atOnce += Files.exists(output) && ChildProcess.standsWhole(folder) ? 1 : 0;
      Publication.recover(output);
      assertTrue(ChildProcess.standsWhole(folder), "round " + round);
      assertEquals(before, Snapshot.only(Snapshot.identities(output), FOREIGN), "round " + round);
      assertFalse(Workspace.beside(output).exists());
    }
    System.out.println(
        "killed "
            + ROUNDS
            + " times: whole at once "
            + atOnce
            + ", whole after the next command "
            + ROUNDS);
  }

  @Test
  void showsAReaderWholeFilesOnly() throws Exception {
    ChildProcess.site("a", 0).publish(folder);
    Process process = ChildProcess.start(folder, "loop", "b").process();
    Path page = Site.output(folder).resolve("parks/p7.html");
    long end = System.nanoTime() + 1_500_000_000L;
    int read = 0;
    int missed = 0;
    while (System.nanoTime() < end) {
      try {
        String text = Files.readString(page);
        String one = text.substring(0, text.indexOf(' ') + 1);
        assertEquals(one.repeat(200), text);
        read++;
      } catch (java.nio.file.NoSuchFileException e) {
        missed++;
      }
    }
    process.destroyForcibly().waitFor();
    assertTrue(read > 1000, "read " + read);
    assertTrue(missed * 100 < read, "missed " + missed + " of " + read);
  }
}
