package factbook.publish;

import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Diagnostics;
import factbook.publish.OldSite.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The files of the site to publish: their names, what they are and what changes. Thread-safe. */
final class NewSite {
  private record NewFile(Manifest.Entry entry, Change change) {}

  private final String shown;
  private final OldSite old;
  private final Diagnostics diagnostics;
  private final Claims claims;
  private final Map<String, NewFile> files = new ConcurrentHashMap<>();

  NewSite(String shown, OldSite old, Diagnostics diagnostics) {
    this.shown = shown;
    this.old = old;
    this.diagnostics = diagnostics;
    this.claims = new Claims(diagnostics);
  }

  /** Whether a file may have this name; says why where it may not. */
  boolean accepts(String path) {
    String fault = SitePath.fault(path);
    if (fault != null) {
      refuse(
          PublishCode.BAD_PATH,
          "“" + path + "” cannot be a file of the site: it " + fault,
          "give the page another id or name");
      return false;
    }
    if (!claims.claim(path)) {
      return false;
    }
    if (old.isInTheWay(path)) {
      refuse(
          PublishCode.IN_THE_WAY,
          "the site needs the name “"
              + path
              + "” in “"
              + shown
              + "”, where something stands that the generator did not write",
          "move that away, or publish to another folder");
      return false;
    }
    return true;
  }

  private void refuse(PublishCode code, String message, String hint) {
    diagnostics.add(Diagnostic.general(code, message, hint));
  }

  /** Adds a file with an accepted name; whether its bytes have to be written. */
  boolean add(String path, byte[] bytes, String sha256) throws IOException {
    Manifest.Entry entry = new Manifest.Entry(bytes.length, sha256);
    return add(path, entry, file -> Arrays.equals(Files.readAllBytes(file), bytes));
  }

  /**
   * Adds a file with an accepted name that has been written already; whether it is needed.
   *
   * @param written where it is
   */
  boolean add(String path, Manifest.Entry entry, Path written) throws IOException {
    return add(path, entry, file -> Files.mismatch(file, written) < 0);
  }

  private boolean add(String path, Manifest.Entry entry, OldSite.Comparison same)
      throws IOException {
    Change change = old.compare(path, entry, same);
    files.put(path, new NewFile(entry, change));
    return change != Change.UNCHANGED;
  }

  /** Adds a file with an accepted name that stands there already, as it was written. */
  void keep(String path) {
    files.put(path, new NewFile(old.written(path), Change.UNCHANGED));
  }

  Set<String> paths() {
    return new TreeSet<>(files.keySet());
  }

  Manifest manifest() {
    TreeMap<String, Manifest.Entry> entries = new TreeMap<>();
    files.forEach((path, file) -> entries.put(path, file.entry()));
    return new Manifest(entries);
  }

  /**
   * What publishing these files would do.
   *
   * @param now what stands in the output at this moment
   */
  Plan plan(OldSite now) throws IOException {
    Map<Change, List<String>> byChange = new EnumMap<>(Change.class);
    new TreeMap<>(files)
        .forEach(
            (path, file) ->
                byChange.computeIfAbsent(file.change(), change -> new ArrayList<>()).add(path));
    Set<String> edited = new TreeSet<>(byChange.getOrDefault(Change.EDITED, List.of()));
    Set<String> changed = new TreeSet<>(byChange.getOrDefault(Change.CHANGED, List.of()));
    changed.addAll(edited);
    List<String> removed = new ArrayList<>();
    for (String path : now.manifest().entries().keySet()) {
      if (!files.containsKey(path) && now.owns(path)) {
        removed.add(path);
        if (now.isEdited(path)) {
          edited.add(path);
        }
      }
    }
    return new Plan(
        byChange.getOrDefault(Change.ADDED, List.of()),
        List.copyOf(changed),
        removed,
        byChange.getOrDefault(Change.UNCHANGED, List.of()),
        now.foreign(),
        List.copyOf(edited));
  }
}
