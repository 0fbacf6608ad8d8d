package factbook.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a folder holds, to compare it before and after. */
final class Snapshot {
  private Snapshot() {}

  /** Every path with its bytes, or the target of a link; {@code /} for a folder. */
  static SortedMap<String, String> contents(Path root) throws IOException {
    return look(root, false);
  }

  /**
   * The same with inode and time, so that a copy or a touched file shows. Folders count by name.
   */
  static SortedMap<String, String> identities(Path root) throws IOException {
    return look(root, true);
  }

  private static SortedMap<String, String> look(Path root, boolean withIdentity)
      throws IOException {
    SortedMap<String, String> found = new TreeMap<>();
    if (!Files.exists(root)) {
      return found;
    }
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path path : walk.filter(path -> !path.equals(root)).toList()) {
        found.put(root.relativize(path).toString(), state(path, withIdentity));
      }
    }
    return found;
  }

  private static String state(Path path, boolean withIdentity) throws IOException {
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      return "/";
    }
    String content =
        Files.isSymbolicLink(path) ? "-> " + Files.readSymbolicLink(path) : Files.readString(path);
    if (!withIdentity) {
      return content;
    }
    BasicFileAttributes attributes =
        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    return content + " " + attributes.fileKey() + " " + attributes.lastModifiedTime();
  }

  /** Only these paths. */
  static SortedMap<String, String> only(
      SortedMap<String, String> snapshot, Collection<String> paths) {
    SortedMap<String, String> kept = new TreeMap<>(snapshot);
    kept.keySet().retainAll(paths);
    return kept;
  }
}
