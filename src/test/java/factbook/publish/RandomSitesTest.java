package factbook.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random sites one after the other, while others come and go in the output. */
class RandomSitesTest {
  private static final List<String> NAMES = List.of("a", "b", "云", "d.html", "e f");
  private static final List<String> FOREIGN_NAMES = List.of("x", "y.txt", "照片", "z z");

  @TempDir private Path folder = Path.of("");

  private static String path(Random random, List<String> names) {
    StringBuilder path = new StringBuilder(names.get(random.nextInt(names.size())));
    for (int i = random.nextInt(3); i > 0; i--) {
      path.append('/').append(names.get(random.nextInt(names.size())));
    }
    return path.toString();
  }

  /** Without a file where another needs a folder, and free of what others have. */
  private static Site site(Random random, SortedSet<String> foreign) {
    SortedMap<String, String> files = new TreeMap<>();
    for (int i = random.nextInt(12); i >= 0; i--) {
      String path = path(random, NAMES);
      boolean isFree =
          files.keySet().stream().noneMatch(other -> clash(path, other))
              && foreign.stream().noneMatch(other -> clash(path, other));
      if (isFree) {
        files.put(path, "text " + random.nextInt(3));
      }
    }
    return new Site(files);
  }

  private static boolean clash(String path, String other) {
    return path.equals(other) || path.startsWith(other + "/") || other.startsWith(path + "/");
  }

  /** An empty folder that the generator does not need would be somebody's, and in its way. */
  private void dropEmptyFolders(@Nullable Path above) throws IOException {
    Path at = above;
    while (at != null && !at.equals(Site.output(folder)) && isEmpty(at)) {
      Files.delete(at);
      at = at.getParent();
    }
  }

  private static boolean isEmpty(Path at) throws IOException {
    try (Stream<Path> names = Files.list(at)) {
      return names.findAny().isEmpty();
    }
  }

  private void others(Random random, SortedSet<String> foreign) throws IOException {
    Path output = Site.output(folder);
    String path = path(random, random.nextBoolean() ? NAMES : FOREIGN_NAMES);
    Path file = output.resolve(path);
    if (foreign.contains(path) && random.nextBoolean()) {
      Files.delete(file);
      foreign.remove(path);
      dropEmptyFolders(file.getParent());
      return;
    }
    Path parent = file.getParent();
    boolean isFree =
        parent != null
            && !Files.exists(file, LinkOption.NOFOLLOW_LINKS)
            && Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS);
    if (isFree && random.nextInt(4) == 0) {
      Files.createSymbolicLink(file, Path.of("nowhere"));
      foreign.add(path);
    } else if (isFree) {
      Files.writeString(file, "foreign");
      foreign.add(path);
    }
  }

  @Test
  void publishesWhateverComesNext() throws IOException {
    Random random = new Random(7);
    SortedSet<String> foreign = new TreeSet<>();
    FileOperations[] systems = {
      FailingOperations.never(),
      FailingOperations.never().withoutFolderMoves(),
      FailingOperations.never().withoutLinks()
    };
    Site site = new Site(new TreeMap<>());
    site.publish(folder, systems[0]);
    for (int round = 0; round < 120; round++) {
      for (int i = 0; i < 3; i++) {
        others(random, foreign);
      }
      Path output = Site.output(folder);
      // A file of ours that somebody deleted, and then put a file of his own there, is his.
      foreign.removeIf(path -> !Files.exists(output.resolve(path), LinkOption.NOFOLLOW_LINKS));
      SortedMap<String, String> before = Snapshot.only(Snapshot.identities(output), foreign);
      SortedMap<String, String> own = Snapshot.identities(output);
      Site next = site(random, foreign);
      next.publish(folder, systems[random.nextInt(systems.length)]);
      assertTrue(next.stands(folder), "round " + round);
      assertEquals(before, Snapshot.only(Snapshot.identities(output), foreign), "round " + round);
      assertNothingElse(next, foreign, round);
      if (next.equals(site)) {
        assertEquals(own, Snapshot.identities(output));
      }
      site = next;
    }
  }

  private void assertNothingElse(Site site, SortedSet<String> foreign, int round)
      throws IOException {
    SortedSet<String> expected = new TreeSet<>(foreign);
    expected.addAll(site.files().keySet());
    expected.add(Manifest.NAME);
    SortedMap<String, String> found = Snapshot.contents(Site.output(folder));
    found.values().removeIf("/"::equals);
    assertEquals(expected, new TreeSet<>(found.keySet()), "round " + round);
  }
}
