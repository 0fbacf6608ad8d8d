package factbook.offline;

import java.net.URI;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/**
 * What a page says, without what only a site needs around it: the way back, twins, edit links and
 * citations of addresses.
 *
 * @param path below the folder of its script: {@code parks/yunqi-town.html}
 * @param kind the class of the page
 * @param heading its heading, which may be in parts of another script
 * @param main its content
 */
record Chapter(String path, String kind, Element heading, Element main) {
  private static final String ONLY_FOR_SITES =
      ".crumbs, .twin, .edit, .close, .filter, .citation, .mentions, script, noscript,"
          + " section[aria-labelledby=cite]";

  /** The chapter of a page. */
  static Chapter of(String path, String html) {
    Document page = parse(html);
    Element main = page.expectFirst("main");
    main.select(ONLY_FOR_SITES).remove();
    main.select("[data-order]").removeAttr("data-order");
    return new Chapter(path, page.body().className(), page.expectFirst("h1").clone(), main);
  }

  /** Reads a page; names of SVG keep their case. */
  static Document parse(String html) {
    Document page = Parser.htmlParser().settings(ParseSettings.preserveCase).parseInput(html, "");
    page.outputSettings().prettyPrint(false);
    return page;
  }

  /** A link that says what the chapter is called. */
  Element link(String href) {
    Element link = new Element("a").attr("href", href);
    return link.appendChildren(heading.childNodesCopy());
  }

  /** Its path without the ending: {@code parks/yunqi-town}. */
  String name() {
    return path.substring(0, path.length() - ".html".length());
  }

  /** Where its relative links begin; the site lies in the root. */
  URI address(String folder) {
    return URI.create("/" + folder + "/" + path);
  }
}
