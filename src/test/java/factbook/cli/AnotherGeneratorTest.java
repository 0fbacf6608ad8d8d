package factbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.fixture.BookCopy;
import factbook.fixture.Jvm;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A generator takes over nothing that another made: it may show the same otherwise. */
class AnotherGeneratorTest {
  private static final Path CLASSES = Path.of("target/classes").toAbsolutePath();

  private final Path folder;
  private final Path generator;
  private final Path book;

  AnotherGeneratorTest(@TempDir Path folder) {
    this.folder = folder;
    this.generator = folder.resolve("generator");
    this.book = folder.resolve("book");
  }

  @BeforeEach
  void copyBoth() throws IOException {
    BookCopy.copy(CLASSES, generator);
    BookCopy.copy(Path.of("src/test/resources/mistakes/_base"), book);
  }

  private String build() throws IOException, InterruptedException {
    String others =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !Path.of(entry).toAbsolutePath().equals(CLASSES))
            .collect(Collectors.joining(File.pathSeparator));
    Path told = folder.resolve("told.txt");
    Process process =
        new ProcessBuilder(
                Jvm.program(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                generator + File.pathSeparator + others,
                Main.class.getName(),
                "build",
                "--book",
                book.toString(),
                "--output",
                folder.resolve("public").toString())
            .redirectErrorStream(true)
            .redirectOutput(told.toFile())
            .start();
    assertEquals(0, process.waitFor());
    return Files.readString(told, StandardCharsets.UTF_8);
  }

  @Test
  void makesEveryPageAnew() throws IOException, InterruptedException {
    build();
    String same = build();
    Files.setLastModifiedTime(
        generator.resolve("factbook/check/Checks.class"), FileTime.from(Instant.EPOCH));
    String other = build();

    assertTrue(same.contains("52 pages, 0 made anew;"), same);
    assertTrue(other.contains("52 pages, 52 made anew; 0 added, 0 changed"), other);
  }
}
