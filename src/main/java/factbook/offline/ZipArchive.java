package factbook.offline;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import com.jcraft.jzlib.JZlib;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
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
  record Entry(String path, int crc, int size, int method, byte[] data) {
    /** A file whose bytes stand as they are. */
    static Entry stored(String path, byte[] bytes) {
      return new Entry(path, crcOf(bytes), bytes.length, STORED, bytes);
    }

    /** A file that is made smaller. */
    static Entry packed(String path, byte[] bytes) {
      return new Entry(path, crcOf(bytes), bytes.length, DEFLATED, deflate(bytes));
    }

    Entry in(String folder) {
      return new Entry(folder + "/" + path, crc, size, method, data);
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
    int date = (Math.max(day.getYear() - 1980, 0) << 9) | (day.getMonthValue() << 5);
    int stamp = (date | day.getDayOfMonth()) << 16;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<byte[]> directory = new ArrayList<>();
    for (Entry entry : entries) {
      byte[] name = entry.path().getBytes(StandardCharsets.UTF_8);
      directory.add(central(entry, name, stamp, out.size()));
      ByteBuffer header = buffer(30 + name.length).putInt(LOCAL_HEADER);
      common(header, entry, name, stamp).putShort((short) 0).put(name);
      out.writeBytes(header.array());
      out.writeBytes(entry.data());
    }
    int start = out.size();
    directory.forEach(out::writeBytes);
    ByteBuffer end = buffer(22).putInt(END).putInt(0);
    end.putShort((short) entries.size()).putShort((short) entries.size());
    end.putInt(out.size() - start).putInt(start).putShort((short) 0);
    out.writeBytes(end.array());
    return out.toByteArray();
  }

  private static byte[] central(Entry entry, byte[] name, int stamp, int offset) {
    ByteBuffer header = buffer(46 + name.length).putInt(CENTRAL_HEADER);
    header.putShort((short) MADE_ON_UNIX);
    common(header, entry, name, stamp);
    header.putShort((short) 0).putShort((short) 0).putShort((short) 0).putShort((short) 0);
    return header.putInt(PLAIN_FILE).putInt(offset).put(name).array();
  }

  /** What both headers of a file say. */
  private static ByteBuffer common(ByteBuffer header, Entry entry, byte[] name, int stamp) {
    header.putShort((short) VERSION).putShort((short) NAMES_ARE_UTF_8);
    header.putShort((short) entry.method()).putInt(stamp).putInt(entry.crc());
    header.putInt(entry.data().length).putInt(entry.size());
    return header.putShort((short) name.length);
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }
}
