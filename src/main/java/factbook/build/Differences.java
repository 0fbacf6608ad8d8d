package factbook.build;

import factbook.data.SnapshotReader;
import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Diagnostics;
import factbook.edition.Comparison;
import factbook.edition.Difference;
import factbook.edition.EditionCode;
import factbook.edition.Snapshot;
import factbook.fact.Book;
import factbook.fact.Continuity;
import factbook.load.BookLoader;
import factbook.scan.BookFiles;
import factbook.text.TextFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Compares books, published folders, snapshots and {@code facts.json}, each with each. */
final class Differences {
  private final Path book;
  private final Diagnostics diagnostics;

  /**
   * Compares.
   *
   * @param book whose renames and words on changes count where the later side is no book itself
   */
  Differences(Path book, Diagnostics diagnostics) {
    this.book = book;
    this.diagnostics = diagnostics;
  }

  @Nullable Difference between(Path old, Path now) throws IOException {
    Snapshot before = read(old);
    Snapshot after = read(now);
    if (before == null || after == null) {
      return null;
    }
    Continuity continuity = continuity(isBook(now) ? now : book);
    return new Difference(
        before.edition(), after.edition(), Comparison.of(before, after, continuity));
  }

  private static boolean isBook(Path side) {
    return Files.isRegularFile(side.resolve("content/book.yaml"));
  }

  private static Continuity continuity(Path folder) {
    Book book =
        isBook(folder)
            ? BookLoader.load(BookFiles.open(folder, new Diagnostics()), new Diagnostics())
            : null;
    return book == null ? Continuity.NOTHING : book.continuity();
  }

  private @Nullable Snapshot read(Path side) throws IOException {
    if (isBook(side)) {
      // What it says of its own editions is no matter here.
      Diagnostics own = new Diagnostics();
      Snapshot snapshot = Pipeline.snapshot(side, own);
      if (snapshot == null) {
        diagnostics.addAll(own);
      }
      return snapshot;
    }
    Path facts = Files.isDirectory(side) ? side.resolve("data/facts.json") : side;
    if (!Files.isRegularFile(facts)) {
      diagnostics.add(
          Diagnostic.general(
              EditionCode.NOTHING_TO_COMPARE,
              "“" + side + "” is neither a book, nor a published folder, nor an edition",
              "name a folder with content/book.yaml or data/facts.json, or a file such as"
                  + " content/editions/2026-11.json"));
      return null;
    }
    return file(facts);
  }

  private @Nullable Snapshot file(Path facts) throws IOException {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(facts)))
              .toString();
      return SnapshotReader.read(new TextFile(facts.toString(), text), diagnostics);
    } catch (CharacterCodingException notText) {
      diagnostics.add(
          new TextFile(facts.toString(), "").start(),
          EditionCode.UNREADABLE,
          "the edition cannot be read: it is not UTF-8",
          "take the file back from version control");
      return null;
    }
  }
}
