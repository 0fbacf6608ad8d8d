package factbook.publish;

import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Diagnostics;
import factbook.publish.OldSite.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
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

  private record NewFile(Manifest.Entry entry, Change change) {}

  private final Path shown;
  private final Workspace workspace;
  private final OutputLock lock;
  private final FileOperations operations;
  private final Recovery recovery;
  private final OldSite old;
  private final Stage stage;
  private final Diagnostics diagnostics;
  private final Claims claims;
  private final Map<String, NewFile> files = new ConcurrentHashMap<>();

  private Publication(
      Path shown,
      Workspace workspace,
      OutputLock lock,
      FileOperations operations,
      Recovery recovery,
      OldSite old,
      Diagnostics diagnostics)
      throws IOException {
    this.shown = shown;
    this.workspace = workspace;
    this.lock = lock;
    this.operations = operations;
    this.recovery = recovery;
    this.old = old;
    this.stage = Stage.open(workspace, operations);
    this.diagnostics = diagnostics;
    this.claims = new Claims(diagnostics);
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
    return begin(book, output, diagnostics, FileOperations.DISK, PATIENCE);
  }

  static @Nullable Publication begin(
      Path book, Path output, Diagnostics diagnostics, FileOperations operations, Duration patience)
      throws IOException {
    Path place = OutputPlace.find(book, output, diagnostics);
    if (place == null || !mayBeOurs(place, output, diagnostics)) {
      return null;
    }
    Workspace workspace = Workspace.of(place);
    OutputLock lock = takeLock(workspace, output, patience, diagnostics);
    if (lock == null) {
      return null;
    }
    Publication publication = null;
    try {
      Recovery recovery = new Repair(operations).run(place);
      OldSite old = look(place, output, diagnostics);
      if (old != null) {
        publication =
            new Publication(output, workspace, lock, operations, recovery, old, diagnostics);
      }
      return publication;
    } catch (IOException e) {
      throw new PublishException("“" + output + "” could not be prepared", e);
    } finally {
      if (publication == null) {
        lock.close();
      }
    }
  }

  /** Refuses somebody else's folder before a lock or anything else is made. */
  private static boolean mayBeOurs(Path place, Path output, Diagnostics diagnostics)
      throws IOException {
    boolean hasRemains = Workspace.beside(place).exists() || Workspace.inside(place).exists();
    return hasRemains || look(place, output, diagnostics) != null;
  }

  private static @Nullable OutputLock takeLock(
      Workspace workspace, Path output, Duration patience, Diagnostics diagnostics)
      throws IOException {
    OutputLock lock;
    try {
      lock = OutputLock.take(workspace, patience);
    } catch (IOException e) {
      throw new PublishException("no place to prepare “" + output + "” in", e);
    }
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
                  + "” is damaged: it no longer says which files"
                  + " are the generator's",
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

  /** What an earlier build had left behind, now repaired. */
  public Recovery recovery() {
    return recovery;
  }

  /**
   * Adds a file to the new site. Thread-safe.
   *
   * @param path relative, with {@code /}, for example {@code zh-hans/parks/yunqi-town.html}
   */
  public void put(String path, byte[] bytes) throws IOException {
    if (!accepts(path)) {
      return;
    }
    try {
      String sha256 = Sha256.of(bytes);
      Change change = old.compare(path, bytes, sha256);
      if (change != Change.UNCHANGED) {
        stage.write(path, bytes);
      }
      files.put(path, new NewFile(new Manifest.Entry(bytes.length, sha256), change));
    } catch (IOException e) {
      throw untouched(e);
    }
  }

  private boolean accepts(String path) {
    String fault = SitePath.fault(path);
    if (fault != null) {
      diagnostics.add(
          Diagnostic.general(
              PublishCode.BAD_PATH,
              "“" + path + "” cannot be a file of the site: it " + fault,
              "give the page another id or name"));
      return false;
    }
    if (!claims.claim(path)) {
      return false;
    }
    if (old.isInTheWay(path)) {
      diagnostics.add(
          Diagnostic.general(
              PublishCode.IN_THE_WAY,
              "the site needs the name “"
                  + path
                  + "” in “"
                  + shown
                  + "”, where something stands"
                  + " that the generator did not write",
              "move that away, or publish to another folder"));
      return false;
    }
    return true;
  }

  /** What {@link #commit} would do with the files put so far. */
  public Plan plan() throws IOException {
    return plan(old);
  }

  private Plan plan(OldSite now) throws IOException {
    Map<Change, List<String>> byChange = new java.util.EnumMap<>(Change.class);
    for (Change change : Change.values()) {
      byChange.put(change, new ArrayList<>());
    }
    SortedMap<String, NewFile> sorted = new TreeMap<>(files);
    sorted.forEach((path, file) -> list(byChange, file.change()).add(path));
    List<String> edited = new ArrayList<>(list(byChange, Change.EDITED));
    List<String> changed = new ArrayList<>(list(byChange, Change.CHANGED));
    changed.addAll(edited);
    changed.sort(null);
    List<String> removed = new ArrayList<>();
    for (String path : now.manifest().entries().keySet()) {
      if (!files.containsKey(path) && now.owns(path)) {
        removed.add(path);
        if (now.isEdited(path)) {
          edited.add(path);
        }
      }
    }
    edited.sort(null);
    return new Plan(
        list(byChange, Change.ADDED),
        changed,
        removed,
        list(byChange, Change.UNCHANGED),
        now.foreign(),
        edited);
  }

  private static List<String> list(Map<Change, List<String>> byChange, Change change) {
    return byChange.getOrDefault(change, List.of());
  }

  /** Puts the new site in the place of the old one; where nothing changes, does nothing. */
  public Switch commit() throws IOException {
    TreeMap<String, Manifest.Entry> entries = new TreeMap<>();
    files.forEach((path, file) -> entries.put(path, file.entry()));
    return commit(new Manifest(entries));
  }

  /** Takes our files away and leaves those of others. */
  private Switch commitNothing() throws IOException {
    Switch done = commit(null);
    try (var names = Files.newDirectoryStream(workspace.output())) {
      if (!names.iterator().hasNext()) {
        operations.delete(workspace.output());
      }
    }
    return done;
  }

  private Switch commit(@Nullable Manifest manifest) throws IOException {
    try {
      OldSite now = lookAgain();
      Plan plan = plan(now);
      boolean isSame = manifest != null && manifest.equals(now.manifest());
      if (plan.isEmpty() && isSame && now.inventory().hasFile(Manifest.NAME)) {
        return Switch.NONE;
      }
      if (manifest != null) {
        stage.write(Manifest.NAME, manifest.toBytes());
      }
      if (!workspace.isInside()) {
        stage.carry(now, plan.unchanged());
        stage.sync();
        if (new FolderSwap(workspace, operations).run()) {
          return Switch.WHOLE;
        }
      }
      switchFileByFile(plan, manifest != null);
      return Switch.FILE_BY_FILE;
    } catch (IOException e) {
      throw hasBegunToSwitch()
          ? new PublishException(
              "“"
                  + shown
                  + "” could not be switched to the new site (the next command finishes"
                  + " or undoes it)",
              e)
          : untouched(e);
    }
  }

  /** What others did in the output while the new site was being made. */
  private OldSite lookAgain() throws IOException {
    OldSite now = new OldSite(old.folder(), Inventory.of(old.folder()), old.manifest());
    for (String path : new TreeMap<>(files).keySet()) {
      if (now.isInTheWay(path)) {
        throw new PublishException(
            "“" + path + "” appeared in “" + shown + "” while the site was being made");
      }
    }
    return now;
  }

  private void switchFileByFile(Plan plan, boolean hasManifest) throws IOException {
    List<String> puts = new ArrayList<>(plan.added());
    puts.addAll(plan.changed());
    List<String> removes = new ArrayList<>(plan.removed());
    (hasManifest ? puts : removes).add(Manifest.NAME);
    Workspace inside = Workspace.inside(workspace.output());
    if (!workspace.isInside()) {
      copyStage(puts, inside);
    }
    stage.sync();
    new FileByFile(inside, operations).run(puts, removes);
    operations.deleteTree(inside.stage());
    if (!workspace.isInside()) {
      operations.delete(inside.folder());
    }
  }

  /** The other way of switching needs the files in the file system of the output. */
  private void copyStage(List<String> paths, Workspace inside) throws IOException {
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
  }

  private boolean hasBegunToSwitch() {
    return Files.exists(workspace.journal(), LinkOption.NOFOLLOW_LINKS)
        || Files.exists(Workspace.inside(workspace.output()).journal(), LinkOption.NOFOLLOW_LINKS);
  }

  private PublishException untouched(IOException e) {
    return new PublishException(
        "the new site could not be written (“" + shown + "” is as it was)", e);
  }

  /** Drops what has not been committed and lets the next build in. */
  @Override
  public void close() throws IOException {
    try {
      if (!hasBegunToSwitch()) {
        operations.deleteTree(workspace.stage());
      }
    } finally {
      lock.close();
    }
  }

  /**
   * Finishes or undoes a switch that was cut off: for every command to call first. Where nothing
   * was cut off this costs two looks at the file system and changes nothing.
   */
  public static Recovery recover(Path output) throws IOException {
    return recover(output, FileOperations.DISK);
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
   * Removes the files that the manifest lists, and folders that are empty then.
   *
   * @return what was removed and kept; null, with a mistake, where the folder is not ours
   */
  public static @Nullable Plan clean(Path book, Path output, Diagnostics diagnostics)
      throws IOException {
    return clean(book, output, diagnostics, FileOperations.DISK);
  }

  static @Nullable Plan clean(
      Path book, Path output, Diagnostics diagnostics, FileOperations operations)
      throws IOException {
    try (Publication publication = begin(book, output, diagnostics, operations, PATIENCE)) {
      if (publication == null) {
        return null;
      }
      Plan plan = publication.plan();
      if (publication.old.inventory().hasFile(Manifest.NAME)) {
        publication.commitNothing();
      }
      return plan;
    }
  }
}
