package factbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import factbook.fixture.Command;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The book of this repository, built once for all tests that look at its pages. */
public final class BuiltBook {
  private BuiltBook() {}

  private static final class Holder {
    static final Path FOLDER = build();

    private static Path build() {
      try {
        Path folder = Files.createTempDirectory("factbook-pages");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        Path output = folder.resolve("public");
        Command build = Command.run("build", "--strict", "--output", output.toString());
        assertEquals(0, build.exit(), build.err());
        return output;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The output folder. */
  static Path folder() {
    return Holder.FOLDER;
  }

  /** The address of one of its files on disk: {@code zh-hans/search.html?q=1#q}. */
  static URI address(String path) {
    String file = path.split("[?#]", -1)[0];
    return URI.create(folder().resolve(file).toUri() + path.substring(file.length()));
  }

  /** All HTML files below the output folder, sorted. */
  public static List<Path> pages() {
    try (Stream<Path> files = Files.walk(folder())) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
