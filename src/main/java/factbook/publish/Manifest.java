package factbook.publish;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The list of the files in an output folder that the generator wrote.
 *
 * <p>As a file, {@value #NAME}: a first line with the number of entries, then a line for each,
 * sorted by path: SHA-256, size in bytes, path. Nothing in it depends on when or where it was made.
 */
record Manifest(SortedMap<String, Entry> entries) {
  /** Its file in the output folder; not listed in itself. */
  static final String NAME = ".factbook-manifest";

  static final Manifest EMPTY = new Manifest(new TreeMap<>());

  private static final Pattern HEADER = Pattern.compile("factbook-manifest 1 (\\d{1,9})");
  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) (\\d{1,18}) (.+)");

  /** A file as it was written. */
  record Entry(long size, String sha256) {}

  Manifest(SortedMap<String, Entry> entries) {
    this.entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
  }

  boolean lists(String path) {
    return entries.containsKey(path);
  }

  /** The folders that listed files lie in, at any depth. */
  Set<String> folders() {
    Set<String> folders = new TreeSet<>();
    entries.keySet().forEach(path -> folders.addAll(SitePath.folders(path)));
    return folders;
  }

  byte[] toBytes() {
    StringBuilder text = new StringBuilder("factbook-manifest 1 " + entries.size() + "\n");
    for (Map.Entry<String, Entry> line : entries.entrySet()) {
      Entry entry = line.getValue();
      text.append(entry.sha256()).append(' ').append(entry.size()).append(' ');
      text.append(line.getKey()).append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The manifest of a folder, empty where it has none; null where it is damaged. */
  static @Nullable Manifest of(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return EMPTY;
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return null;
    }
    try {
      return parse(Files.readString(file, StandardCharsets.UTF_8));
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /**
   * Null where a line is not of the form, out of order, missing, or names a path we never write.
   */
  static @Nullable Manifest parse(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    if (lines.isEmpty() || !text.endsWith("\n")) {
      return null;
    }
    Matcher header = HEADER.matcher(lines.remove(0));
    if (!header.matches() || Integer.parseInt(header.group(1)) != lines.size()) {
      return null;
    }
    TreeMap<String, Entry> entries = new TreeMap<>();
    for (String line : lines) {
      Matcher match = LINE.matcher(line);
      if (!match.matches() || SitePath.fault(match.group(3)) != null) {
        return null;
      }
      entries.put(match.group(3), new Entry(Long.parseLong(match.group(2)), match.group(1)));
    }
    return entries.size() == lines.size() ? new Manifest(entries) : null;
  }
}
