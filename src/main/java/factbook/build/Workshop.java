package factbook.build;

import factbook.assemble.Assembler;
import factbook.diagnostic.Diagnostics;
import factbook.diagnostic.Heard;
import factbook.fact.Book;
import factbook.fact.Script;
import factbook.load.BookLoader;
import factbook.scan.BookFile;
import factbook.scan.BookFiles;
import factbook.scan.KnownTexts;
import factbook.site.Lengths;
import factbook.site.Site;
import factbook.text.TextFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A book on which somebody works: read again after each edit, of which only the changed files are
 * parsed again.
 *
 * <pre>{@code
 * Workshop workshop = new Workshop(folder);
 * Draft draft = workshop.read(List.of());
 * … an edit …
 * Draft next = workshop.read(List.of(folder.resolve("content/parks/yunqi-town.yaml")));
 * }</pre>
 */
public final class Workshop {
  private final Path folder;
  private final KnownTexts texts = new KnownTexts();
  private final Recollection memory = new Recollection();
  private Object templates = new Object();
  private @Nullable Look looked;

  /** A book that nobody has read yet. */
  public Workshop(Path folder) {
    this.folder = folder;
  }

  /**
   * Reads the book as it stands now; equal, byte for byte, to one that is read for the first time.
   *
   * @param changed files that are known to have changed; others are looked for
   */
  public synchronized Draft read(Collection<Path> changed) {
    texts.change(changed.stream().map(this::path).toList());
    Diagnostics diagnostics = new Diagnostics();
    Draft draft = draft(BookFiles.open(folder, texts, diagnostics), diagnostics);
    memory.turn();
    return draft;
  }

  private String path(Path changed) {
    Path inBook = changed.startsWith(folder) ? folder.relativize(changed) : changed;
    return inBook.toString().replace('\\', '/');
  }

  private Draft draft(BookFiles files, Diagnostics diagnostics) {
    Book book = BookLoader.load(files, memory, diagnostics);
    if (book == null) {
      return Draft.broken(diagnostics);
    }
    Site site =
        Assembler.assemble(book, Editions.ids(files, book), Lengths.PUBLISHED, memory, diagnostics);
    Editions editions = Editions.read(files, memory, diagnostics);
    Look look = look(files, book.settings().scripts(), diagnostics);
    return diagnostics.hasErrors()
        ? Draft.broken(diagnostics)
        : Draft.of(site, editions, look, memory, diagnostics);
  }

  /** The templates, compiled once for as long as none of them changes. */
  private Look look(BookFiles files, List<Script> scripts, Diagnostics diagnostics) {
    if (looked != null && looked.templates().hasGivenUp()) {
      templates = new Object(); // they are tried again, and what they did is said again
    }
    List<Object> of = new ArrayList<>(scripts);
    of.add(templates);
    for (BookFile.Kind kind : Look.FILES) {
      for (BookFile file : files.of(kind)) {
        TextFile text = files.read(file, new Diagnostics());
        of.add(text == null ? new Object() : text); // what cannot be read is like nothing before
      }
    }
    looked = Heard.recall(memory, "look", of, diagnostics, own -> Look.load(files, scripts, own));
    return looked;
  }
}
