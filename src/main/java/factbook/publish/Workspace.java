package factbook.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Where a new site is prepared.
 *
 * <p>Beside the output, {@code .public.factbook} for {@code public}, so that whole folders can be
 * renamed; inside it, {@value #INSIDE}, where the output is a file system of its own or the folder
 * above it must not be written.
 */
record Workspace(Path output, Path folder) {
  static final String INSIDE = ".factbook";

  static Workspace beside(Path output) {
    return new Workspace(output, output.resolveSibling("." + output.getFileName() + ".factbook"));
  }

  static Workspace inside(Path output) {
    return new Workspace(output, output.resolve(INSIDE));
  }

  /** The place for this output. Every build comes to the same answer, so the lock in it holds. */
  static Workspace of(Path output) throws IOException {
    Path parent = output.getParent();
    boolean exists = Files.isDirectory(output, LinkOption.NOFOLLOW_LINKS);
    if (parent == null || !exists) {
      return beside(output);
    }
    boolean isOneFileSystem = Files.getFileStore(parent).equals(Files.getFileStore(output));
    return isOneFileSystem && Files.isWritable(parent) ? beside(output) : inside(output);
  }

  boolean isInside() {
    return folder.startsWith(output);
  }

  boolean exists() {
    return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
  }

  /** Locked while somebody works here. */
  Path lock() {
    return folder.resolve("lock");
  }

  /** The new site, while it grows. */
  Path stage() {
    return folder.resolve("stage");
  }

  /** The old site, after it has been moved out of the way. */
  Path old() {
    return folder.resolve("old");
  }

  /** Exists while a switch is under way; from then on the stage is complete. */
  Path journal() {
    return folder.resolve("journal");
  }

  /** The journal before it counts. */
  Path draft() {
    return folder.resolve("journal.draft");
  }
}
