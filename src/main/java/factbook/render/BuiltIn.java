package factbook.render;

import factbook.text.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The templates, styles and words that come with the generator: a book inherits or overrides them.
 */
public final class BuiltIn {
  /** The names of templates and styles; a test holds the list to the folder {@code templates}. */
  static final List<String> NAMES =
      List.of(
          "1-tokens.css",
          "2-base.css",
          "3-page.css",
          "4-changes.css",
          "4-charts.css",
          "4-compare.css",
          "4-conversion.css",
          "4-downloads.css",
          "4-facts.css",
          "4-drawing.css",
          "4-search.css",
          "5-print.css",
          "about.ftlh",
          "changes.ftlh",
          "book.js",
          "charts.ftlh",
          "chooser.ftlh",
          "cite.ftlh",
          "compare.ftlh",
          "drawing.ftlh",
          "downloads.ftlh",
          "edition.ftlh",
          "editions.ftlh",
          "entities.ftlh",
          "entity.ftlh",
          "facts.ftlh",
          "glossary.ftlh",
          "home.ftlh",
          "layout.ftlh",
          "lists.ftlh",
          "meta.ftlh",
          "missing.ftlh",
          "moved.ftlh",
          "moved.js",
          "park.ftlh",
          "parks.ftlh",
          "properties.ftlh",
          "property.ftlh",
          "quality.ftlh",
          "relations.ftlh",
          "search.ftlh",
          "search.js",
          "source.ftlh",
          "sources.ftlh",
          "subject.ftlh",
          "targets.ftlh",
          "text.ftlh",
          "timeline.ftlh",
          "timeline.js",
          "twin.ftlh");

  private static final String WORDS = "words.yaml";

  private BuiltIn() {}

  /** The words of the interface, which a book's own file may change in part. */
  public static TextFile words() {
    return file(WORDS);
  }

  /** All templates and styles, by name, as {@code templates/home.ftlh}. */
  public static List<TextFile> files() {
    return NAMES.stream().map(BuiltIn::file).toList();
  }

  /**
   * The files of a book and those that it inherits, by name.
   *
   * @param own the files of the book's folder {@code templates}
   */
  public static List<TextFile> under(List<TextFile> own) {
    Map<String, TextFile> byPath = new TreeMap<>();
    files().forEach(file -> byPath.put(file.path(), file));
    own.forEach(file -> byPath.put(file.path(), file));
    return List.copyOf(byPath.values());
  }

  private static TextFile file(String name) {
    String resource = "/factbook/templates/" + name;
    try (InputStream in = BuiltIn.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the generator lacks " + resource);
      }
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(in.readAllBytes())).toString();
      return new TextFile("templates/" + name, text);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(resource, unreadable);
    }
  }
}
