package factbook.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Finishes or undoes what a build that was cut off has left behind; under the lock. */
final class Repair {
  private final FileOperations operations;

  Repair(FileOperations operations) {
    this.operations = operations;
  }

  Recovery run(Path output) throws IOException {
    Workspace inside = Workspace.inside(output);
    Recovery fileByFile = Recovery.NOTHING;
    if (hasRemains(inside)) {
      fileByFile = new FileByFile(inside, operations).repair();
    }
    sweep(inside);
    Workspace beside = Workspace.beside(output);
    Recovery swap = Recovery.NOTHING;
    if (hasRemains(beside)) {
      swap = new FolderSwap(beside, operations).repair();
    }
    sweep(beside);
    return fileByFile.compareTo(swap) > 0 ? fileByFile : swap;
  }

  private static boolean hasRemains(Workspace workspace) {
    return exists(workspace.journal())
        || exists(workspace.stage())
        || exists(workspace.old())
        || exists(workspace.draft());
  }

  private static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  private void sweep(Workspace workspace) throws IOException {
    if (!workspace.exists()) {
      return;
    }
    operations.deleteTree(workspace.stage());
    operations.delete(workspace.draft());
    boolean isEmpty;
    try (DirectoryStream<Path> names = Files.newDirectoryStream(workspace.folder())) {
      isEmpty = !names.iterator().hasNext();
    }
    if (isEmpty) {
      operations.delete(workspace.folder());
    }
  }
}
