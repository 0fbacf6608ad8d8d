package factbook.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes an old site apart after the new one has taken its place: our files go, and what is not ours
 * and came or changed while the switch was under way moves over. Can be cut off anywhere and begun
 * again.
 */
final class Settlement {
  private final Workspace workspace;
  private final FileOperations operations;
  private final Manifest before;
  private final Manifest after;

  private Settlement(
      Workspace workspace, FileOperations operations, Manifest before, Manifest after) {
    this.workspace = workspace;
    this.operations = operations;
    this.before = before;
    this.after = after;
  }

  /** Empties and removes the old folder of a workspace. */
  static void settle(Workspace workspace, FileOperations operations) throws IOException {
    if (!Files.isDirectory(workspace.old(), LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Manifest before = manifest(workspace.old());
    Manifest after = manifest(workspace.output());
    new Settlement(workspace, operations, before, after).run();
  }

  /** Of a folder whose manifest cannot be read, nothing is taken for ours. */
  private static Manifest manifest(Path folder) throws IOException {
    Manifest manifest = Manifest.of(folder);
    return manifest == null ? Manifest.EMPTY : manifest;
  }

  private void run() throws IOException {
    Path old = workspace.old();
    List<Path> own = new ArrayList<>();
    List<Path> foreign = new ArrayList<>();
    List<Path> folders = new ArrayList<>();
    sort(own, foreign, folders);
    for (Path file : foreign) {
      carryOver(file);
    }
    Set<String> ownFolders = before.folders();
    for (Path folder : folders) {
      Path target = workspace.output().resolve(old.relativize(folder));
      if (!folder.equals(old) && !ownFolders.contains(name(folder)) && hasRoom(target)) {
        operations.createFolders(target);
      }
    }
    for (Path file : own) {
      operations.delete(file);
    }
    for (int i = folders.size() - 1; i > 0; i--) {
      operations.delete(folders.get(i));
    }
    // Last: as long as there is anything else, it must say what of that is ours.
    operations.delete(old.resolve(Manifest.NAME));
    operations.delete(old);
  }

  private void sort(List<Path> own, List<Path> foreign, List<Path> folders) throws IOException {
    Path old = workspace.old();
    Files.walkFileTree(
        old,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            folders.add(folder);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = name(file);
            if (attributes.isRegularFile() && before.lists(name)) {
              own.add(file);
            } else if (!name.equals(Manifest.NAME)) {
              foreign.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private String name(Path path) {
    String relative = workspace.old().relativize(path).toString();
    return relative.replace(path.getFileSystem().getSeparator(), "/");
  }

  /** Leaves in the output the newest state of a file that is not ours, and loses none. */
  private void carryOver(Path file) throws IOException {
    Path target = workspace.output().resolve(workspace.old().relativize(file));
    BasicFileAttributes there = attributes(target);
    BasicFileAttributes here = attributes(file);
    if (here == null) {
      return;
    }
    if (there == null && hasRoom(target)) {
      operations.createFolders(parent(target));
      operations.move(file, target);
    } else if (there == null) {
      putAside(file);
    } else if (here.fileKey() != null && Objects.equals(here.fileKey(), there.fileKey())) {
      operations.delete(file);
    } else if (isOurs(target) || there.isDirectory()) {
      putAside(file);
    } else if (isCopy(file, here, target, there) || isNewer(here, there)) {
      operations.move(file, target);
    } else {
      putAside(file);
    }
  }

  /** Whether nothing is there and only real folders are above it. */
  private boolean hasRoom(Path target) {
    boolean isFree = !Files.exists(target, LinkOption.NOFOLLOW_LINKS);
    Path above = target.getParent();
    while (isFree && above != null && !above.equals(workspace.output())) {
      isFree =
          !Files.exists(above, LinkOption.NOFOLLOW_LINKS)
              || Files.isDirectory(above, LinkOption.NOFOLLOW_LINKS);
      above = above.getParent();
    }
    return isFree;
  }

  private boolean isOurs(Path target) {
    String relative = workspace.output().relativize(target).toString();
    return after.lists(relative.replace(target.getFileSystem().getSeparator(), "/"));
  }

  private static boolean isNewer(BasicFileAttributes here, BasicFileAttributes there) {
    return here.lastModifiedTime().compareTo(there.lastModifiedTime()) > 0;
  }

  /** The original takes the place of the copy we made of it: the same file, not only its bytes. */
  private static boolean isCopy(
      Path file, BasicFileAttributes here, Path target, BasicFileAttributes there)
      throws IOException {
    if (here.isSymbolicLink() && there.isSymbolicLink()) {
      return Files.readSymbolicLink(file).equals(Files.readSymbolicLink(target));
    }
    return here.isRegularFile()
        && there.isRegularFile()
        && here.size() == there.size()
        && Arrays.equals(Files.readAllBytes(file), Files.readAllBytes(target));
  }

  /** Where two files want one place, one that nobody can choose between stays beside the output. */
  private void putAside(Path file) throws IOException {
    Path kept = workspace.output().resolveSibling(workspace.output().getFileName() + ".kept");
    Path relative = workspace.old().relativize(file);
    Path target = kept.resolve(relative);
    for (int i = 2; Files.exists(target, LinkOption.NOFOLLOW_LINKS); i++) {
      target = kept.resolve(relative + "." + i);
    }
    operations.createFolders(parent(target));
    operations.move(file, target);
  }

  private static Path parent(Path path) throws IOException {
    Path parent = path.getParent();
    if (parent == null) {
      throw new PublishException("“" + path + "” has no folder");
    }
    return parent;
  }

  private static @Nullable BasicFileAttributes attributes(Path path) throws IOException {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS)
        ? Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
        : null;
  }
}
