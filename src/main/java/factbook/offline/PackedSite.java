package factbook.offline;

import factbook.fact.Script;
import factbook.offline.ZipArchive.Entry;
import factbook.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** The files of a site, kept packed while it is made. Safe for use by several threads. */
public final class PackedSite {
  private final SortedMap<String, Entry> files = new ConcurrentSkipListMap<>();
  private final SortedMap<String, String> checksums = new ConcurrentSkipListMap<>();

  /** Takes a file of the site. */
  public void put(String path, byte[] bytes) {
    put(path, bytes, Sha256.of(bytes));
  }

  /** Takes a file of the site whose SHA-256 is known already. */
  public void put(String path, byte[] bytes, String sha256) {
    files.put(path, Entry.packed(path, bytes));
    checksums.put(path, sha256);
  }

  /** The SHA-256 of each file, by its path. */
  public SortedMap<String, String> checksums() {
    return checksums;
  }

  /** The files that the search of a script reads, the first one first. */
  public List<String> searched(Script script) {
    String pattern = "assets/search-" + script.folder() + "-\\d+\\..*";
    return files.keySet().stream().filter(path -> path.matches(pattern)).toList();
  }

  /** How many bytes of text these files have together. */
  long size(List<String> paths) {
    return paths.stream().mapToLong(path -> entry(path).size()).sum();
  }

  String text(String path) {
    return new String(entry(path).bytes(), StandardCharsets.UTF_8);
  }

  private Entry entry(String path) {
    Entry entry = files.get(path);
    if (entry == null) {
      throw new IllegalStateException("no file " + path);
    }
    return entry;
  }

  /** How many files there are. */
  int count() {
    return files.size();
  }

  /** How large the zip is, but for its directory. */
  long packedSize() {
    return files.values().stream().mapToLong(Entry::packedSize).sum();
  }

  /**
   * The zip of all files in one folder.
   *
   * @param folder that they unpack into
   * @param day of all files
   */
  byte[] zip(String folder, LocalDate day) {
    return ZipArchive.of(files.values().stream().map(file -> file.in(folder)).toList(), day);
  }
}
