package factbook.publish;

import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An output folder that is ours to change: locked, repaired and looked through.
 *
 * @param shown the output as the user named it
 */
record Opening(
    Path shown, Workspace workspace, OutputLock lock, Recovery recovery, OldSite oldSite) {

  /** Opens an output; null, with a mistake, where no site can or must be put there. */
  static @Nullable Opening of(
      Path book, Path output, Diagnostics diagnostics, FileOperations operations, Duration patience)
      throws IOException {
    Path place = OutputPlace.find(book, output, diagnostics);
    if (place == null || !mayBeOurs(place, output, diagnostics)) {
      return null;
    }
    Workspace workspace = Workspace.of(place);
    OutputLock lock = take(workspace, output, patience, diagnostics);
    if (lock == null) {
      return null;
    }
    Opening opening = null;
    try {
      Recovery recovery = new Repair(operations).run(place);
      OldSite oldSite = look(place, output, diagnostics);
      if (oldSite != null) {
        opening = new Opening(output, workspace, lock, recovery, oldSite);
      }
      return opening;
    } finally {
      if (opening == null) {
        lock.close();
      }
    }
  }

  /** Refuses somebody else's folder before a lock or anything else is made. */
  private static boolean mayBeOurs(Path place, Path output, Diagnostics diagnostics)
      throws IOException {
    boolean mayBeOurs =
        Workspace.beside(place).exists()
            || Workspace.inside(place).exists()
            || Files.exists(place.resolve(Manifest.NAME), LinkOption.NOFOLLOW_LINKS);
    return mayBeOurs || look(place, output, diagnostics) != null;
  }

  private static @Nullable OutputLock take(
      Workspace workspace, Path output, Duration patience, Diagnostics diagnostics)
      throws IOException {
    OutputLock lock = OutputLock.take(workspace, patience);
    if (lock == null) {
      String holder = OutputLock.holder(workspace);
      diagnostics.add(
          Diagnostic.general(
              PublishCode.BUSY,
              "another build is writing “" + output + "” (" + holder + ")",
              "wait until it is done, or give --output another folder"));
    }
    return lock;
  }

  private static @Nullable OldSite look(Path place, Path output, Diagnostics diagnostics)
      throws IOException {
    Manifest manifest = Manifest.of(place);
    if (manifest == null) {
      diagnostics.add(
          Diagnostic.general(
              PublishCode.DAMAGED_MANIFEST,
              "“"
                  + output.resolve(Manifest.NAME)
                  + "” is damaged: it no longer says which files are the generator's",
              "move “" + output + "” away and build again"));
      return null;
    }
    Inventory inventory = Inventory.of(place);
    if (!inventory.isEmpty() && inventory.get(Manifest.NAME) == null) {
      diagnostics.add(
          Diagnostic.general(
              PublishCode.NOT_OURS,
              "“" + output + "” is not empty, and the generator did not write it",
              "give --output an empty or a new folder"));
      return null;
    }
    return new OldSite(place, inventory, manifest);
  }
}
