package factbook.publish;

import factbook.content.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** The new site while it grows, out of sight. Thread-safe while it is being written. */
final class Stage {
  private final Path folder;
  private final FileOperations operations;
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();
  private final Queue<Path> written = new ConcurrentLinkedQueue<>();

  private Stage(Path folder, FileOperations operations) {
    this.folder = folder;
    this.operations = operations;
    folders.add(folder);
  }

  /** An empty stage; a folder that is to take the place of another has its permissions. */
  static Stage open(Workspace workspace, FileOperations operations) throws IOException {
    operations.createFolders(workspace.folder());
    boolean replaces =
        !workspace.isInside() && Files.isDirectory(workspace.output(), LinkOption.NOFOLLOW_LINKS);
    if (replaces) {
      operations.createFolderLike(workspace.output(), workspace.stage());
    } else {
      operations.createFolders(workspace.stage());
    }
    return new Stage(workspace.stage(), operations);
  }

  void write(String path, byte[] bytes) throws IOException {
    Path file = file(path);
    makeFolder(file.getParent());
    operations.write(file, bytes);
    written.add(file);
  }

  /** Writes a file piece by piece; says what it is then. */
  Manifest.Entry write(String path, Content content) throws IOException {
    Path file = file(path);
    makeFolder(file.getParent());
    Tallied tallied = new Tallied(content);
    operations.write(file, tallied);
    written.add(file);
    return new Manifest.Entry(tallied.size(), tallied.sha256());
  }

  /** Where a file is written. */
  Path file(String path) {
    return folder.resolve(path);
  }

  /** Takes a file away again that stays as it is. */
  void drop(String path) throws IOException {
    Path file = file(path);
    operations.delete(file);
    written.remove(file);
  }

  private void makeFolder(@Nullable Path wanted) throws IOException {
    if (wanted != null && !folders.contains(wanted)) {
      operations.createFolders(wanted);
      Path made = wanted;
      while (made != null && folders.add(made)) {
        made = made.getParent();
      }
    }
  }

  /** Adds what stays as it is: our unchanged files and everything of others, as second names. */
  void carry(OldSite old, Collection<String> unchanged) throws IOException {
    for (String path : unchanged) {
      Path name = folder.resolve(path);
      makeFolder(name.getParent());
      operations.linkOrCopy(old.folder().resolve(path), name);
    }
    List<Path> foreignFolders = new ArrayList<>();
    for (String path : old.foreignFolders()) {
      Inventory.Entry entry = old.inventory().get(path);
      if (entry != null) {
        carryFolder(old.folder(), entry.relative());
        foreignFolders.add(entry.relative());
      }
    }
    for (String path : old.foreign()) {
      Inventory.Entry entry = old.inventory().get(path);
      if (entry != null) {
        carryForeign(old.folder(), entry);
      }
    }
    for (Path relative : foreignFolders) {
      operations.copyTime(old.folder().resolve(relative), folder.resolve(relative));
    }
  }

  /** Outer folders come before inner ones, as the paths are sorted. */
  private void carryFolder(Path from, Path relative) throws IOException {
    Path copy = folder.resolve(relative);
    if (folders.add(copy)) {
      operations.createFolderLike(from.resolve(relative), copy);
    }
  }

  private void carryForeign(Path from, Inventory.Entry entry) throws IOException {
    Path file = from.resolve(entry.relative());
    Path name = folder.resolve(entry.relative());
    if (Files.isSymbolicLink(file)) {
      operations.copy(file, name);
    } else if (entry.kind() == Inventory.Kind.FILE) {
      operations.linkOrCopy(file, name);
    }
    // A device or a socket has no copy: it moves over after the switch.
  }

  /** Sees to it that everything written so far survives a power cut. */
  void sync() throws IOException {
    List<Path> paths = new ArrayList<>(written);
    paths.addAll(folders.stream().filter(path -> path.startsWith(folder)).sorted().toList());
    operations.sync(paths);
  }
}
