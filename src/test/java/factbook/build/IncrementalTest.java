package factbook.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Diagnostics;
import factbook.publish.Plan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever was there before, a build makes what a build from nothing makes. */
class IncrementalTest {
  private static final int SEQUENCES = 504;

  /** Each walks on its own book; two, for the two processors that there are at least. */
  private static final int WALKS = 2;

  @TempDir private Path folder = Path.of("");

  /** Nobody waits for a disk where there is one in memory. */
  private Path place() throws IOException {
    Path memory = Path.of("/dev/shm");
    return Files.isWritable(memory) ? Files.createTempDirectory(memory, "factbook") : folder;
  }

  @Test
  void whateverIsEditedTheSiteIsThatOfAFullBuild() throws IOException {
    Path place = place();
    try {
      walk(place);
    } finally {
      RandomEdits.delete(place);
    }
  }

  private static void walk(Path place) {
    List<Walk> walks =
        IntStream.range(0, WALKS)
            .parallel()
            .mapToObj(
                seed -> {
                  Walk walk = new Walk(place.resolve("walk-" + seed), new Random(20261121 + seed));
                  walk.run(SEQUENCES / WALKS);
                  return walk;
                })
            .toList();

    int good = walks.stream().mapToInt(walk -> walk.good).sum();
    int pages = walks.stream().mapToInt(walk -> walk.pages).sum();
    int anew = walks.stream().mapToInt(walk -> walk.anew).sum();
    System.out.println(
        SEQUENCES + " sequences: " + good + " built; " + anew + " of " + pages + " pages anew");
    assertTrue(good > SEQUENCES / 3, "built: " + good);
    assertTrue(good < SEQUENCES, "none with mistakes");
    assertTrue(anew * 10 < pages * 9, anew + " of " + pages);
  }

  /** One book, edited again and again. */
  private static final class Walk {
    private final Path book;
    private final Path output;
    private final Path full;
    private final Random random;
    private final RandomEdits edits;
    private final List<String> done = new ArrayList<>();
    private boolean isDamaged;
    private @Nullable Path oldCache;
    private int good;
    private int pages;
    private int anew;

    Walk(Path folder, Random random) {
      this.book = folder.resolve("book");
      this.output = folder.resolve("output");
      this.full = folder.resolve("full");
      this.random = random;
      this.edits = new RandomEdits(book, random);
    }

    void run(int sequences) {
      try {
        edits.mend();
        for (int i = 0; i < sequences; i++) {
          step(i);
        }
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(done.toString(), e);
      }
    }

    private void step(int number) throws IOException {
      done.clear();
      for (int i = random.nextInt(3); i >= 0; i--) {
        done.add(edits.make());
      }
      if (random.nextInt(4) == 0) {
        damageCache(number);
      }
      if (random.nextInt(5) == 0) {
        damageOutput();
      }
      boolean isStrict = random.nextInt(6) == 0;
      String url = random.nextInt(8) == 0 ? "https://example.org/other/" : null;
      Built incremental = build(book, output, url, isStrict, random.nextInt(20) == 0);
      Built reference = build(book, full, url, isStrict, true);
      check(reference, incremental, number);
      if (random.nextInt(5) == 0) {
        // Once more: now there is nothing to do, and it must say the same.
        check(reference, build(book, output, url, isStrict, false), number);
      }
      if (reference.result().plan() == null && random.nextBoolean()) {
        edits.mend();
      }
    }

    private void check(Built expected, Built built, int number) throws IOException {
      String where = "sequence " + number + ": " + done;
      assertEquals(expected.mistakes(), built.mistakes(), where);
      Plan plan = built.result().plan();
      assertEquals(expected.result().plan() == null, plan == null, where);
      assertEquals(expected.result().pages(), built.result().pages(), where);
      if (plan != null) {
        isDamaged = false;
        good++;
        pages += built.result().pages();
        anew += built.result().anew();
      }
      if (!isDamaged) {
        assertSame(full, output, where);
      }
    }

    private void damageCache(int number) throws IOException {
      List<Path> files = list(book.resolve(".factbook/cache"));
      if (files.isEmpty()) {
        return;
      }
      Path file = files.get(random.nextInt(files.size()));
      byte[] bytes = Files.readAllBytes(file);
      done.add("damage " + file);
      switch (random.nextInt(6)) {
        case 0 -> Files.delete(file);
        case 1 -> Files.write(file, java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)));
        case 2 -> {
          bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
          Files.write(file, bytes);
        }
        case 3 -> Files.writeString(file, "factbook-cache 0\n");
        case 4 -> {
          oldCache = book.resolveSibling("old-" + number);
          Files.createDirectories(oldCache);
          for (Path one : files) {
            Files.copy(one, oldCache.resolve(one.getFileName().toString()));
          }
        }
        default -> {
          if (oldCache != null) {
            for (Path one : list(oldCache)) {
              Path place = book.resolve(".factbook/cache").resolve(one.getFileName().toString());
              Files.write(place, Files.readAllBytes(one));
            }
          }
        }
      }
    }

    private void damageOutput() throws IOException {
      List<Path> files =
          Files.exists(output)
              ? tree(output).keySet().stream()
                  .filter(path -> !path.equals(".factbook-manifest"))
                  .map(output::resolve)
                  .toList()
              : List.of();
      if (files.isEmpty()) {
        return;
      }
      Path file = files.get(random.nextInt(files.size()));
      byte[] bytes = Files.readAllBytes(file);
      FileTime time = Files.getLastModifiedTime(file);
      done.add("edit " + file);
      isDamaged = true;
      switch (random.nextInt(4)) {
        case 0 -> Files.delete(file);
        case 1 -> Files.writeString(file, "by hand");
        case 2 -> Files.write(file, bytes);
        default -> {
          // As a careful forger does: of one size, with the time that it had.
          if (bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] ^= 1;
          }
          Files.write(file, bytes);
          Files.setLastModifiedTime(file, time);
        }
      }
    }
  }

  /** What came of a build. */
  private record Built(BuildResult result, String mistakes) {}

  private static Built build(
      Path book, Path output, @Nullable String url, boolean isStrict, boolean isFull)
      throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    BuildOptions options = new BuildOptions(book, output, url, isStrict, isFull, false, false, 1);
    BuildResult result = Pipeline.build(options, diagnostics, Progress.SILENT, new Timings());
    return new Built(
        result,
        diagnostics.sorted().stream()
            .map(IncrementalTest::words)
            .collect(Collectors.joining("\n")));
  }

  private static String words(Diagnostic one) {
    return one.severity()
        + " "
        + one.code().id()
        + " "
        + one.where()
        + " "
        + (one.where() == null ? "" : one.where().text())
        + " "
        + one.message()
        + " "
        + one.hint();
  }

  private static void assertSame(Path expected, Path actual, String where) throws IOException {
    SortedMap<String, String> one = tree(expected);
    SortedMap<String, String> other = tree(actual);
    assertEquals(one.keySet(), other.keySet(), where);
    one.forEach((path, bytes) -> assertEquals(bytes, other.get(path), where + " " + path));
  }

  private static SortedMap<String, String> tree(Path folder) throws IOException {
    SortedMap<String, String> tree = new TreeMap<>();
    if (!Files.exists(folder)) {
      return tree;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            tree.put(
                folder.relativize(file).toString(),
                new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            return FileVisitResult.CONTINUE;
          }
        });
    return tree;
  }

  private static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted().toList();
    }
  }
}
