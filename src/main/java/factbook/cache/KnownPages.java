package factbook.cache;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a build, by path, in their file: each is read when it is asked for. Safe for use by
 * several threads.
 */
public final class KnownPages implements AutoCloseable {
  /** No build before this one. */
  public static final KnownPages NONE = new KnownPages(Map.of(), null);

  private final Map<String, Place> places;
  private final @Nullable FileChannel file;

  /** Where a page stands in the file. */
  private record Place(long start, int length) {}

  private KnownPages(Map<String, Place> places, @Nullable FileChannel file) {
    this.places = places;
    this.file = file;
  }

  /** The pages of a file that {@link NewPages} has written; fails where it is not whole. */
  static KnownPages open(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    try {
      return new KnownPages(places(file), channel);
    } catch (IOException damaged) {
      channel.close();
      throw damaged;
    }
  }

  private static Map<String, Place> places(Path file) throws IOException {
    Map<String, Place> places = new HashMap<>();
    CRC32 sum = new CRC32();
    try (DataInputStream in =
        new DataInputStream(
            new CheckedInputStream(new BufferedInputStream(Files.newInputStream(file)), sum))) {
      if (!Arrays.equals(in.readNBytes(NewPages.HEADER.length), NewPages.HEADER)) {
        throw new IOException("another format");
      }
      long at = NewPages.HEADER.length;
      for (int length = in.readInt(); length > 0; length = in.readInt()) {
        byte[] path = in.readNBytes(in.readUnsignedShort());
        at += Integer.BYTES + Short.BYTES + path.length;
        places.put(new String(path, StandardCharsets.UTF_8), new Place(at, length));
        in.skipNBytes(length);
        at += length;
      }
      long expected = sum.getValue();
      if (in.readLong() != expected || in.read() >= 0) {
        throw new IOException("damaged");
      }
    }
    return places;
  }

  /** A page; null where it is not known. */
  public @Nullable KnownPage get(String path) {
    try {
      byte[] bytes = bytes(path);
      return bytes == null ? null : PageRecord.read(path, bytes);
    } catch (IOException unreadable) {
      return null; // as good as none
    }
  }

  /** The bytes of a page, as {@link PageRecord} has written them; null where it is not known. */
  byte @Nullable [] bytes(String path) throws IOException {
    Place place = places.get(path);
    if (place == null || file == null) {
      return null;
    }
    ByteBuffer bytes = ByteBuffer.allocate(place.length());
    while (bytes.hasRemaining()) {
      if (file.read(bytes, place.start() + bytes.position()) < 0) {
        throw new EOFException(path);
      }
    }
    return bytes.array();
  }

  /** Closes the file. */
  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
