package factbook.build;

import factbook.publish.Publication;
import factbook.publish.Recovery;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Switches that were cut off. Every command finishes or undoes them before it does anything else;
 * where an output is not the usual one, a note in the book's {@code .factbook} folder says where.
 */
public final class Unfinished {
  private static final Path USUAL = Path.of("public");

  private Unfinished() {}

  /**
   * Repairs the usual output, and the one that the book's note names.
   *
   * @return the outputs that were repaired, and how
   */
  public static Map<Path, Recovery> repair(Path book) throws IOException {
    Map<Path, Recovery> repaired = new LinkedHashMap<>();
    repair(USUAL, repaired);
    Path note = note(book);
    if (Files.isRegularFile(note)) {
      repair(Path.of(Files.readString(note, StandardCharsets.UTF_8).strip()), repaired);
      if (!repaired.containsValue(Recovery.BUSY)) {
        Files.deleteIfExists(note);
      }
    }
    return repaired;
  }

  private static void repair(Path output, Map<Path, Recovery> repaired) throws IOException {
    Recovery recovery = Publication.recover(output);
    if (recovery != Recovery.NOTHING) {
      repaired.put(output, recovery);
    }
  }

  /** Notes that the output is about to be switched. */
  static void begin(Path book, Path output) throws IOException {
    if (output.equals(USUAL) || !Files.isWritable(book)) {
      // The usual output needs no note; a book that cannot be written to has none, and the next
      // build to the same output repairs it.
      return;
    }
    Path note = note(book);
    Files.createDirectories(note.getParent());
    Files.writeString(note, output.toAbsolutePath() + "\n", StandardCharsets.UTF_8);
  }

  /** Takes the note away. */
  static void end(Path book) throws IOException {
    Path note = note(book);
    if (Files.isWritable(book)) {
      Files.deleteIfExists(note);
    }
  }

  private static Path note(Path book) {
    return book.resolve(".factbook").resolve("switching");
  }
}
