package factbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import factbook.cli.Main;
import factbook.fixture.Jvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A new process whose first act is to convert on many threads, in another locale and time zone,
 * makes the same bytes as one that has converted before.
 */
class ColdStartTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void makesTheSameBytes() throws IOException, InterruptedException {
    Process build =
        new ProcessBuilder(
                Jvm.program(),
                "-XX:TieredStopAtLevel=1",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "build",
                "--strict",
                "--jobs",
                "16",
                "--output",
                folder.resolve("public").toString())
            .inheritIO()
            .start();

    assertEquals(0, build.waitFor());
    assertEquals(files(BuiltBook.folder()), files(folder.resolve("public")));
    for (String file : files(BuiltBook.folder())) {
      Path cold = folder.resolve("public").resolve(file);
      assertEquals(-1, Files.mismatch(BuiltBook.folder().resolve(file), cold), file);
    }
  }

  private static List<String> files(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
