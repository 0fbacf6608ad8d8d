package factbook.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a folder, by path with {@code /}. Symbolic links are not followed; our own
 * workspace in it is left out.
 */
final class Inventory {
  /** What a path is. */
  enum Kind {
    FILE,
    FOLDER,
    /** A symbolic link, a device, a socket: never ours. */
    OTHER
  }

  /**
   * One file or folder.
   *
   * @param relative the path as the file system knows it: names that are no Unicode text survive in
   *     it, but not in a string
   */
  record Entry(Path relative, Kind kind, long size, FileTime modified) {}

  private final SortedMap<String, Entry> entries = new TreeMap<>();

  private Inventory() {}

  /** Looks at a folder; one that does not exist is empty. */
  static Inventory of(Path folder) throws IOException {
    Inventory inventory = new Inventory();
    if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      Files.walkFileTree(folder, inventory.visitor(folder));
    }
    return inventory;
  }

  private SimpleFileVisitor<Path> visitor(Path root) {
    Path workspace = root.resolve(Workspace.INSIDE);
    return new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (folder.equals(workspace)) {
          return FileVisitResult.SKIP_SUBTREE;
        }
        if (!folder.equals(root)) {
          add(root.relativize(folder), Kind.FOLDER, attributes);
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        Kind kind = attributes.isRegularFile() ? Kind.FILE : Kind.OTHER;
        add(root.relativize(file), kind, attributes);
        return FileVisitResult.CONTINUE;
      }
    };
  }

  private void add(Path relative, Kind kind, BasicFileAttributes attributes) {
    String path = relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
    entries.put(path, new Entry(relative, kind, attributes.size(), attributes.lastModifiedTime()));
  }

  SortedMap<String, Entry> byPath() {
    return entries;
  }

  /** The paths of all that is no folder. */
  List<String> files() {
    return entries.entrySet().stream()
        .filter(entry -> entry.getValue().kind() != Kind.FOLDER)
        .map(Map.Entry::getKey)
        .toList();
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  @Nullable Entry get(String path) {
    return entries.get(path);
  }

  boolean hasFile(String path) {
    Entry entry = entries.get(path);
    return entry != null && entry.kind() == Kind.FILE;
  }
}
