package factbook.cache;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a cache file; what does not fit is an {@link IOException}. */
final class CacheInput {
  private final DataInputStream in;
  private final List<String> texts = new ArrayList<>();

  CacheInput(byte[] bytes) {
    in = new DataInputStream(new ByteArrayInputStream(bytes));
  }

  int number() throws IOException {
    return in.readInt();
  }

  long time() throws IOException {
    return in.readLong();
  }

  boolean truth() throws IOException {
    return in.readBoolean();
  }

  /** How many of something follow, each at least a byte long. */
  int count() throws IOException {
    int count = number();
    if (count < 0 || count > in.available()) {
      throw new IOException("no count: " + count);
    }
    return count;
  }

  @Nullable String optional() throws IOException {
    int number = number();
    if (number == CacheOutput.NONE) {
      return null;
    }
    if (number != CacheOutput.NEW) {
      if (number < 0 || number >= texts.size()) {
        throw new IOException("no text: " + number);
      }
      return texts.get(number);
    }
    String text = new String(in.readNBytes(count()), StandardCharsets.UTF_8);
    texts.add(text);
    return text;
  }

  String text() throws IOException {
    String text = optional();
    if (text == null) {
      throw new IOException("no text");
    }
    return text;
  }

  String digest() throws IOException {
    int length = in.readUnsignedByte();
    byte[] digest = in.readNBytes(length);
    if (digest.length < length) {
      throw new IOException("no digest");
    }
    return HexFormat.of().formatHex(digest);
  }

  List<String> texts() throws IOException {
    int count = count();
    List<String> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(text());
    }
    return all;
  }

  void end() throws IOException {
    if (in.available() > 0) {
      throw new IOException("more than there should be");
    }
  }
}
