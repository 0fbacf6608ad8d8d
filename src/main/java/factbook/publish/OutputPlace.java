package factbook.publish;

import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a site may be put at a place at all; looks only, changes nothing. */
final class OutputPlace {
  /** Folders of a book that hold what people wrote. */
  private static final List<String> SOURCES = List.of("content", "seeds", "templates");

  private OutputPlace() {}

  /** The output by its real path; null, with a mistake, where no site can be put there. */
  static @Nullable Path find(Path book, Path output, Diagnostics diagnostics) throws IOException {
    Path place = real(output);
    if (place == null) {
      refuse(
          diagnostics,
          PublishCode.NOT_A_FOLDER,
          "the output “" + output + "” lies below a file",
          "give --output a folder");
      return null;
    }
    Path realBook = Files.exists(book) ? book.toRealPath() : book.toAbsolutePath().normalize();
    if (realBook.startsWith(place)) {
      refuse(
          diagnostics,
          PublishCode.INSIDE_THE_BOOK,
          "the output “" + output + "” is the folder of the book, or one above it",
          "give --output a folder of its own, such as “public”");
      return null;
    }
    for (String source : SOURCES) {
      if (place.startsWith(realBook.resolve(source))) {
        refuse(
            diagnostics,
            PublishCode.INSIDE_THE_BOOK,
            "the output “" + output + "” lies in “" + source + "”, which holds the book's sources",
            "give --output a folder of its own, such as “public”");
        return null;
      }
    }
    return isFolderOrNothing(output, place, diagnostics) ? place : null;
  }

  private static boolean isFolderOrNothing(Path output, Path place, Diagnostics diagnostics) {
    if (Files.isSymbolicLink(place)) {
      refuse(
          diagnostics,
          PublishCode.SYMBOLIC_LINK,
          "the output “" + output + "” is a symbolic link",
          "give --output the folder that it leads to");
      return false;
    }
    boolean exists = Files.exists(place, LinkOption.NOFOLLOW_LINKS);
    if (exists && !Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
      refuse(
          diagnostics,
          PublishCode.NOT_A_FOLDER,
          "the output “" + output + "” is a file",
          "give --output a folder");
      return false;
    }
    return true;
  }

  /**
   * The absolute path without links above the last name, so that every way to write it leads to one
   * lock; null where a file stands on the way.
   */
  static @Nullable Path real(Path output) throws IOException {
    Path absolute = output.toAbsolutePath().normalize();
    Path existing = absolute.getParent();
    while (existing != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    if (existing == null) {
      return absolute;
    }
    return Files.isDirectory(existing)
        ? existing.toRealPath().resolve(existing.relativize(absolute)).normalize()
        : null;
  }

  private static void refuse(
      Diagnostics diagnostics, PublishCode code, String message, String hint) {
    diagnostics.add(Diagnostic.general(code, message, hint));
  }
}
