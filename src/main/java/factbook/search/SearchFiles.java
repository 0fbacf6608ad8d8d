package factbook.search;

import factbook.fact.Script;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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

  private SearchFiles() {}

  /**
   * A file before it is named by its content.
   *
   * @param name for example {@code search-zh-hant-1}
   */
  public record SearchFile(String name, String content) {}

  /**
   * The files of each script, in the order in which they must be read; the first knows the forms of
   * all characters.
   *
   * @param pages the entries of each page, in the order of the book, for each script the same pages
   * @param large how many UTF-16 units of text fill a file: {@link #LARGE}
   */
  public static Map<Script, List<SearchFile>> of(Map<Script, List<Entries>> pages, int large) {
    Map<Script, List<SearchFile>> files = new EnumMap<>(Script.class);
    pages.keySet().forEach(script -> files.put(script, files(script, pages, large)));
    return files;
  }

  private static List<SearchFile> files(
      Script script, Map<Script, List<Entries>> pages, int large) {
    List<Shard> shards = new ArrayList<>();
    BitSet forms = new BitSet();
    Shard shard = new Shard(script);
    List<Entries> own = pages.getOrDefault(script, List.of());
    for (int page = 0; page < own.size(); page++) {
      List<List<Entry>> twins = twins(script, pages, page);
      List<Entry> entries = own.get(page).list();
      for (int i = 0; i < entries.size(); i++) {
        Entry entry = entries.get(i);
        String other = Others.of(entry, twins, i);
        entry.texts().forEach(text -> Key.addForms(text, forms));
        Key.addForms(other, forms);
        shard.add(entry, other);
      }
      if (shard.size() > large) {
        shards.add(shard);
        shard = new Shard(script);
      }
    }
    if (shard.size() > 0 || shards.isEmpty()) {
      shards.add(shard);
    }
    return named(script, shards, Key.table(forms));
  }

  /** The same page in the other scripts. */
  private static List<List<Entry>> twins(
      Script script, Map<Script, List<Entries>> pages, int page) {
    int entries = pages.getOrDefault(script, List.of()).get(page).list().size();
    return pages.entrySet().stream()
        .filter(twin -> twin.getKey() != script)
        .map(twin -> twin.getValue().get(page).list())
        // A text that is empty in one script is no entry there; then nobody knows which are twins.
        .filter(twin -> twin.size() == entries)
        .toList();
  }

  private static List<SearchFile> named(Script script, List<Shard> shards, String fold) {
    List<SearchFile> files = new ArrayList<>();
    for (int i = 0; i < shards.size(); i++) {
      String name = "search-" + script.folder() + "-" + (i + 1);
      files.add(new SearchFile(name, shards.get(i).content(i == 0 ? fold : "")));
    }
    return List.copyOf(files);
  }
}
