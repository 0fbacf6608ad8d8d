package factbook.mistakes;

import factbook.fixture.BookCopy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the book of a folder: the base book, the folder's files over it, its steps done to it. */
final class MistakenBook {
  private static final Set<String> PARTS =
      Set.of("content", "seeds", "templates", "steps.txt", "expected.txt");

  private MistakenBook() {}

  static Path copyBase(Path folders, Path temporary) throws IOException {
    Path book = Files.createTempDirectory(temporary, "book");
    BookCopy.copy(folders.resolve("_base"), book);
    return book;
  }

  /** The book of a folder; a part of the folder that nobody reads is an error of the test. */
  static Path make(Path folders, Path folder, Path temporary) throws IOException {
    Path book = copyBase(folders, temporary);
    for (Path part : list(folder)) {
      String name = String.valueOf(part.getFileName());
      if (!PARTS.contains(name)) {
        throw new IllegalStateException("nobody reads " + part);
      }
      if (Files.isDirectory(part)) {
        BookCopy.copy(part, book.resolve(name));
      }
    }
    Path steps = folder.resolve("steps.txt");
    if (Files.exists(steps)) {
      new Steps(book, Files.readAllLines(steps, StandardCharsets.UTF_8)).run();
    }
    return book;
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted().toList();
    }
  }
}
