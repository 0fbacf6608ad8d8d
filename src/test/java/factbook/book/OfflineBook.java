package factbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import factbook.fixture.Command;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The book of this repository, built once with the files to take along. */
final class OfflineBook {
  private OfflineBook() {}

  private static final class Holder {
    static final Path FOLDER = make();

    private static Path make() {
      try {
        Path folder = Files.createTempDirectory("factbook-offline");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        OfflineBook.build(folder.resolve("public"), "--offline");
        unzip(folder.resolve("public/offline/book.zip"), folder.resolve("unzipped"));
        return folder;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void unzip(Path file, Path folder) throws IOException {
      try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
        for (ZipEntry entry : zip.stream().toList()) {
          Path to = folder.resolve(entry.getName());
          Files.createDirectories(to.getParent());
          try (var in = zip.getInputStream(entry)) {
            Files.copy(in, to);
          }
        }
      }
    }
  }

  static void build(Path output, String... more) {
    String[] arguments =
        Stream.concat(
                Stream.of("build", "--strict", "--output", output.toString()), Stream.of(more))
            .toArray(String[]::new);
    Command build = Command.run(arguments);
    assertEquals(0, build.exit(), build.err());
  }

  /** The output folder. */
  static Path folder() {
    return Holder.FOLDER.resolve("public");
  }

  /** What the zip unpacks into. */
  static Path unzipped() {
    return Holder.FOLDER.resolve("unzipped");
  }

  /** A file to take along. */
  static Path file(String name) {
    return folder().resolve("offline").resolve(name);
  }

  /** The SHA-256 of each file below a folder, but for the generator's own notes. */
  static SortedMap<String, String> checksums(Path folder) throws IOException {
    SortedMap<String, String> checksums = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString();
        if (!path.startsWith(".factbook-")) {
          checksums.put(path, factbook.text.Sha256.of(Files.readAllBytes(file)));
        }
      }
    }
    return checksums;
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
