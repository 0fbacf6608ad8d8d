package factbook.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What stands in the output folder before a switch: our files and those of others. */
final class OldSite {
  private final Path folder;
  private final Inventory inventory;
  private final Manifest manifest;
  private final Set<String> foreign = new TreeSet<>();
  private final Set<String> foreignFolders = new TreeSet<>();
  private final Set<String> folded;

  /** How a new file relates to what stands at its place. */
  enum Change {
    ADDED,
    CHANGED,
    UNCHANGED,
    /** Changed, and what is there is not what we wrote. */
    EDITED
  }

  OldSite(Path folder, Inventory inventory, Manifest manifest) {
    this.folder = folder;
    this.inventory = inventory;
    this.manifest = manifest;
    Set<String> ownFolders = manifest.folders();
    inventory.byPath().forEach((path, entry) -> sort(path, entry, ownFolders));
    this.folded = foreign.stream().map(SitePath::folded).collect(Collectors.toUnmodifiableSet());
  }

  private void sort(String path, Inventory.Entry entry, Set<String> ownFolders) {
    boolean isFolder = entry.kind() == Inventory.Kind.FOLDER;
    boolean isOurs =
        isFolder ? ownFolders.contains(path) : path.equals(Manifest.NAME) || owns(path);
    if (isOurs) {
      return;
    }
    foreignFolders.addAll(SitePath.folders(path));
    (isFolder ? foreignFolders : foreign).add(path);
  }

  Path folder() {
    return folder;
  }

  Inventory inventory() {
    return inventory;
  }

  Manifest manifest() {
    return manifest;
  }

  /** Whether a file of ours stands at this path. */
  boolean owns(String path) {
    return manifest.lists(path) && inventory.hasFile(path);
  }

  /** Files and links that are not ours, sorted. */
  List<String> foreign() {
    return List.copyOf(foreign);
  }

  /** Folders to keep: not ours, or with something in them that is not. */
  Set<String> foreignFolders() {
    return foreignFolders;
  }

  /**
   * Whether something that is not ours stands where a file is to go, or where a folder above it.
   */
  boolean isInTheWay(String path) {
    return folded.contains(SitePath.folded(path))
        || foreignFolders.contains(path)
        || SitePath.folders(path).stream().anyMatch(foreign::contains);
  }

  /** Whether a file of the output has the bytes of a new one; asked where the sizes agree. */
  interface Comparison {
    boolean isSame(Path file) throws IOException;
  }

  /**
   * What a new file changes. Says "unchanged" only where the bytes themselves have been compared.
   */
  Change compare(String path, Manifest.Entry entry, Comparison same) throws IOException {
    if (!owns(path)) {
      return Change.ADDED;
    }
    boolean wasTheSame = written(path).sha256().equals(entry.sha256());
    if (!wasTheSame && looksUntouched(path)) {
      return Change.CHANGED;
    }
    Path file = folder.resolve(path);
    if (Files.size(file) == entry.size() && same.isSame(file)) {
      return Change.UNCHANGED;
    }
    return wasTheSame || isEdited(path) ? Change.EDITED : Change.CHANGED;
  }

  /**
   * Whether a file of ours with this content stands at a path.
   *
   * @param isTrusted whether the output is known to be as it was left; if not, the file is read
   */
  boolean holds(String path, String sha256, boolean isTrusted) throws IOException {
    return owns(path)
        && written(path).sha256().equals(sha256)
        && (isTrusted || Checksums.sha256(folder.resolve(path)).equals(sha256));
  }

  /** Whether a file of ours is no longer what we wrote. */
  boolean isEdited(String path) throws IOException {
    return !looksUntouched(path)
        && !Checksums.sha256(folder.resolve(path)).equals(written(path).sha256());
  }

  /** By size and time: the manifest is the last file that a build writes. */
  private boolean looksUntouched(String path) {
    Inventory.Entry file = inventory.get(path);
    Inventory.Entry last = inventory.get(Manifest.NAME);
    return file != null
        && last != null
        && file.size() == written(path).size()
        && file.modified().compareTo(last.modified()) <= 0;
  }

  Manifest.Entry written(String path) {
    Manifest.Entry entry = manifest.entries().get(path);
    if (entry == null) {
      throw new IllegalArgumentException(path + " is not ours");
    }
    return entry;
  }
}
