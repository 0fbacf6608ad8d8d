package factbook.scan;

import factbook.text.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The state of all files of a book, without reading them. Two books of one state make one site.
 *
 * <p>A file that was changed shortly before somebody looked, or later, may be changed again without
 * a new time, as clocks of file systems tick slowly (git calls that racy): of such files the
 * content counts too.
 */
public final class BookStamp {
  private static final List<String> PARTS = List.of("content", "seeds", "templates");

  /** Settings in a wrong place are looked for there. */
  private static final List<String> MISPLACED = List.of("book.yaml", "book.yml");

  /** The slowest clock of a file system in use ticks every two seconds (FAT). */
  private static final Duration TICK = Duration.ofSeconds(2);

  /** The book keeps files in folders and in folders of folders, no deeper. */
  private static final int DEPTH = 2;

  private final Path book;
  private final List<FileStamp> stamps;

  private BookStamp(Path book, List<FileStamp> stamps) {
    this.book = book;
    this.stamps = stamps;
  }

  /** Looks at all files of a book. */
  public static BookStamp of(Path book) throws IOException {
    return new BookStamp(book, stamps(book));
  }

  /**
   * The state of the book.
   *
   * @param since a time before somebody looked: what was changed before that, and longer ago than a
   *     clock ticks, is known by its time
   */
  public String digest(Instant since) throws IOException {
    long young = TimeUnit.NANOSECONDS.convert(Duration.between(Instant.EPOCH, since.minus(TICK)));
    MessageDigest digest = Sha256.start();
    FolderStamp.write(stamps, digest);
    for (FileStamp stamp : stamps) {
      if (stamp.kind() == FileStamp.Kind.FILE && stamp.latest() > young) {
        digest.update(Sha256.start().digest(Files.readAllBytes(book.resolve(stamp.path()))));
      }
    }
    return Sha256.end(digest);
  }

  private static List<FileStamp> stamps(Path book) throws IOException {
    List<FileStamp> stamps = new ArrayList<>();
    for (String part : PARTS) {
      Path folder = book.resolve(part);
      if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
        stamps.add(FileStamp.of(part, folder, LinkOption.NOFOLLOW_LINKS));
      }
      if (Files.isDirectory(folder)) {
        stamps.addAll(FolderStamp.followed(part, folder, DEPTH));
      }
    }
    for (String name : MISPLACED) {
      if (Files.exists(book.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
        stamps.add(FileStamp.of(name, book.resolve(name), LinkOption.NOFOLLOW_LINKS));
      }
    }
    return stamps;
  }
}
