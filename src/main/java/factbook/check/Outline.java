package factbook.check;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads what the checks need from a page. */
public final class Outline {
  private Outline() {}

  /**
   * The outline of a page. Thread-safe.
   *
   * @param path in the site, for example {@code zh-hans/parks/yunqi-town.html}
   * @param html the page as it will be written
   */
  public static PageOutline of(String path, String html) {
    Document document = Parser.htmlParser().parseInput(html, "");
    OutlineReader reader = new OutlineReader();
    document.traverse(reader);
    return reader.outline(path);
  }
}
