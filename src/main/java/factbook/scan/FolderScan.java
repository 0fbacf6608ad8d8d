package factbook.scan;

import factbook.diagnostic.Code;
import factbook.diagnostic.Diagnostics;
import factbook.diagnostic.Severity;
import factbook.diagnostic.Suggestion;
import factbook.scan.BookFile.Kind;
import factbook.text.TextFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Goes through the folders of a book and says what each file is for. */
final class FolderScan {
  /** By code points, so that the order is that of no file system and no locale. */
  static final Comparator<String> BY_CODE_POINT = FolderScan::compare;

  private static final Set<String> FOLDERS =
      Arrays.stream(Kind.values()).map(Kind::folder).collect(Collectors.toCollection(TreeSet::new));

  /** Spoken of where the settings are looked for. */
  private static final String SECOND_SETTINGS = "content/book.yml";

  /** Names begin alike for long, so nothing is made of them before they differ. */
  private static int compare(String left, String right) {
    int shorter = Math.min(left.length(), right.length());
    for (int at = 0; at < shorter; at++) {
      char one = left.charAt(at);
      char other = right.charAt(at);
      if (one != other) {
        // A pair of surrogates stands for a character behind all that need none.
        boolean isPair = Character.isSurrogate(one);
        return isPair == Character.isSurrogate(other)
            ? Character.compare(one, other)
            : isPair ? 1 : -1;
      }
    }
    return Integer.compare(left.length(), right.length());
  }

  private final Path book;
  private final Diagnostics diagnostics;
  private final List<BookFile> found = new ArrayList<>();
  private final Set<String> unread = new TreeSet<>(BY_CODE_POINT);

  private FolderScan(Path book, Diagnostics diagnostics) {
    this.book = book;
    this.diagnostics = diagnostics;
  }

  /**
   * What was found.
   *
   * @param files the files of the book by path
   * @param unread the paths of what nobody can read, which is a mistake of each
   */
  record Found(List<BookFile> files, Set<String> unread) {}

  /** The files of the book; mistakes are added to {@code diagnostics}. */
  static Found scan(Path book, Diagnostics diagnostics) {
    FolderScan scan = new FolderScan(book, diagnostics);
    for (String folder : FOLDERS) {
      scan.scanFolder(folder);
    }
    scan.found.sort(Comparator.comparing(BookFile::path, BY_CODE_POINT));
    return new Found(scan.found, scan.unread);
  }

  private void scanFolder(String folder) {
    Path directory = book.resolve(folder);
    if (!Files.exists(directory, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (isOutOfBook(folder, directory)) {
      return;
    }
    if (!Files.isDirectory(directory)) {
      add(
          folder,
          ScanCode.FILE_FOR_FOLDER,
          "“" + folder + "” is a file, and the book keeps a folder there",
          "move the file away");
      return;
    }
    Map<String, String> seen = new HashMap<>();
    for (Path entry : entries(folder, directory)) {
      String name = String.valueOf(entry.getFileName());
      String path = folder + "/" + name;
      if (!isHidden(name) && !FOLDERS.contains(path) && !path.equals(SECOND_SETTINGS)) {
        checkCollision(folder, name, seen);
        scanEntry(folder, name, entry);
      }
    }
  }

  private List<Path> entries(String folder, Path directory) {
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
      return StreamSupport.stream(stream.spliterator(), false)
          .sorted(Comparator.comparing(Path::toString, BY_CODE_POINT))
          .toList();
    } catch (IOException unreadable) {
      addUnreadable(folder, unreadable);
      return List.of();
    }
  }

  /** What editors and file managers leave behind, and the notes of a repository. */
  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.endsWith("~") || name.equals("README.md");
  }

  private void checkCollision(String folder, String name, Map<String, String> seen) {
    String folded = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String other = seen.putIfAbsent(folded, name);
    if (other != null) {
      addMistake(
          folder + "/" + name,
          ScanCode.COLLIDING_NAMES,
          "“" + name + "” and “" + other + "” are one name on some file systems",
          "give one of the two another name");
    }
  }

