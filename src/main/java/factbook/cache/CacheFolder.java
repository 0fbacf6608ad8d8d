package factbook.cache;

import factbook.text.Sha256;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * {@code .factbook/cache} of a book: for each output folder the last build and its pages. All of it
 * may be lost or damaged at any time, and a book that cannot be written to has none.
 *
 * <p>Format of a file: {@value #HEADER} and a line end; what it holds; CRC-32 of that, 8 bytes.
 */
public final class CacheFolder {
  private static final String HEADER = "factbook-cache 1\n";
  private static final byte[] START = HEADER.getBytes(StandardCharsets.US_ASCII);
  private static final String LAST = ".last";
  private static final String PAGES = ".pages";
  private static final String DRAFT = ".draft";
  private static final int DIGITS = 16;

  /** For so many output folders the cache is kept. */
  private static final int MOST = 4;

  private final Path book;
  private final Path folder;
  private final String name;

  private CacheFolder(Path book, String name) {
    this.book = book;
    this.folder = book.resolve(".factbook").resolve("cache");
    this.name = name;
  }

  /** What a book remembers of the builds into an output folder. */
  public static CacheFolder of(Path book, Path output) {
    String place = output.toAbsolutePath().normalize().toString();
    return new CacheFolder(
        book, Sha256.of(place.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS));
  }

  /** A way to make something of bytes. */
  private interface Reading<T> {
    T of(byte[] bytes) throws IOException;
  }

  /** The last build; null where none is known. */
  public @Nullable LastBuild last() {
    return read(LAST, LastBuild::of);
  }

  /** The pages of the last build, as far as they are known. */
  public KnownPages pages() {
    try {
      return KnownPages.open(folder.resolve(name + PAGES));
    } catch (IOException noneOfOurs) {
      return KnownPages.NONE;
    }
  }

  /** Takes the pages of a build; to be closed. Two builds must not do so at once. */
  public NewPages begin() {
    if (!Files.isWritable(book)) {
      return NewPages.lost();
    }
    try {
      Files.createDirectories(folder);
      return NewPages.in(folder.resolve(name + DRAFT));
    } catch (IOException noRight) {
      return NewPages.lost();
    }
  }

  private <T> @Nullable T read(String ending, Reading<T> reading) {
    try {
      byte[] all = Files.readAllBytes(folder.resolve(name + ending));
      int end = all.length - Long.BYTES;
      boolean isWhole =
          end >= START.length
              && Arrays.equals(START, 0, START.length, all, 0, START.length)
              && ByteBuffer.wrap(all, end, Long.BYTES).getLong() == checksum(all, end);
      return isWhole ? reading.of(Arrays.copyOfRange(all, START.length, end)) : null;
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      // Missing, or nothing that we wrote: as good as no cache.
      return null;
    }
  }

  private static long checksum(byte[] bytes, int length) {
    CRC32 sum = new CRC32();
    sum.update(bytes, 0, length);
    return sum.getValue();
  }

  /**
   * Keeps a build for the next one. Pages are true for all time, so they come first; the last build
   * counts only where book and output are as it says.
   *
   * @param last null where the next build cannot know whether anything has changed
   */
  public void keep(@Nullable LastBuild last, NewPages pages) {
    if (!Files.isWritable(book)) {
      return;
    }
    try {
      pages.moveTo(folder.resolve(name + PAGES));
      if (last != null) {
        write(LAST, last.toBytes());
      } else {
        Files.deleteIfExists(folder.resolve(name + LAST));
      }
      forgetOld();
    } catch (IOException e) {
      // No room, or no right: the site is published, and the next build begins anew.
      return;
    }
  }

  private void write(String ending, byte[] content) throws IOException {
    byte[] all = new byte[START.length + content.length + Long.BYTES];
    System.arraycopy(START, 0, all, 0, START.length);
    System.arraycopy(content, 0, all, START.length, content.length);
    int end = START.length + content.length;
    ByteBuffer.wrap(all, end, Long.BYTES).putLong(checksum(all, end));
    Path draft = Files.createTempFile(folder, name, DRAFT);
    try {
      Files.write(draft, all);
      Files.move(
          draft,
          folder.resolve(name + ending),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private void forgetOld() throws IOException {
    List<Path> kept = files(folder, PAGES);
    kept.sort(Comparator.comparing(CacheFolder::time).reversed());
    for (Path old : kept.subList(Math.min(MOST, kept.size()), kept.size())) {
      String file = String.valueOf(old.getFileName());
      Files.deleteIfExists(old);
      Files.deleteIfExists(folder.resolve(file.replace(PAGES, LAST)));
    }
  }

  private static long time(Path file) {
    try {
      return Files.getLastModifiedTime(file).toMillis();
    } catch (IOException gone) {
      return 0;
    }
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*" + ending)) {
      for (Path file : entries) {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
          files.add(file);
        }
      }
    }
    return files;
  }

  /** Removes all that builds of a book have remembered, and nothing else. */
  public static void clean(Path book) throws IOException {
    Path folder = book.resolve(".factbook").resolve("cache");
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) || !Files.isWritable(folder)) {
      return;
    }
    for (String ending : List.of(LAST, PAGES, DRAFT)) {
      for (Path file : files(folder, ending)) {
        Files.deleteIfExists(file);
      }
    }
    deleteEmpty(folder);
    deleteEmpty(book.resolve(".factbook"));
  }

  private static void deleteEmpty(Path folder) throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      if (entries.iterator().hasNext()) {
        return;
      }
    }
    Files.deleteIfExists(folder);
  }
}
