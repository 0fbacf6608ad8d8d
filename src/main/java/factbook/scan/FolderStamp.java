package factbook.scan;

import factbook.text.Sha256;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/** The state of everything in a folder; looks at each name once. */
public final class FolderStamp {
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
    for (Path entry : entries(folder, above.isEmpty() ? leftOut : "")) {
      FileStamp stamp = FileStamp.of(above + entry.getFileName(), entry, LinkOption.NOFOLLOW_LINKS);
      found.add(stamp);
      FileStamp.Kind kind = stamp.kind();
      if (kind == FileStamp.Kind.OTHER && followsLinks && Files.exists(entry)) {
        FileStamp target = FileStamp.of(stamp.path(), entry);
        found.add(target);
        kind = target.kind();
      }
      if (kind == FileStamp.Kind.FOLDER && depth > 1) {
        add(stamp.path() + "/", entry, depth - 1);
      }
    }
  }

  /**
   * As the system lists them. It does so in one order while nothing in the folder changes; to sort
   * the names of a large book took a fifth of the whole look.
   */
  private static List<Path> entries(Path folder, String leftOut) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> names = Files.newDirectoryStream(folder)) {
      names.forEach(entries::add);
    } catch (DirectoryIteratorException unreadable) {
      throw unreadable.getCause();
    }
    if (!leftOut.isEmpty()) {
      entries.remove(folder.resolve(leftOut));
    }
    return entries;
  }

  /** The digest of some files' states. */
  public static String digest(List<FileStamp> stamps) {
    MessageDigest digest = Sha256.start();
    write(stamps, digest);
    return Sha256.end(digest);
  }

  static void write(List<FileStamp> stamps, MessageDigest digest) {
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(
                new DigestOutputStream(OutputStream.nullOutputStream(), digest)))) {
      for (FileStamp stamp : stamps) {
        stamp.write(out);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