  private void scanEntry(String folder, String name, Path entry) {
    String path = folder + "/" + name;
    if (isOutOfBook(path, entry)) {
      return;
    }
    try {
      BasicFileAttributes attributes = Files.readAttributes(entry, BasicFileAttributes.class);
      Optional<Kind> kind = kind(folder, name);
      if (attributes.isDirectory()) {
        addFolder(path, entry, kind);
      } else if (kind.isEmpty()) {
        addStray(folder, name);
      } else if (!attributes.isRegularFile()) {
        add(
            path,
            ScanCode.NOT_A_FILE,
            "“" + path + "” is neither a file nor a folder",
            "put a file with text there");
      } else {
        addFile(kind.get(), path, name, entry, attributes.size());
      }
    } catch (IOException unreadable) {
      addUnreadable(path, unreadable);
    }
  }

  private void addFolder(String path, Path entry, Optional<Kind> kind) {
    if (kind.isPresent()) {
      add(
          path,
          ScanCode.FOLDER_FOR_FILE,
          "“" + path + "” is a folder, and the book keeps a file there",
          "rename the folder, or move it out of the book");
    } else if (Files.isSymbolicLink(entry)) {
      add(
          path,
          ScanCode.LINK_TO_FOLDER,
          "“" + path + "” is a link to a folder, and nobody reads it",
          "remove the link");
    } else {
      add(
          path,
          ScanCode.STRAY_FILE,
          "nobody reads the folder “" + path + "”",
          "move its files where the book keeps them, or out of the book");
    }
  }

  private void addFile(Kind kind, String path, String name, Path file, long size) {
    String id = name.substring(0, name.length() - kind.ending().length() - 1);
    if (kind.isNamedById()) {
      Optional<String> broken = IdRule.broken(id);
      if (broken.isPresent()) {
        add(
            path,
            ScanCode.NAME,
            "the name of the file is an id, and “" + id + "” " + broken.get(),
            IdRule.hint(id));
        return;
      }
    }
    found.add(new BookFile(kind, id, path, file, size));
  }

  private void addStray(String folder, String name) {
    int dot = name.lastIndexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    String asYaml = ending.equals("yml") ? "yaml" : ending.equals("markdown") ? "md" : ending;
    String hint =
        kind(folder, stem + "." + asYaml).isPresent()
            ? "did you mean “" + stem + "." + asYaml + "”?"
            : Suggestion.hint(name, expectedNames(folder), "the book keeps " + patterns(folder));
    add(
        folder + "/" + name,
        ScanCode.STRAY_FILE,
        "nobody reads the file “" + folder + "/" + name + "”",
        hint);
  }

  private static List<String> expectedNames(String folder) {
    return kinds(folder)
        .filter(kind -> !kind.isNamedById())
        .map(kind -> kind.pattern().substring(folder.length() + 1))
        .toList();
  }

  private static String patterns(String folder) {
    return kinds(folder).map(Kind::pattern).collect(Collectors.joining(", ")) + " there";
  }

  private static Stream<Kind> kinds(String folder) {
    return Arrays.stream(Kind.values()).filter(kind -> kind.folder().equals(folder));
  }

  private static Optional<Kind> kind(String folder, String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0
        ? Optional.empty()
        : kinds(folder)
            .filter(kind -> kind.holds(folder, name.substring(0, dot), name.substring(dot + 1)))
            .findFirst();
  }

  /** Whether an entry is a link that leaves the book or ends nowhere, which is then a mistake. */
  private boolean isOutOfBook(String path, Path entry) {
    if (!Files.isSymbolicLink(entry)) {
      return false;
    }
    if (!Files.exists(entry)) {
      add(
          path,
          ScanCode.BROKEN_LINK,
          "the link “" + path + "” leads to nothing",
          "remove the link, or put a file at its end");
      return true;
    }
    try {
      if (entry.toRealPath().startsWith(book.toRealPath())) {
        return false;
      }
    } catch (IOException unreadable) {
      addUnreadable(path, unreadable);
      return true;
    }
    add(
        path,
        ScanCode.LINK_OUT_OF_BOOK,
        "the link “" + path + "” leads out of the book",
        "put the file itself there");
    return true;
  }

  private void addUnreadable(String path, IOException thrown) {
    add(path, ScanCode.UNREADABLE, Unreadable.message(path, thrown), Unreadable.HINT);
  }

  private void add(String path, Code code, String message, String hint) {
    if (code.severity() == Severity.ERROR) {
      unread.add(path);
    }
    addMistake(path, code, message, hint);
  }

  private void addMistake(String path, Code code, String message, String hint) {
    diagnostics.add(new TextFile(path, "").start(), code, message, hint);
  }
}
