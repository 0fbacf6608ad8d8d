package factbook.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import factbook.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a file system of its own, and a small one. */
class MountedOutputTest {
  private static final Site FIRST = Site.of("index.html", "one", "a/stale.html", "stale");
  private static final Site SECOND = Site.of("index.html", "two", "b/new.html", "new");

  @TempDir private Path folder = Path.of("");
  private Path mounted = Path.of("");

  @BeforeEach
  void mount() throws Exception {
    mounted = Files.createDirectory(folder.resolve("mounted"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", mounted.toString()),
        "skipped: may not mount a file system here");
  }

  @AfterEach
  void unmount() throws Exception {
    run("umount", mounted.toString());
  }

  private static boolean run(String... command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void changesAMountPointFileByFile() throws IOException {
    Path place = Files.createDirectory(folder.resolve("place"));
    Path point = Files.createDirectory(Site.output(place));
    try {
      assumeTrue(runQuietly("mount", "--bind", mounted.toString(), point.toString()));
      assertEquals(Switch.FILE_BY_FILE, FIRST.publish(place));
      Files.writeString(point.resolve("CNAME"), "foreign");
      SortedMap<String, String> before = Snapshot.identities(point);
      assertEquals(Switch.NONE, FIRST.publish(place));
      assertEquals(Switch.FILE_BY_FILE, SECOND.publish(place));
      assertTrue(SECOND.stands(place));
      assertEquals(before.get("CNAME"), Snapshot.identities(point).get("CNAME"));
      assertFalse(Files.exists(point.resolve("a")));
      assertFalse(Files.exists(point.resolve(Workspace.INSIDE)));
      Publication.clean(Site.book(place), point, new Diagnostics());
      assertEquals(Set.of("CNAME"), Snapshot.contents(point).keySet());
    } finally {
      runQuietly("umount", point.toString());
    }
  }

  /** A folder of the same file system, mounted once more: it looks renamable and is not. */
  @Test
  void changesABoundFolderFileByFile() throws IOException {
    Path place = Files.createDirectory(mounted.resolve("place"));
    Path real = Files.createDirectory(mounted.resolve("real"));
    Path point = Files.createDirectory(Site.output(place));
    try {
      assumeTrue(runQuietly("mount", "--bind", real.toString(), point.toString()));
      assertEquals(Switch.FILE_BY_FILE, FIRST.publish(place));
      Files.writeString(point.resolve("CNAME"), "foreign");
      assertEquals(Switch.FILE_BY_FILE, SECOND.publish(place));
      assertTrue(SECOND.stands(place));
      assertEquals("foreign", Files.readString(point.resolve("CNAME")));
      assertEquals(
          Set.of("book", "public"),
          Set.copyOf(
              Snapshot.contents(place).keySet().stream().filter(p -> !p.contains("/")).toList()));
    } finally {
      runQuietly("umount", point.toString());
    }
  }

  private static boolean runQuietly(String... command) {
    try {
      return run(command);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void leavesTheOldSiteWhenTheDiskIsFull() throws IOException {
    Path place = Files.createDirectory(mounted.resolve("place"));
    FIRST.publish(place);
    SortedMap<String, String> before = Snapshot.identities(place);
    Site large = Site.of("index.html", "two", "large.html", "x".repeat(400_000));
    PublishException failure = assertThrows(PublishException.class, () -> large.publish(place));
    assertEquals(
        "the new site could not be written (“"
            + Site.output(place)
            + "” is as it was): No space left on device",
        failure.getMessage());
    assertEquals(before, Snapshot.identities(place));
    assertEquals(Switch.WHOLE, SECOND.publish(place));
  }

  @Test
  void leavesTheOldSiteWhenNothingMayBeWritten() throws IOException {
    Path place = Files.createDirectory(mounted.resolve("place"));
    FIRST.publish(place);
    SortedMap<String, String> before = Snapshot.identities(place);
    assumeTrue(runQuietly("mount", "-o", "remount,ro", mounted.toString()));
    PublishException failure = assertThrows(PublishException.class, () -> SECOND.publish(place));
    assertTrue(String.valueOf(failure.getMessage()).contains("Read-only file system"));
    runQuietly("mount", "-o", "remount,rw", mounted.toString());
    assertEquals(before, Snapshot.identities(place));
  }
}
