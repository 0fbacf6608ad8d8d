package factbook.cache;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the parts of a cache file; a text that comes twice is written once. */
final class CacheOutput {
  /** In the place of a text's number: the text is new and follows. */
  static final int NEW = -1;

  /** In the place of a text's number: there is no text. */
  static final int NONE = -2;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);
  private final Map<String, Integer> numbers = new HashMap<>();

  void number(int number) throws IOException {
    out.writeInt(number);
  }

  void time(long time) throws IOException {
    out.writeLong(time);
  }

  void truth(boolean truth) throws IOException {
    out.writeBoolean(truth);
  }

  void text(@Nullable String text) throws IOException {
    if (text == null) {
      number(NONE);
      return;
    }
    Integer known = numbers.putIfAbsent(text, numbers.size());
    if (known != null) {
      number(known);
      return;
    }
    byte[] written = text.getBytes(StandardCharsets.UTF_8);
    number(NEW);
    number(written.length);
    out.write(written);
  }

  /** A digest of hexadecimal digits, of any even number. */
  void digest(String digits) throws IOException {
    byte[] digest = HexFormat.of().parseHex(digits);
    out.writeByte(digest.length);
    out.write(digest);
  }

  void texts(Collection<String> texts) throws IOException {
    number(texts.size());
    for (String text : texts) {
      text(text);
    }
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }
}
