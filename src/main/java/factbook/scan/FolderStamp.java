package factbook.scan;

import factbook.text.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The state of everything in a folder, by path; looks at each name once. */
public final class FolderStamp {
  private static final LinkOption[] AS_IT_IS = {LinkOption.NOFOLLOW_LINKS};
  private static final LinkOption[] FOLLOWED = {};

  private final boolean followsLinks;
  private final String leftOut;
  private final List<FileStamp> found = new ArrayList<>();

  private FolderStamp(boolean followsLinks, String leftOut) {
    this.followsLinks = followsLinks;
    this.leftOut = leftOut;
  }

  /**
   * Everything in a folder, links as such.
   *
   * @param leftOut the name of what in it is not looked at; empty for none
   */
  public static List<FileStamp> of(Path folder, String leftOut) throws IOException {
    FolderStamp stamp = new FolderStamp(false, leftOut);
    stamp.add("", folder, Integer.MAX_VALUE);
    return stamp.found;
  }

  /**
   * What is in a folder to a depth, links and what they lead to.
   *
   * @param depth 1 for what lies in the folder itself
   */
  static List<FileStamp> followed(String name, Path folder, int depth) throws IOException {
    FolderStamp stamp = new FolderStamp(true, "");
    stamp.add(name + "/", folder, depth);
    return stamp.found;
  }

  private void add(String above, Path folder, int depth) throws IOException {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      entries.forEach(entry -> names.add(String.valueOf(entry.getFileName())));
    }
    Collections.sort(names);
    for (String name : names) {
      if (!name.equals(leftOut) || !above.isEmpty()) {
        look(above + name, folder.resolve(name), depth);
      }
    }
  }

  private void look(String path, Path file, int depth) throws IOException {
    FileStamp stamp = FileStamp.of(path, file, AS_IT_IS);
    found.add(stamp);
    FileStamp.Kind kind = stamp.kind();
    if (kind == FileStamp.Kind.OTHER && followsLinks && Files.exists(file)) {
      FileStamp target = FileStamp.of(path, file, FOLLOWED);
      found.add(target);
      kind = target.kind();
    }
    if (kind == FileStamp.Kind.FOLDER && depth > 1) {
      add(path + "/", file, depth - 1);
    }
  }

  /** The digest of some files' states. */
  public static String digest(List<FileStamp> stamps) {
    MessageDigest digest = Sha256.start();
    stamps.forEach(stamp -> digest.update(stamp.line().getBytes(StandardCharsets.UTF_8)));
    return Sha256.end(digest);
  }
}
