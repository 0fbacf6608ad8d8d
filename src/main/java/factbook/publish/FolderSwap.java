package factbook.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * Puts the stage in the place of the output by two renames of whole folders; between them there is
 * no output for some millionths of a second.
 *
 * <p>States, by what exists: {@code journal} + {@code stage}: not switched (or, without an output:
 * half switched); {@code journal} without {@code stage}: switched, and {@code old} is what is left
 * to tidy. Without {@code journal} nothing has happened.
 */
final class FolderSwap {
  private final Workspace workspace;
  private final FileOperations operations;

  FolderSwap(Workspace workspace, FileOperations operations) {
    this.workspace = workspace;
    this.operations = operations;
  }

  /** Switches; false, with nothing changed, where the output cannot be renamed. */
  boolean run() throws IOException {
    Path output = workspace.output();
    writeJournal();
    boolean exists = Files.isDirectory(output, LinkOption.NOFOLLOW_LINKS);
    if (exists) {
      try {
        operations.move(output, workspace.old());
      } catch (FileSystemException e) {
        // A mount point, or a folder of somebody else's in a shared one.
        operations.delete(workspace.journal());
        return false;
      }
    }
    try {
      operations.move(workspace.stage(), output);
    } catch (IOException e) {
      if (exists) {
        operations.move(workspace.old(), output);
      }
      operations.delete(workspace.journal());
      throw e;
    }
    finish();
    return true;
  }

  private void writeJournal() throws IOException {
    Path draft = workspace.draft();
    operations.delete(draft);
    operations.write(draft, "swap\n".getBytes(StandardCharsets.UTF_8));
    operations.sync(List.of(draft));
    operations.move(draft, workspace.journal());
    operations.sync(List.of(workspace.folder()));
  }

  private void finish() throws IOException {
    Path parent = workspace.folder().getParent();
    operations.sync(parent == null ? List.of() : List.of(parent, workspace.folder()));
    Settlement.settle(workspace, operations);
    operations.delete(workspace.journal());
  }

  /** Finishes or undoes a switch that was cut off. */
  Recovery repair() throws IOException {
    Path output = workspace.output();
    boolean hasStage = Files.exists(workspace.stage(), LinkOption.NOFOLLOW_LINKS);
    boolean hasOld = Files.exists(workspace.old(), LinkOption.NOFOLLOW_LINKS);
    if (!Files.exists(workspace.journal(), LinkOption.NOFOLLOW_LINKS)) {
      return Recovery.DISCARDED;
    }
    if (hasStage && !hasOld && Files.exists(output, LinkOption.NOFOLLOW_LINKS)) {
      operations.delete(workspace.journal());
      return Recovery.DISCARDED;
    }
    if (hasStage) {
      moveStageIntoPlace();
    }
    finish();
    return Recovery.FINISHED;
  }

  private void moveStageIntoPlace() throws IOException {
    try {
      operations.move(workspace.stage(), workspace.output());
    } catch (FileSystemException e) {
      throw new PublishException(
          "“"
              + workspace.output()
              + "” came into being while a new site was to take its place; move it away and run"
              + " the command again",
          e);
    }
  }
}
