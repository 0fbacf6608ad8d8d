package factbook.starter;

import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Diagnostics;
import factbook.sources.YamlScalar;
import factbook.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The small book that an editor begins with. All that it says is true, for it says it of itself:
 * its park is the folder that it stands in, and its document, which comes with it, calls itself an
 * example.
 */
public final class StarterBook {
  private static final String DOCUMENT = "documents/example.txt";

  /**
   * The files; a name without its dot is that of a file that repositories would take for theirs.
   */
  private static final List<String> NAMES =
      List.of(
          DOCUMENT,
          "seeds/example.yaml",
          "content/vocabulary/words.yaml",
          "content/glossary.yaml",
          "content/entities/generator.yaml",
          "content/parks/starter-lane.yaml",
          "content/parks/starter-lane.md",
          "content/pages/about.md",
          "README.md",
          ".gitignore",
          // The last: a folder without settings is no book.
          "content/book.yaml");

  private static final int DIGEST_LENGTH = 16;

  private final Map<String, String> values = new LinkedHashMap<>();

  private StarterBook(String title, LocalDate day) {
    LocalDate due = day.plusMonths(1);
    values.put("@TITLE@", YamlScalar.of(title));
    values.put("@HEADING@", title);
    values.put("@EDITION@", day.toString().substring(0, 7));
    values.put("@DAY@", day.toString());
    values.put("@DUE@", due.toString());
    values.put("@PRINTED_DAY@", printed(day));
    values.put("@PRINTED_DUE@", printed(due));
    values.put("@FILES@", String.valueOf(NAMES.size()));
    values.put(
        "@CONTENT@",
        String.valueOf(NAMES.stream().filter(name -> name.startsWith("content/")).count()));
  }

  private static String printed(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  /**
   * The files of a new book by path.
   *
   * @param day the day of its first edition
   */
  public static Map<String, String> files(String title, LocalDate day) {
    StarterBook book = new StarterBook(title, day);
    Map<String, String> files = new LinkedHashMap<>();
    String document = book.filled(DOCUMENT);
    book.record(document);
    for (String name : NAMES) {
      files.put(name, book.filled(name));
    }
    return files;
  }

  /** The digests that prove the document. */
  private void record(String document) {
    values.put("@SHA256@", Sha256.of(document.getBytes(StandardCharsets.UTF_8)));
    List<String> paragraphs = document.lines().toList();
    for (int i = 0; i < paragraphs.size(); i++) {
      byte[] paragraph = paragraphs.get(i).getBytes(StandardCharsets.UTF_8);
      values.put("@DIGEST_" + (i + 1) + "@", Sha256.of(paragraph).substring(0, DIGEST_LENGTH));
    }
  }

  private String filled(String name) {
    String text = resource(name.startsWith(".") ? name.substring(1) : name);
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace(value.getKey(), value.getValue());
    }
    return text;
  }

  private static String resource(String name) {
    String resource = "/factbook/starter/" + name;
    try (InputStream in = StarterBook.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the generator lacks " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(resource, unreadable);
    }
  }

  /** Writes the book into a folder that is empty or not there; whether it did. */
  public static boolean write(Path folder, Map<String, String> files, Diagnostics diagnostics)
      throws IOException {
    if (!isFree(folder, diagnostics)) {
      return false;
    }
    BookWriter.createAll(folder, files);
    return true;
  }

  private static boolean isFree(Path folder, Diagnostics diagnostics) throws IOException {
    if (!Files.exists(folder)) {
      return true;
    }
    if (!Files.isDirectory(folder)) {
      diagnostics.add(
          Diagnostic.general(
              StarterCode.NOT_A_FOLDER,
              "“" + folder + "” is a file, and a book is a folder",
              "name a folder that is empty, or one that is not there yet"));
      return false;
    }
    try (Stream<Path> inside = Files.list(folder)) {
      // The first in the order of names, so that the message is the same everywhere.
      List<String> names =
          inside.map(path -> String.valueOf(path.getFileName())).sorted().limit(1).toList();
      if (names.isEmpty()) {
        return true;
      }
      diagnostics.add(
          Diagnostic.general(
              StarterCode.NOT_EMPTY,
              "“" + folder + "” is not empty: it holds “" + names.get(0) + "”",
              "name a folder that is empty, or one that is not there yet"));
      return false;
    }
  }
}
