package factbook.build;

import factbook.data.SnapshotFile;
import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Diagnostics;
import factbook.edition.EditionCode;
import factbook.edition.Snapshot;
import factbook.fact.Settings;
import factbook.scan.BookFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes an edition of the book down, once. */
final class EditionCut {
  private EditionCut() {}

  private static Path file(Path book, String id) {
    return book.resolve(BookFile.Kind.EDITION.folder()).resolve(id + ".json");
  }

  /** Whether there is none of this id yet. */
  static boolean mayCut(Path book, String id, Diagnostics diagnostics) {
    if (!Files.exists(file(book, id))) {
      return true;
    }
    diagnostics.add(
        Diagnostic.general(
            EditionCode.EXISTS,
            "the edition “" + id + "” has been cut already",
            "give the book a new “edition” and “date” in content/book.yaml and cut that"));
    return false;
  }

  /** Whether the book is the edition that is to be cut. */
  static boolean isOf(Settings settings, String id, Diagnostics diagnostics) {
    if (settings.edition().equals(id)) {
      return true;
    }
    diagnostics.add(
        settings.where(),
        EditionCode.OTHER_EDITION,
        "the book is the edition “" + settings.edition() + "”, not “" + id + "”",
        "set “edition: "
            + id
            + "” and its “date” in content/book.yaml first, or cut “"
            + settings.edition()
            + "”");
    return false;
  }

  /** Writes the file, which must not be there. */
  static Path write(Path book, Snapshot snapshot) throws IOException {
    Path file = file(book, snapshot.edition());
    Files.createDirectories(book.resolve(BookFile.Kind.EDITION.folder()));
    Files.write(file, SnapshotFile.bytes(snapshot), StandardOpenOption.CREATE_NEW);
    return file;
  }
}
