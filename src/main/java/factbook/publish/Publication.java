package factbook.publish;

import factbook.content.Content;
import factbook.diagnostic.Diagnostics;
import factbook.text.Sha256;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a site beside the output folder and puts it in its place whole.
 *
 * <pre>{@code
 * try (Publication publication = Publication.begin(book, output, diagnostics)) {
 *   publication.put("index.html", bytes); // by any thread
 *   if (!diagnostics.hasErrors()) {
 *     publication.commit();
 *   }
 * }
 * }</pre>
 *
 * <p>Until {@link #commit} the output is not touched. A {@link PublishException} says in its
 * message what state the output is in.
 */
public final class Publication implements AutoCloseable {
  /** How long a second build waits for the first. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Opening opening;
  private final Workspace workspace;
  private final FileOperations operations;
  private final NewSite site;
  private final Stage stage;

  private Publication(Opening opening, FileOperations operations, Diagnostics diagnostics)
      throws IOException {
    this.opening = opening;
    this.workspace = opening.workspace();
    this.operations = operations;
    this.site = new NewSite(opening.shown().toString(), opening.oldSite(), diagnostics);
    this.stage = Stage.open(workspace, operations);
  }

  /**
   * Repairs what a build that was cut off has left, takes the lock and looks at what is there.
   *
   * @param book the folder of the book, which must not be the output
   * @param output the folder to publish in; it need not exist
   * @return null where a site cannot or must not be put there; the mistake says why
   */
  public static @Nullable Publication begin(Path book, Path output, Diagnostics diagnostics)
      throws IOException {
    return begin(book, output, diagnostics, new DiskOperations(), PATIENCE);
  }

  static @Nullable Publication begin(
      Path book, Path output, Diagnostics diagnostics, FileOperations operations, Duration patience)
      throws IOException {
    Opening opening = null;
    Publication publication = null;
    try {
      opening = Opening.of(book, output, diagnostics, operations, patience);
      publication = opening == null ? null : new Publication(opening, operations, diagnostics);
      return publication;
    } catch (IOException e) {
      throw new PublishException("no site can be prepared for “" + output + "”", e);
    } finally {
      if (opening != null && publication == null) {
        opening.lock().close();
      }
    }
  }

  /** What an earlier build had left behind, now repaired. */
  public Recovery recovery() {
    return opening.recovery();
  }

  /**
   * Adds a file to the new site. Thread-safe.
   *
   * @param path relative, with {@code /}, for example {@code zh-hans/parks/yunqi-town.html}
   */
  public void put(String path, byte[] bytes) throws IOException {
    put(path, bytes, Sha256.of(bytes));
  }

  /** Adds a file to the new site, whose SHA-256 is known already. Thread-safe. */
  public void put(String path, byte[] bytes, String sha256) throws IOException {
    try {
      if (site.accepts(path) && site.add(path, bytes, sha256)) {
        stage.write(path, bytes);
      }
    } catch (IOException e) {
      throw untouched(e);
    }
  }

  /** Adds a file to the new site that is too large to be held. Thread-safe. */
  public void put(String path, Content content) throws IOException {
    try {
      if (site.accepts(path) && !site.add(path, stage.write(path, content), stage.file(path))) {
        stage.drop(path);
      }
    } catch (IOException e) {
      throw untouched(e);
    }
  }

  /**
   * Adds a file that stands in the output already. Thread-safe.
   *
   * @param isTrusted whether the output is known to be as it was left, so that nothing is read
   * @return whether it does, with this content; if not, it must be {@link #put}
   */
  public boolean keep(String path, String sha256, boolean isTrusted) throws IOException {
    try {
      if (!opening.oldSite().holds(path, sha256, isTrusted)) {
        return false;
      }
      if (site.accepts(path)) {
        site.keep(path);
      }
      return true;
    } catch (IOException e) {
      throw untouched(e);
    }
  }

  /**
   * The state of an output folder: the same as long as nobody changes anything in it. Null where
   * there is no folder, or the times of its files say nothing.
   */
  public static @Nullable String stamp(Path output) throws IOException {
    Path place = OutputPlace.real(output);
    return place == null ? null : OutputStamp.of(place);
  }

  /**
   * The state of the output after a {@link #commit}; null where somebody else has changed a file of
   * ours meanwhile.
   *
   * @param began when the new site was begun
   */
  public @Nullable String stamp(Instant began) throws IOException {
    return OutputStamp.of(workspace.output(), site.manifest(), began);
  }

  /** Adds the list of the checksums of all files put so far: the last file of a site. */
  public void putChecksums() throws IOException {
    put(Checksums.NAME, Checksums.of(site.manifest()));
  }

  /** What {@link #commit} would do with the files put so far. */
  public Plan plan() throws IOException {
    return site.plan(opening.oldSite());
  }

  /** Puts the new site in the place of the old one; where nothing changes, does nothing. */
  public Switch commit() throws IOException {
    return commit(site.manifest());
  }

  private Switch commit(@Nullable Manifest manifest) throws IOException {
    try {
      OldSite now = lookAgain();
      Plan plan = site.plan(now);
      boolean isSame = manifest != null && manifest.equals(now.manifest());
      if (plan.isEmpty() && isSame && now.inventory().hasFile(Manifest.NAME)) {
        return Switch.NONE;
      }
      if (manifest != null) {
        stage.write(Manifest.NAME, manifest.toBytes());
      }
      if (!workspace.isInside() && swap(now, plan)) {
        return Switch.WHOLE;
      }
      switchFileByFile(plan, manifest != null);
      return Switch.FILE_BY_FILE;
    } catch (IOException e) {
      throw hasBegunToSwitch() ? unfinished(e) : untouched(e);
    }
  }

  /** What others did in the output while the new site was being made. */
  private OldSite lookAgain() throws IOException {
    OldSite before = opening.oldSite();
    OldSite now = new OldSite(before.folder(), Inventory.of(before.folder()), before.manifest());
    for (String path : site.paths()) {
      if (now.isInTheWay(path)) {
        throw new PublishException("“" + path + "” appeared in it while the site was being made");
      }
    }
    return now;
  }

  private boolean swap(OldSite now, Plan plan) throws IOException {
    stage.carry(now, plan.unchanged());
    stage.sync();
    return new FolderSwap(workspace, operations).run();
  }

  private void switchFileByFile(Plan plan, boolean hasManifest) throws IOException {
    List<String> puts = new ArrayList<>(plan.added());
    puts.addAll(plan.changed());
    List<String> removes = new ArrayList<>(plan.removed());
    (hasManifest ? puts : removes).add(Manifest.NAME);
    Workspace inside = Workspace.inside(workspace.output());
    if (workspace.isInside()) {
      stage.sync();
    } else {
      moveStage(puts, inside);
    }
    new FileByFile(inside, operations).run(puts, removes);
    if (!workspace.isInside()) {
      operations.delete(inside.folder());
    }
  }

  /** File by file, the new files have to be in the file system of the output, wherever that is. */
  private void moveStage(List<String> paths, Workspace inside) throws IOException {
    List<Path> copies = new ArrayList<>();
    for (String path : paths) {
      Path copy = inside.stage().resolve(path);
      if (copy.getParent() != null) {
        operations.createFolders(copy.getParent());
      }
      operations.copy(workspace.stage().resolve(path), copy);
      copies.add(copy);
    }
    operations.sync(copies);
    operations.deleteTree(workspace.stage());
  }

  private boolean hasBegunToSwitch() {
    return Files.exists(workspace.journal(), LinkOption.NOFOLLOW_LINKS)
        || Files.exists(Workspace.inside(workspace.output()).journal(), LinkOption.NOFOLLOW_LINKS);
  }

  private PublishException untouched(IOException e) {
    String state = "the new site could not be written (“" + opening.shown() + "” is as it was)";
    return new PublishException(state, e);
  }

  private PublishException unfinished(IOException e) {
    String state =
        "the switch of “" + opening.shown() + "” was cut off; the next command finishes it";
    return new PublishException(state, e);
  }

  /** Drops what has not been committed and lets the next build in. */
  @Override
  public void close() throws IOException {
    try {
      if (!hasBegunToSwitch()) {
        operations.deleteTree(workspace.stage());
      }
    } finally {
      opening.lock().close();
    }
  }

  /**
   * Finishes or undoes a switch that was cut off: for every command to call first. Where nothing
   * was cut off this costs two looks at the file system and changes nothing.
   */
  public static Recovery recover(Path output) throws IOException {
    return recover(output, new DiskOperations());
  }

  static Recovery recover(Path output, FileOperations operations) throws IOException {
    Path place = OutputPlace.real(output);
    if (place == null || !(Workspace.beside(place).exists() || Workspace.inside(place).exists())) {
      return Recovery.NOTHING;
    }
    try (OutputLock lock = OutputLock.take(Workspace.of(place), Duration.ZERO)) {
      return lock == null ? Recovery.BUSY : new Repair(operations).run(place);
    } catch (IOException e) {
      throw new PublishException("“" + output + "” could not be repaired", e);
    }
  }

  /**
   * Removes the files that the manifest lists, and the folders that are empty then.
   *
   * @return what was removed and kept; null, with a mistake, where the folder is not ours
   */
  public static @Nullable Plan clean(Path book, Path output, Diagnostics diagnostics)
      throws IOException {
    return clean(book, output, diagnostics, new DiskOperations());
  }

  static @Nullable Plan clean(
      Path book, Path output, Diagnostics diagnostics, FileOperations operations)
      throws IOException {
    try (Publication publication = begin(book, output, diagnostics, operations, PATIENCE)) {
      if (publication == null) {
        return null;
      }
      Plan plan = publication.plan();
      if (publication.opening.oldSite().inventory().hasFile(Manifest.NAME)) {
        publication.commitNothing();
      }
      return plan;
    }
  }

  private void commitNothing() throws IOException {
    boolean isWhole = commit(null) == Switch.WHOLE;
    boolean isEmpty;
    try (DirectoryStream<Path> names = Files.newDirectoryStream(workspace.output())) {
      isEmpty = !names.iterator().hasNext();
    }
    // A folder that cannot be renamed cannot be removed either.
    if (isWhole && isEmpty) {
      operations.delete(workspace.output());
    }
  }
}
