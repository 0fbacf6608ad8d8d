package factbook.render;

import factbook.text.Sha256;
import factbook.text.TextFile;
import factbook.view.SharedView;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The shared files of the site, named by their content: {@code assets/book.0123456789.css}. A
 * changed file has another name, so that no cache shows an old one.
 */
public final class Assets {
  private static final int DIGITS = 10;

  private final SharedView shared;
  private final Map<String, byte[]> files = new TreeMap<>();

  /**
   * The shared files that templates need.
   *
   * @param files the files of {@code templates}; the styles among them become one, in the order of
   *     their names, and each program stays one of its own
   */
  public Assets(List<TextFile> files) {
    String styles =
        files.stream()
            .filter(file -> file.path().endsWith(".css"))
            .sorted(Comparator.comparing(TextFile::path))
            .map(TextFile::text)
            .collect(Collectors.joining("\n"));
    Map<String, String> programs = new TreeMap<>();
    for (TextFile file : files) {
      if (file.path().endsWith(".js")) {
        String name = file.path().substring(file.path().lastIndexOf('/') + 1).replace(".js", "");
        programs.put(name, add(name, "js", bytes(file.text())));
      }
    }
    shared = new SharedView(add("book", "css", bytes(styles)), programs);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Where a shared file stands.
   *
   * @param name for example {@code search-zh-hans-1}
   * @param ending for example {@code js}
   */
  public static String path(String name, String ending, byte[] content) {
    return "assets/" + name + "." + hash(content) + "." + ending;
  }

  private String add(String name, String ending, byte[] content) {
    String path = path(name, ending, content);
    files.put(path, content);
    return path;
  }

  /** Where pages find them. */
  public SharedView shared() {
    return shared;
  }

  /** The files by their paths below the output folder. */
  public Map<String, byte[]> files() {
    return Collections.unmodifiableMap(files);
  }

  private static String hash(byte[] content) {
    return Sha256.of(content).substring(0, DIGITS);
  }
}
