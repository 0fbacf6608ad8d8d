package factbook.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Changes the files of an output one by one, for outputs that cannot be renamed. A reader may see
 * old and new files side by side for a moment, but none torn; once the journal stands, whoever
 * comes next finishes the work.
 *
 * <p>The journal has a line for each file, {@code put PATH} or {@code remove PATH}, and {@code
 * end}.
 */
final class FileByFile {
  private final Workspace workspace;
  private final FileOperations operations;

  /**
   * @param workspace one inside the output
   */
  FileByFile(Workspace workspace, FileOperations operations) {
    this.workspace = workspace;
    this.operations = operations;
  }

  /**
   * Switches.
   *
   * @param puts files of the stage to put into the output
   * @param removes files of the output to remove
   */
  void run(List<String> puts, List<String> removes) throws IOException {
    StringBuilder text = new StringBuilder();
    removes.forEach(path -> text.append("remove ").append(path).append('\n'));
    puts.forEach(path -> text.append("put ").append(path).append('\n'));
    text.append("end\n");
    Path draft = workspace.draft();
    operations.delete(draft);
    operations.write(draft, text.toString().getBytes(StandardCharsets.UTF_8));
    operations.sync(List.of(draft));
    operations.move(draft, workspace.journal());
    operations.sync(List.of(workspace.folder()));
    apply(puts, removes);
  }

  /** Finishes a switch that was cut off. */
  Recovery repair() throws IOException {
    if (!Files.exists(workspace.journal(), LinkOption.NOFOLLOW_LINKS)) {
      return Recovery.DISCARDED;
    }
    List<String> puts = new ArrayList<>();
    List<String> removes = new ArrayList<>();
    for (String line : Files.readAllLines(workspace.journal(), StandardCharsets.UTF_8)) {
      if (line.startsWith("put ")) {
        puts.add(line.substring("put ".length()));
      } else if (line.startsWith("remove ")) {
        removes.add(line.substring("remove ".length()));
      }
    }
    apply(puts, removes);
    return Recovery.FINISHED;
  }

  /**
   * Each step is fine if it has been done before. Stale files go last, but for those in the way.
   */
  private void apply(List<String> puts, List<String> removes) throws IOException {
    Set<String> folders = new LinkedHashSet<>();
    puts.forEach(path -> folders.addAll(SitePath.folders(path)));
    Set<String> files = new LinkedHashSet<>(puts);
    List<String> others = new ArrayList<>();
    for (String path : removes) {
      boolean isInTheWay =
          folders.contains(path) || SitePath.folders(path).stream().anyMatch(files::contains);
      if (isInTheWay) {
        remove(path);
      } else {
        others.add(path);
      }
    }
    for (String path : puts) {
      put(path);
    }
    for (String path : others) {
      remove(path);
    }
    sync(folders);
    operations.deleteTree(workspace.stage());
    operations.delete(workspace.journal());
  }

  private void sync(Collection<String> folders) throws IOException {
    List<Path> changed = new ArrayList<>(List.of(workspace.output()));
    folders.forEach(folder -> changed.add(workspace.output().resolve(folder)));
    operations.sync(changed);
  }

  private void put(String path) throws IOException {
    Path staged = workspace.stage().resolve(path);
    if (!Files.exists(staged, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Path target = workspace.output().resolve(path);
    refuseLinksAbove(path);
    if (target.getParent() != null) {
      operations.createFolders(target.getParent());
    }
    operations.move(staged, target);
  }

  /** Links have been looked for before; but a switch may be finished much later than it began. */
  private void refuseLinksAbove(String path) throws IOException {
    for (String folder : SitePath.folders(path)) {
      if (Files.isSymbolicLink(workspace.output().resolve(folder))) {
        throw new PublishException(
            "“" + folder + "” in “" + workspace.output() + "” has become a symbolic link");
      }
    }
  }

  private void remove(String path) throws IOException {
    Path file = workspace.output().resolve(path);
    refuseLinksAbove(path);
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      operations.delete(file);
    }
    List<String> folders = SitePath.folders(path);
    for (int i = folders.size() - 1; i >= 0; i--) {
      Path folder = workspace.output().resolve(folders.get(i));
      if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) || !isEmpty(folder)) {
        return;
      }
      operations.delete(folder);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (var names = Files.newDirectoryStream(folder)) {
      return !names.iterator().hasNext();
    }
  }
}
