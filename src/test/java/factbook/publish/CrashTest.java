package factbook.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.diagnostic.Diagnostics;
import factbook.publish.FailingOperations.Crash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pulls the plug between any two steps of a publication, and of the repair after it. */
class CrashTest {
  private static final Site FIRST =
      Site.of(
          "index.html",
          "one",
          "a/same.html",
          "same",
          "a/stale.html",
          "stale",
          "b",
          "a file",
          "c/x.html",
          "c is a folder");
  private static final Site SECOND =
      Site.of(
          "index.html",
          "two",
          "a/same.html",
          "same",
          "b/y.html",
          "b is a folder",
          "c",
          "a file",
          "new.html",
          "new");
  private static final Set<String> FOREIGN =
      Set.of("CNAME", "a/mine.txt", "mine", "mine/deep", "mine/deep/notes.txt", "empty", "link");

  @TempDir private Path folder = Path.of("");

  /** The first site with files of others in it, in a folder of its own. */
  private Path start(String name) throws IOException {
    Path place = folder.resolve(name);
    FIRST.publish(place, FailingOperations.never());
    Path output = Site.output(place);
    Files.writeString(output.resolve("CNAME"), "parks.example.org");
    Files.writeString(output.resolve("a/mine.txt"), "mine");
    Files.createDirectories(output.resolve("mine/deep"));
    Files.writeString(output.resolve("mine/deep/notes.txt"), "notes");
    Files.createDirectories(output.resolve("empty"));
    Files.createSymbolicLink(output.resolve("link"), Path.of("a"));
    return place;
  }

  private static SortedMap<String, String> foreign(Path place) throws IOException {
    return Snapshot.only(Snapshot.identities(Site.output(place)), FOREIGN);
  }

  private static Recovery recover(Path place) throws IOException {
    return Publication.recover(Site.output(place), FailingOperations.never());
  }

  private static boolean crashes(IoAction action) throws IOException {
    try {
      action.run();
      return false;
    } catch (Crash e) {
      return true;
    }
  }

  @FunctionalInterface
  private interface IoAction {
    void run() throws IOException;
  }

  private static void assertTidy(Path place) throws IOException {
    List<String> names = new ArrayList<>(Snapshot.contents(place).keySet());
    names.removeIf(name -> name.contains("/"));
    assertEquals(List.of("book", "public"), names);
    assertFalse(Files.exists(Site.output(place).resolve(Workspace.INSIDE)));
  }

  private void crashEverywhere(String name, UnaryOperator<FailingOperations> system)
      throws IOException {
    Set<Recovery> seen = EnumSet.noneOf(Recovery.class);
    int step = 1;
    while (true) {
      Path place = start(name + step);
      SortedMap<String, String> before = foreign(place);
      FailingOperations operations = system.apply(FailingOperations.crashAt(step));
      if (!crashes(() -> SECOND.publish(place, operations))) {
        break;
      }
      Recovery recovery = recover(place);
      seen.add(recovery);
      switch (recovery) {
        case DISCARDED -> assertTrue(FIRST.stands(place), "step " + step);
        case FINISHED -> assertTrue(SECOND.stands(place), "step " + step);
        default -> assertTrue(FIRST.stands(place) || SECOND.stands(place), "step " + step);
      }
      assertEquals(before, foreign(place), "step " + step);
      assertTidy(place);
      SECOND.publish(place, FailingOperations.never());
      assertTrue(SECOND.stands(place), "step " + step);
      step++;
    }
    assertTrue(step > 20, "steps: " + step);
    assertEquals(EnumSet.of(Recovery.NOTHING, Recovery.DISCARDED, Recovery.FINISHED), seen);
  }

  /**
   * After a crash at the very end of the work nothing is left to repair, and the new site stands.
   */
  private static boolean stands(Path place) throws IOException {
    return FIRST.stands(place) || SECOND.stands(place);
  }

  @Test
  void leavesAWholeSiteWhereverItIsCutOff() throws IOException {
    crashEverywhere("swap", operations -> operations);
  }

  @Test
  void leavesAWholeSiteWithoutHardLinks() throws IOException {
    crashEverywhere("copies", FailingOperations::withoutLinks);
  }

  @Test
  void leavesAWholeSiteWhereTheOutputCannotBeRenamed() throws IOException {
    crashEverywhere("files", FailingOperations::withoutFolderMoves);
  }

  @Test
  void saysThatItSwitchedFileByFile() throws IOException {
    Path place = start("said");
    assertEquals(
        Switch.FILE_BY_FILE, SECOND.publish(place, FailingOperations.never().withoutFolderMoves()));
    assertTrue(SECOND.stands(place));
    assertTidy(place);
  }

