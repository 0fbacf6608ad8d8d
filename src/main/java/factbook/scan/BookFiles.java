package factbook.scan;

import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Diagnostics;
import factbook.scan.BookFile.Kind;
import factbook.text.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a book: {@code content}, {@code seeds} and {@code templates} of a folder.
 *
 * <p>They are found once, in an order that no file system changes, and read strictly. Everything
 * that reads the book reads through here.
 */
public final class BookFiles {
  private final Path folder;
  private final List<BookFile> files;
  private final List<String> unread;
  private final KnownTexts known;

  private BookFiles(Path folder, FolderScan.Found found, KnownTexts known) {
    this.folder = folder;
    this.known = known;
    this.files = List.copyOf(found.files());
    this.unread = List.copyOf(found.unread());
  }

  /** Finds the files of the book in a folder; mistakes are added to {@code diagnostics}. */
  public static BookFiles open(Path folder, Diagnostics diagnostics) {
    return open(folder, KnownTexts.none(), diagnostics);
  }

  /**
   * Finds the files of the book in a folder; mistakes are added to {@code diagnostics}.
   *
   * @param known the texts of files read before: what did not change is not read again
   */
  public static BookFiles open(Path folder, KnownTexts known, Diagnostics diagnostics) {
    if (!Files.isDirectory(folder)) {
      diagnostics.add(
          Diagnostic.general(
              ScanCode.NO_FOLDER,
              "there is no folder “" + folder + "”",
              "name the folder of the book with --book"));
      return new BookFiles(folder, new FolderScan.Found(List.of(), Set.of()), known);
    }
    FolderScan.Found found = FolderScan.scan(folder, diagnostics);
    checkSettings(folder, found.files(), diagnostics);
    return new BookFiles(folder, found, known);
  }

  private static void checkSettings(Path folder, List<BookFile> found, Diagnostics diagnostics) {
    List<String> others =
        Stream.of("content/book.yml", "book.yaml", "book.yml")
            .filter(path -> Files.isRegularFile(folder.resolve(path)))
            .toList();
    boolean hasSettings = Files.exists(folder.resolve("content/book.yaml"));
    if (hasSettings) {
      for (String other : others) {
        diagnostics.add(
            new TextFile(other, "").start(),
            ScanCode.TWO_BOOKS,
            "two books are in one folder: “content/book.yaml” and “" + other + "”",
            "keep the settings in “content/book.yaml” and remove the other file");
      }
    } else if (found.stream().noneMatch(file -> file.kind() == Kind.SETTINGS)) {
      diagnostics.add(
          new TextFile("content/book.yaml", "").start(),
          ScanCode.NO_BOOK,
          "the folder holds no book: “content/book.yaml” is missing",
          others.isEmpty()
              ? "name the folder of a book with --book, or begin one with “factbook init”"
              : "did you mean to put “" + others.get(0) + "” there?");
    }
  }

  /** The folder of the book. */
  public Path folder() {
    return folder;
  }

  /** The files of a kind, by path. */
  public List<BookFile> of(Kind kind) {
    return files.stream().filter(file -> file.kind() == kind).toList();
  }

  /** The paths of what was found but has a mistake of its own: a bad name, a folder for a file. */
  public List<String> unread() {
    return unread;
  }

  /** The one file of a kind that has at most one, such as the settings. */
  public Optional<BookFile> only(Kind kind) {
    return files.stream().filter(file -> file.kind() == kind).findFirst();
  }

  /**
   * Reads a file; mistakes are added to {@code diagnostics}. Safe for use by several threads.
   *
   * @return null where the file cannot be read or is no text, which has been said
   */
  public @Nullable TextFile read(BookFile file, Diagnostics diagnostics) {
    return known.read(file, diagnostics, BookFiles::readAnew);
  }

  private static @Nullable TextFile readAnew(BookFile file, Diagnostics diagnostics) {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file.file())) {
      bytes = in.readNBytes(file.kind().largest() + 1);
    } catch (IOException unreadable) {
      diagnostics.add(
          file.place(),
          ScanCode.UNREADABLE,
          Unreadable.message(file.path(), unreadable),
          Unreadable.HINT);
      return null;
    }
    if (bytes.length > file.kind().largest()) {
      diagnostics.add(
          file.place(),
          ScanCode.TOO_LARGE,
          "the file is larger than " + file.kind().largest() / 1_000_000 + " MB",
          "split it, or look for what was pasted into it by mistake");
      return null;
    }
    TextFile text = TextDecoder.decode(file.path(), bytes, diagnostics);
    return text != null && CharacterCheck.isUsable(text, diagnostics) ? text : null;
  }
}
