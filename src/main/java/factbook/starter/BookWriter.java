package factbook.starter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Objects;

/** Writes files of a book, each as a whole or not at all. */
public final class BookWriter {
  private BookWriter() {}

  /** Writes a new file, which must not be there yet, and the folders above it. */
  static void create(Path file, String text) throws IOException {
    Files.createDirectories(parent(file));
    Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
  }

  /** Writes files that must not be there yet; takes away what it wrote where one fails. */
  static void createAll(Path folder, Map<String, String> files) throws IOException {
    Deque<Path> written = new ArrayDeque<>();
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        create(path, file.getValue());
        written.push(path);
      }
    } catch (IOException failed) {
      for (Path path : written) {
        Files.deleteIfExists(path);
      }
      throw failed;
    }
  }

  /** Puts another text in the place of a file at once: a reader sees the old one or the new one. */
  public static void replace(Path file, String text) throws IOException {
    Path real = Files.exists(file) ? file.toRealPath() : file;
    Files.createDirectories(parent(real));
    Path beside = real.resolveSibling("." + real.getFileName() + ".new");
    try {
      Files.writeString(beside, text, StandardCharsets.UTF_8);
      Files.move(beside, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static Path parent(Path file) {
    return Objects.requireNonNull(file.toAbsolutePath().getParent());
  }
}
