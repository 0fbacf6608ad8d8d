package factbook.offline;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import com.jcraft.jzlib.JZlib;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A zip whose bytes follow from its files alone (PKWARE APPNOTE 6.3): entries in the order given,
 * names in UTF-8, one date, no time of day. The JDK's own writer cannot do that: it packs by the
 * zlib of the machine, and two versions of that do not make the same bytes.
 */
final class ZipArchive {
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int VERSION = 20;
  private static final int MADE_ON_UNIX = 3 << 8 | VERSION;
  private static final int NAMES_ARE_UTF_8 = 1 << 11;
  private static final int PLAIN_FILE = 0100644 << 16;
  private static final int LOCAL_HEADER = 0x04034b50;
  private static final int CENTRAL_HEADER = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int LEVEL = 9;

  /** What the format holds without its extension to 64 bits. */
  static final int MOST_ENTRIES = 65_535;

  private ZipArchive() {}

  /** A file in the archive, packed. */
  static final class Entry {
    private final String path;
    private final int crc;
    private final int size;
    private final int method;
    private final byte[] data;

    private Entry(String path, int crc, int size, int method, byte[] data) {
      this.path = path;
      this.crc = crc;
      this.size = size;
      this.method = method;
      this.data = data;
    }

    /** A file whose bytes stand as they are. */
    static Entry stored(String path, byte[] bytes) {
      return new Entry(path, crcOf(bytes), bytes.length, STORED, bytes);
    }

    /** A file that is made smaller. */
    static Entry packed(String path, byte[] bytes) {
      return new Entry(path, crcOf(bytes), bytes.length, DEFLATED, deflate(bytes));
    }

    /** The same file in a folder. */
    Entry in(String folder) {
      return new Entry(folder + "/" + path, crc, size, method, data);
    }

    /** Its size, unpacked. */
    int size() {
      return size;
    }

    /** Its size in the archive. */
    int packedSize() {
      return data.length;
    }

    /** Its bytes. */
    byte[] bytes() {
      return method == STORED ? data : inflate(data, size);
    }
  }

  private static int crcOf(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return (int) crc.getValue();
  }

  private static byte[] deflate(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 4 + 64);
    try {
      Deflater deflater = new Deflater(LEVEL, JZlib.MAX_WBITS, true);
      try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
        out.write(bytes);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("in memory", impossible);
    }
    return packed.toByteArray();
  }

  private static byte[] inflate(byte[] data, int size) {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(data);
      byte[] bytes = new byte[size];
      int at = 0;
      while (at < size && !inflater.finished()) {
        at += inflater.inflate(bytes, at, size - at);
      }
      return bytes;
    } catch (DataFormatException impossible) {
      throw new IllegalStateException("packed by us", impossible);
    } finally {
      inflater.end();
    }
  }

  /** The archive of these files, all of one day. */
  static byte[] of(List<Entry> entries, LocalDate day) {
    int year = Math.max(day.getYear() - 1980, 0);
    int stamp = (year << 9 | day.getMonthValue() << 5 | day.getDayOfMonth()) << 16;
    Bytes out = new Bytes();
    Bytes directory = new Bytes();
    for (Entry entry : entries) {
      byte[] name = entry.path.getBytes(StandardCharsets.UTF_8);
      directory.four(CENTRAL_HEADER).two(MADE_ON_UNIX);
      common(directory, entry, name.length, stamp);
      directory.two(0).two(0).two(0).two(0).four(PLAIN_FILE).four(out.size()).all(name);
      out.four(LOCAL_HEADER);
      common(out, entry, name.length, stamp);
      out.two(0).all(name).all(entry.data);
    }
    int start = out.size();
    out.all(directory.toByteArray()).four(END).four(0);
    out.two(entries.size()).two(entries.size()).four(directory.size()).four(start).two(0);
    return out.toByteArray();
  }

  /** What both headers of a file say. */
  private static void common(Bytes header, Entry entry, int name, int stamp) {
    header.two(VERSION).two(NAMES_ARE_UTF_8).two(entry.method).four(stamp).four(entry.crc);
    header.four(entry.data.length).four(entry.size).two(name);
  }

  /** Numbers with their lowest byte first. */
  private static final class Bytes extends ByteArrayOutputStream {
    Bytes two(int number) {
      write(number);
      write(number >> 8);
      return this;
    }

    Bytes four(int number) {
      return two(number).two(number >> 16);
    }

    Bytes all(byte[] bytes) {
      writeBytes(bytes);
      return this;
    }
  }
}
