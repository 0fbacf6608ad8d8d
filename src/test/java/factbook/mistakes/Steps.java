package factbook.mistakes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code steps.txt} does to a book, so that a mistake is a line or two and needs no file that
 * an editor or git would mend:
 *
 * <pre>
 * replace PATH    and a line “&lt; old” (found exactly once) and a line “&gt; new”
 * append PATH     and lines “&gt; text”, each with a line end
 * write PATH      and lines “&gt; text”, each with a line end
 * repeat PATH N   and a line “&gt; text”: the file is the text N times and a line end
 * delete PATH · folder PATH · rename PATH PATH · link PATH TARGET
 * </pre>
 *
 * <p>In texts, {@code \n \t \r \\}, {@code \u200B} and the raw byte {@code \xFF} may be typed.
 */
final class Steps {
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:u([0-9A-F]{4})|x([0-9A-F]{2})|([ntr\\\\]))");

  private final Path book;
  private final List<String> lines;
  private int at;

  Steps(Path book, List<String> lines) {
    this.book = book;
    this.lines = lines;
  }

  void run() throws IOException {
    while (at < lines.size()) {
      run(lines.get(at++).split(" "));
    }
  }

  private void run(String[] step) throws IOException {
    Path path = book.resolve(step[1]);
    switch (step[0]) {
      case "replace" -> replace(path, bytes(argument("< ")), bytes(argument("> ")));
      case "append" -> write(path, read(path) + texts());
      case "write" -> write(path, texts());
      case "repeat" -> write(path, bytes(argument("> ")).repeat(Integer.parseInt(step[2])) + "\n");
      case "delete" -> Files.delete(path);
      case "folder" -> Files.createDirectories(path);
      case "rename" -> Files.move(path, book.resolve(step[2]));
      case "link" -> Files.createSymbolicLink(path, Path.of(step[2]));
      default -> throw new IllegalStateException("no step: " + String.join(" ", step));
    }
  }

  private static void replace(Path path, String old, String replacement) throws IOException {
    String text = read(path);
    int found = text.indexOf(old);
    if (found < 0 || text.indexOf(old, found + 1) >= 0) {
      throw new IllegalStateException("not exactly once in " + path + ": " + old);
    }
    write(path, text.replace(old, replacement));
  }

  private String argument(String mark) {
    String line = lines.get(at++);
    if (!line.startsWith(mark)) {
      throw new IllegalStateException("not " + mark + ": " + line);
    }
    return line.substring(mark.length());
  }

  private String texts() {
    StringBuilder texts = new StringBuilder();
    while (at < lines.size() && lines.get(at).startsWith(">")) {
      texts.append(bytes(lines.get(at++).replaceFirst("^> ?", ""))).append('\n');
    }
    return texts.toString();
  }

  // Files are handled as bytes, one char each, for some are not UTF-8.

  private static String read(Path path) throws IOException {
    return new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
  }

  private static void write(Path path, String bytes) throws IOException {
    Files.createDirectories(Objects.requireNonNull(path.getParent()));
    Files.write(path, bytes.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String bytes(String typed) {
    StringBuilder bytes = new StringBuilder();
    Matcher escape = ESCAPE.matcher(typed);
    int end = 0;
    while (escape.find()) {
      bytes.append(utf8(typed.substring(end, escape.start()))).append(unescaped(escape));
      end = escape.end();
    }
    return bytes.append(utf8(typed.substring(end))).toString();
  }

  private static String unescaped(Matcher escape) {
    if (escape.group(1) != null) {
      return utf8(Character.toString(Integer.parseInt(escape.group(1), 16)));
    }
    if (escape.group(2) != null) {
      return Character.toString(Integer.parseInt(escape.group(2), 16));
    }
    return switch (escape.group(3)) {
      case "n" -> "\n";
      case "t" -> "\t";
      case "r" -> "\r";
      default -> "\\";
    };
  }

  private static String utf8(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }
}