  @Test
  void survivesACrashOfTheFirstPublication() throws IOException {
    int step = 1;
    while (true) {
      Path place = folder.resolve("first" + step);
      FailingOperations operations = FailingOperations.crashAt(step);
      if (!crashes(() -> SECOND.publish(place, operations))) {
        break;
      }
      recover(place);
      assertTrue(!Files.exists(Site.output(place)) || SECOND.stands(place), "step " + step);
      FIRST.publish(place, FailingOperations.never());
      assertTrue(FIRST.stands(place));
      assertTidy(place);
      step++;
    }
    assertTrue(step > 10, "steps: " + step);
  }

  @Test
  void survivesACrashOfTheRepair() throws IOException {
    crashTheRepair("again", operations -> operations);
  }

  @Test
  void survivesACrashOfTheRepairFileByFile() throws IOException {
    crashTheRepair("again-files", FailingOperations::withoutFolderMoves);
  }

  private void crashTheRepair(String name, UnaryOperator<FailingOperations> system)
      throws IOException {
    int tried = 0;
    for (int step = 1; ; step++) {
      for (int repairStep = 1 + step % 2; ; repairStep += 2) {
        Path place = start(name + step + "-" + repairStep);
        SortedMap<String, String> before = foreign(place);
        FailingOperations first = system.apply(FailingOperations.crashAt(step));
        if (!crashes(() -> SECOND.publish(place, first))) {
          assertTrue(tried > 100, "tried: " + tried);
          return;
        }
        FailingOperations second = FailingOperations.crashAt(repairStep);
        boolean crashed = crashes(() -> Publication.recover(Site.output(place), second));
        recover(place);
        assertTrue(stands(place), "steps " + step + ", " + repairStep);
        assertEquals(before, foreign(place), "steps " + step + ", " + repairStep);
        assertTidy(place);
        tried++;
        if (!crashed) {
          break;
        }
      }
    }
  }

  @Test
  void survivesACrashOfCleaning() throws IOException {
    int step = 1;
    while (true) {
      Path place = start("clean" + step);
      SortedMap<String, String> before = foreign(place);
      FailingOperations operations = FailingOperations.crashAt(step);
      if (!crashes(
          () ->
              Publication.clean(
                  Site.book(place), Site.output(place), new Diagnostics(), operations))) {
        break;
      }
      recover(place);
      assertEquals(before, foreign(place));
      SortedMap<String, String> rest = new TreeMap<>(Snapshot.contents(Site.output(place)));
      rest.keySet().removeAll(FOREIGN);
      assertTrue(FIRST.stands(place) || rest.keySet().equals(Set.of("a")), "step " + step);
      step++;
    }
    assertTrue(step > 20, "steps: " + step);
  }

  @Test
  void keepsWhatOthersDoBetweenACrashAndTheRepair() throws IOException {
    for (int step = 1; ; step++) {
      Path place = start("between" + step);
      Path output = Site.output(place);
      FailingOperations operations = FailingOperations.crashAt(step);
      if (!crashes(() -> SECOND.publish(place, operations))) {
        assertTrue(step > 20);
        return;
      }
      boolean exists = Files.exists(output);
      if (exists) {
        // An editor saves by writing another file and renaming it.
        Path saved = Files.writeString(output.resolve("CNAME~"), "edited since " + step);
        Files.move(saved, output.resolve("CNAME"), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(output.resolve("late.txt"), "late");
      }
      Publication.recover(output);
      assertTrue(stands(place), "step " + step);
      if (exists) {
        assertEquals("edited since " + step, Files.readString(output.resolve("CNAME")));
        assertEquals("late", Files.readString(output.resolve("late.txt")));
      }
    }
  }

  @Test
  void leavesAFolderAloneThatAppearedDuringTheSwitch() throws IOException {
    Path place = start("appeared");
    Path output = Site.output(place);
    int step = 1;
    while (Files.exists(output)) {
      FailingOperations operations = FailingOperations.crashAt(step++);
      assertTrue(crashes(() -> SECOND.publish(place, operations)));
      if (Files.exists(output)) {
        Publication.recover(output);
      }
    }
    Files.createDirectory(output);
    Files.writeString(output.resolve("index.html"), "under construction");
    try {
      Publication.recover(output);
      throw new AssertionError("a folder of somebody else's was taken");
    } catch (PublishException e) {
      assertTrue(String.valueOf(e.getMessage()).contains("move it away"), e::getMessage);
    }
    assertEquals("under construction", Files.readString(output.resolve("index.html")));
    Files.move(output, place.resolve("moved-away"));
    assertEquals(Recovery.FINISHED, Publication.recover(output));
    assertTrue(SECOND.stands(place));
    assertNotEquals(List.of(), List.copyOf(foreign(place).keySet()));
  }
}
