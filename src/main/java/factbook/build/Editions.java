package factbook.build;

import factbook.data.Display;
import factbook.data.SnapshotFile;
import factbook.data.SnapshotReader;
import factbook.diagnostic.Diagnostics;
import factbook.diagnostic.Heard;
import factbook.edition.Edition;
import factbook.edition.EditionChecks;
import factbook.edition.EditionCode;
import factbook.edition.EditionOrder;
import factbook.edition.History;
import factbook.edition.Snapshot;
import factbook.fact.Book;
import factbook.fact.Event;
import factbook.fact.Fact;
import factbook.fact.FactId;
import factbook.fact.Relation;
import factbook.fact.Settings;
import factbook.scan.BookFile;
import factbook.scan.BookFiles;
import factbook.site.Site;
import factbook.text.Memory;
import factbook.text.Span;
import factbook.text.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The editions of a book: those that were cut, and the one that it is now. */
final class Editions {
  private final List<Snapshot> cut;
  private final Diagnostics diagnostics;

  private Editions(List<Snapshot> cut, Diagnostics diagnostics) {
    this.cut = cut;
    this.diagnostics = diagnostics;
  }

  /** Reads the editions that were cut; mistakes are added to {@code diagnostics}. */
  static Editions read(BookFiles files, Diagnostics diagnostics) {
    return read(files, Memory.NONE, diagnostics);
  }

  /** Reads the editions that were cut, where most were read before. */
  static Editions read(BookFiles files, Memory memory, Diagnostics diagnostics) {
    List<Snapshot> cut = new ArrayList<>();
    for (BookFile file : files.of(BookFile.Kind.EDITION)) {
      TextFile text = files.read(file, diagnostics);
      Snapshot snapshot = text == null ? null : snapshot(text, memory, diagnostics);
      if (snapshot != null && isItself(file, snapshot, diagnostics)) {
        cut.add(snapshot);
      }
    }
    cut.sort(EditionOrder.ofSnapshots());
    return new Editions(List.copyOf(cut), diagnostics);
  }

  /** The ids of the editions that a book has or is, the earliest first. */
  static List<String> ids(BookFiles files, Book book) {
    return Stream.concat(
            files.of(BookFile.Kind.EDITION).stream().map(BookFile::id),
            Stream.of(book.settings().edition()))
        .distinct()
        .sorted(EditionOrder.ofIds())
        .toList();
  }

  private static @Nullable Snapshot snapshot(
      TextFile text, Memory memory, Diagnostics diagnostics) {
    return Heard.recall(
            memory,
            "edition",
            List.of(text),
            diagnostics,
            own -> Optional.ofNullable(SnapshotReader.read(text, own)))
        .orElse(null);
  }

  private static boolean isItself(BookFile file, Snapshot snapshot, Diagnostics diagnostics) {
    if (snapshot.date() != null && snapshot.edition().equals(file.id())) {
      return true;
    }
    diagnostics.add(
        file.place(),
        EditionCode.FILE_NAME,
        snapshot.date() == null
            ? "the file has no “date”, so it is no edition that was cut"
            : "the file holds the edition “" + snapshot.edition() + "”",
        "take it back from version control, or remove it");
    return false;
  }

  /**
   * The editions of a site with what changed from one to the next.
   *
   * @param hans says values as the Simplified pages do; asked for where there is an edition
   */
  History of(Site site, Supplier<Display> hans) {
    Book book = site.book();
    Settings settings = book.settings();
    // Where nothing was cut there is nothing to compare with.
    Snapshot current =
        cut.isEmpty()
            ? Snapshot.of(settings.edition(), settings.date().text(), null, List.of())
            : SnapshotFile.of(site, hans.get());
    EditionChecks checks = new EditionChecks(current, cut, settings.where(), diagnostics);
    Snapshot own = checks.own();
    List<Snapshot> all = new ArrayList<>(checks.before());
    all.add(current.withNote(own == null ? null : own.note()));
    if (!checks.isLast()) {
      return History.NONE;
    }
    checks.checkCut(book.continuity());
    History history = History.of(all, book.continuity());
    Edition latest = history.editions().get(0);
    checks.checkStated(book.continuity(), latest.changes());
    checks.checkNotes(latest.changes(), id -> place(site, id));
    return history;
  }

  private static @Nullable Span place(Site site, String id) {
    FactId key = new FactId(id.substring(0, id.indexOf('/')), id.substring(id.indexOf('/') + 1));
    Fact fact = site.facts().get(key);
    if (fact != null) {
      return fact.where();
    }
    Event event = site.events().get(key);
    if (event != null) {
      return event.where();
    }
    return site.book().subjects().values().stream()
        .flatMap(subject -> subject.relations().stream())
        .filter(relation -> relation.id().equals(key))
        .map(Relation::where)
        .findFirst()
        .orElse(null);
  }
}
