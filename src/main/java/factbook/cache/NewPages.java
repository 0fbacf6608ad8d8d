package factbook.cache;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a build on their way into the cache: each is written when it is made, none is held.
 * Where they cannot be written they are lost, and the next build begins anew. Thread-safe.
 *
 * <p>Format: {@code factbook-pages 1} and a line end; for each page the length of its bytes, its
 * path and its bytes; 0; CRC-32 of all that, 8 bytes.
 */
public final class NewPages implements AutoCloseable {
  static final byte[] HEADER = "factbook-pages 1\n".getBytes(StandardCharsets.US_ASCII);

  private final @Nullable Path draft;
  private final CRC32 sum = new CRC32();
  private @Nullable DataOutputStream out;

  private NewPages(@Nullable Path draft) {
    this.draft = draft;
  }

  /** Pages that nobody keeps. */
  public static NewPages lost() {
    return new NewPages(null);
  }

  /**
   * Pages that are written to a file, which need not exist and may be what is left of another
   * build.
   */
  static NewPages in(Path draft) {
    NewPages pages = new NewPages(draft);
    try {
      pages.out =
          new DataOutputStream(
              new CheckedOutputStream(
                  new BufferedOutputStream(Files.newOutputStream(draft)), pages.sum));
      pages.out.write(HEADER);
    } catch (IOException noRoom) {
      pages.close();
    }
    return pages;
  }

  /** Adds a page. */
  public void add(KnownPage page) {
    try {
      write(page.outline().path(), PageRecord.bytes(page));
    } catch (IOException noRoom) {
      close();
    }
  }

  /** Adds a page that is as it was in the build before. */
  public void add(String path, KnownPages before) {
    try {
      byte[] bytes = before.bytes(path);
      if (bytes != null) {
        write(path, bytes);
      }
    } catch (IOException unreadable) {
      close();
    }
  }

  private void write(String path, byte[] bytes) throws IOException {
    byte[] name = path.getBytes(StandardCharsets.UTF_8);
    synchronized (this) {
      if (out != null) {
        out.writeInt(bytes.length);
        out.writeShort(name.length);
        out.write(name);
        out.write(bytes);
      }
    }
  }

  /** Puts the pages into the place of those of the build before. */
  synchronized void moveTo(Path file) throws IOException {
    if (out == null || draft == null) {
      throw new IOException("the pages are lost");
    }
    out.writeInt(0);
    out.writeLong(sum.getValue());
    out.close();
    out = null;
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Drops what has not been kept. */
  @Override
  public synchronized void close() {
    if (draft == null || out == null) {
      return;
    }
    DataOutputStream open = out;
    out = null;
    try {
      open.close();
      Files.deleteIfExists(draft);
    } catch (IOException stays) {
      return; // the next build writes over it
    }
  }
}
