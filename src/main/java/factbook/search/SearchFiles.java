package factbook.search;

import factbook.fact.Script;
import java.io.IOException;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The files that a search reads: programs that hand over what they hold, since a page opened from
 * disk can read no others. Each script has its own; a big book has several for each, so that the
 * first results need not wait for the last.
 *
 * <p>Format, of one file: {@code factbookSearch({"fold": "雲云…", "zh-Hant": [texts], "kept":
 * [texts], "other": [texts], "paths": [paths], "entries": [[…]]})}; {@link Shard} says more.
 */
public final class SearchFiles {
  /** Above this many UTF-16 units of text a file is closed and the next one begun. */
  public static final int LARGE = 1_500_000;

  private final int large;
  private final Taker taker;
  private final Map<Script, Files> files = new EnumMap<>(Script.class);
  private final Map<Script, List<Entry>> page = new EnumMap<>(Script.class);

  /**
   * The files of a book.
   *
   * @param scripts the scripts of the book
   * @param large how many UTF-16 units of text fill a file: {@link #LARGE}
   * @param taker takes each file when it is full
   */
  public SearchFiles(Collection<Script> scripts, int large, Taker taker) {
    this.large = large;
    this.taker = taker;
    scripts.forEach(script -> files.put(script, new Files(script)));
  }

  /** Takes the files of each script, of which the first comes last. */
  @FunctionalInterface
  public interface Taker {
    /**
     * Takes a file before it is named by its content.
     *
     * @param number the place in which it must be read, from 1
     */
    void take(Script script, int number, String content) throws IOException;
  }

  /** The files of one script. */
  private static final class Files {
    private final Shard first;
    private final BitSet forms = new BitSet();
    private Shard open;
    private int number = 1;

    Files(Script script) {
      first = new Shard(script);
      open = first;
    }
  }

  /**
   * Adds a page. All scripts have the same pages; each page comes in all of them before the next.
   */
  public void add(Script script, Entries entries) throws IOException {
    page.put(script, entries.list());
    if (page.size() == files.size()) {
      for (Map.Entry<Script, List<Entry>> own : page.entrySet()) {
        add(own.getKey(), own.getValue());
      }
      page.clear();
    }
  }

  private void add(Script script, List<Entry> entries) throws IOException {
    Files own = Objects.requireNonNull(files.get(script));
    if (own.open.size() > large) {
      close(script, own);
    }
    List<List<Entry>> twins = twins(script, entries.size());
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      String other = Others.of(entry, twins, i);
      entry.texts().forEach(text -> Key.addForms(text, own.forms));
      Key.addForms(other, own.forms);
      own.open.add(entry, other);
    }
  }

  /** The same page in the other scripts. */
  private List<List<Entry>> twins(Script script, int entries) {
    return page.entrySet().stream()
        .filter(twin -> twin.getKey() != script)
        .map(Map.Entry::getValue)
        // A text that is empty in one script is no entry there; then nobody knows which are twins.
        .filter(twin -> twin.size() == entries)
        .toList();
  }

  /** Hands a full file over; the first one waits, as it knows the characters of all. */
  private void close(Script script, Files own) throws IOException {
    if (own.open != own.first) {
      taker.take(script, own.number, own.open.content(""));
    }
    own.open = new Shard(script);
    own.number++;
  }

  /** Ends all files. */
  public void end() throws IOException {
    for (Map.Entry<Script, Files> script : files.entrySet()) {
      Files own = script.getValue();
      if (own.open != own.first && own.open.size() > 0) {
        taker.take(script.getKey(), own.number, own.open.content(""));
      }
      taker.take(script.getKey(), 1, own.first.content(Key.table(own.forms)));
    }
  }
}
