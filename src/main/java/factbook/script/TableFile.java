package factbook.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of conversions: a line each, {@code from to}, or {@code from to other-form …}, or {@code
 * from} alone for a word without a form of its own; {@code #} starts a comment.
 */
final class TableFile {
  private TableFile() {}

  /** Reads a resource beside a class (or, with a leading slash, of its jar), in its order. */
  static Map<String, List<String>> read(Class<?> beside, String name) {
    try (InputStream stream = beside.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** Reads the text of a table. Later lines of a word replace earlier ones. */
  static Map<String, List<String>> parse(String text) {
    Map<String, List<String>> table = new LinkedHashMap<>(text.length() / 8);
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      line(text, start, end, table);
      start = end + 1;
    }
    return table;
  }

  private static void line(String text, int start, int end, Map<String, List<String>> table) {
    List<String> fields = new ArrayList<>(2);
    int from = start;
    for (int at = start; at <= end; at++) {
      char typed = at < end ? text.charAt(at) : '\n';
      if (typed == '#') {
        break;
      }
      if (typed <= ' ') {
        if (at > from) {
          fields.add(text.substring(from, at));
        }
        from = at + 1;
      }
    }
    if (!fields.isEmpty()) {
      table.put(fields.get(0), List.copyOf(fields.subList(1, fields.size())));
    }
  }
}
