package factbook.scan;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * What can be told of a file without reading it. Whoever changes the file changes this, as long as
 * the clock ticks between two changes.
 *
 * @param path the name below the folder that was looked through, with {@code /}
 * @param kind file, folder or anything else
 * @param size in bytes
 * @param modified when its bytes were last written, in nanoseconds since 1970
 * @param changed when anything of it was last changed, which nobody can set, in nanoseconds since
 *     1970; when it was made where the system does not know that
 * @param device on which disk it is; 0 where the system does not know
 * @param inode which file of the disk it is, whatever its name; 0 where the system does not know
 */
public record FileStamp(
    String path, Kind kind, long size, long modified, long changed, long device, long inode) {
  /** What stands at a path. */
  public enum Kind {
    FILE,
    FOLDER,
    OTHER
  }

  private static final int TYPE = 0170000;
  private static final int REGULAR = 0100000;
  private static final int DIRECTORY = 0040000;

  /** The state of one file; a link is looked at itself, or followed. */
  public static FileStamp of(String path, Path file, LinkOption... links) throws IOException {
    FileSystem system = file.getFileSystem();
    if (system.supportedFileAttributeViews().contains("unix")) {
      return of(
          path, Files.readAttributes(file, "unix:mode,size,lastModifiedTime,ctime,ino,dev", links));
    }
    BasicFileAttributes known = Files.readAttributes(file, BasicFileAttributes.class, links);
    Kind kind = known.isRegularFile() ? Kind.FILE : known.isDirectory() ? Kind.FOLDER : Kind.OTHER;
    return new FileStamp(
        path,
        kind,
        known.size(),
        nanoseconds(known.lastModifiedTime()),
        nanoseconds(known.creationTime()),
        0,
        0);
  }

  private static FileStamp of(String path, Map<String, Object> known) {
    int type = (int) number(known, "mode") & TYPE;
    Kind kind = type == REGULAR ? Kind.FILE : type == DIRECTORY ? Kind.FOLDER : Kind.OTHER;
    return new FileStamp(
        path,
        kind,
        number(known, "size"),
        nanoseconds((FileTime) need(known, "lastModifiedTime")),
        nanoseconds((FileTime) need(known, "ctime")),
        number(known, "dev"),
        number(known, "ino"));
  }

  private static long number(Map<String, Object> known, String name) {
    return ((Number) need(known, name)).longValue();
  }

  private static Object need(Map<String, Object> known, String name) {
    return Objects.requireNonNull(known.get(name), name);
  }

  private static long nanoseconds(FileTime time) {
    return time.to(TimeUnit.NANOSECONDS);
  }

  /** The later of its two times. */
  public long latest() {
    return Math.max(modified, changed);
  }

  /** Writes all of it; of a folder only that it is there. */
  void write(DataOutput out) throws IOException {
    out.writeUTF(kind.name());
    out.writeUTF(path);
    if (kind != Kind.FOLDER) {
      out.writeLong(size);
      out.writeLong(modified);
      out.writeLong(changed);
      out.writeLong(device);
      out.writeLong(inode);
    }
  }
}
