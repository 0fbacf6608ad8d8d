package factbook.scan;

import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Diagnostics;
import factbook.text.TextFile;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The texts of files that were read before. A file is read again where its size, its time or its
 * place on the disk has changed (see {@link FileStamp}), and where somebody says that it has. Safe
 * for use by several threads.
 */
public final class KnownTexts {
  private final boolean isKept;
  private final Map<String, Known> byPath = new ConcurrentHashMap<>();

  /** Knows nothing yet. */
  public KnownTexts() {
    this(true);
  }

  private KnownTexts(boolean isKept) {
    this.isKept = isKept;
  }

  /** Every file is read. */
  static KnownTexts none() {
    return new KnownTexts(false);
  }

  private record Known(
      @Nullable FileStamp stamp, @Nullable TextFile text, List<Diagnostic> mistakes) {
    Known outdated() {
      return new Known(null, text, mistakes);
    }
  }

  /**
   * Files have changed, however they look: a clock may stand still between two edits.
   *
   * @param paths relative to the book's folder, with {@code /}
   */
  public void change(Collection<String> paths) {
    for (String path : paths) {
      byPath.computeIfPresent(path, (same, known) -> known.outdated());
    }
  }

  /** One way to read a file. */
  interface Reading {
    @Nullable TextFile read(BookFile file, Diagnostics diagnostics);
  }

  @Nullable TextFile read(BookFile file, Diagnostics diagnostics, Reading reading) {
    FileStamp stamp = isKept ? stamp(file) : null;
    if (stamp == null) {
      return reading.read(file, diagnostics);
    }
    Known known = byPath.get(file.path());
    if (known == null || !stamp.equals(known.stamp())) {
      Diagnostics own = new Diagnostics();
      TextFile text = reading.read(file, own);
      known = new Known(stamp, same(known, text), own.sorted());
      byPath.put(file.path(), known);
    }
    known.mistakes().forEach(diagnostics::add);
    return known.text();
  }

  /** A file that was only touched stays the text that it was. */
  private static @Nullable TextFile same(@Nullable Known known, @Nullable TextFile text) {
    TextFile before = known == null ? null : known.text();
    boolean isSame = before != null && text != null && Objects.equals(before.text(), text.text());
    return isSame ? before : text;
  }

  private static @Nullable FileStamp stamp(BookFile file) {
    try {
      return FileStamp.of(file.path(), file.file());
    } catch (IOException unreadable) {
      return null; // reading it says so
    }
  }
}
