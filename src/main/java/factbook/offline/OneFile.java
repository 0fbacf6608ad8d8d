package factbook.offline;

import factbook.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The whole book in one document, with its styles, its search and all evidence: the title page with
 * every other page below it as a chapter. The ids of a page begin with its path, so that each
 * stands there once: {@code parks/yunqi-town/f-companies-2018}.
 */
final class OneFile {
  /** Attributes that name ids, some of them several. */
  private static final List<String> NAMING =
      List.of("for", "aria-labelledby", "aria-describedby", "aria-controls", "headers");

  private final String folder;
  private final OfflineWords words;
  private final List<Contents.Part> parts;
  private final Set<String> paths;
  private final Links links;

  /**
   * The edition of one script.
   *
   * @param parts the chapters; they become part of the document
   * @param baseUrl where the rest of the site can be read; null where that is not known
   */
  OneFile(String folder, OfflineWords words, List<Contents.Part> parts, @Nullable String baseUrl) {
    this.folder = folder;
    this.words = words;
    this.parts = parts;
    this.paths =
        Contents.inOrder(parts).stream()
            .map(Chapter::path)
            .collect(Collectors.toCollection(TreeSet::new));
    this.links = new Links(folder, baseUrl, this::place);
  }

  private @Nullable String place(String path, String fragment) {
    if (path.equals("search.html")) {
      return "#q";
    }
    return paths.contains(path) ? "#" + id(path, fragment) : null;
  }

  /** The id of a place in the document. */
  private static String id(String path, String fragment) {
    String page = path.substring(0, path.length() - ".html".length());
    return fragment.isEmpty() ? page : Evidence.isId(fragment) ? fragment : page + "/" + fragment;
  }

  /**
   * The document.
   *
   * @param title the title page as it stands in the site
   * @param search the page that searches
   * @param style the style sheet
   * @param program the programs, and last what they search
   */
  String of(String title, String search, String style, String program) {
    Document document = Chapter.parse(title);
    Chapter home = parts.get(0).chapter();
    setHead(document, style, program);
    document.body().attr("class", "book");
    for (Element frame : document.select(".masthead, .colophon")) {
      setFrame(frame, home);
    }
    Element first = document.expectFirst(".parts ul").prependElement("li");
    first.appendElement("a").attr("href", "#contents").text(words.contents());
    Element main = document.expectFirst("main").empty();
    main.appendChild(chapter(home));
    main.appendChild(searchBox(search));
    main.appendChild(contents());
    List<Chapter> chapters = Contents.inOrder(parts);
    for (Chapter chapter : chapters.subList(1, chapters.size())) {
      main.appendText("\n").appendChild(chapter(chapter));
    }
    Element back = document.body().appendElement("p").attr("class", "to-contents");
    back.appendElement("a").attr("href", "#contents").text(words.contents());
    Evidence.number(main);
    new Slimming(style, program).slim(document.body());
    document.body().appendElement("script").appendChild(new DataNode(program));
    document.outputSettings().charset(StandardCharsets.UTF_8);
    return document.outerHtml() + "\n";
  }

  private static void setHead(Document document, String style, String program) {
    Element head = document.head();
    head.select("link:not([rel=icon]), script, meta[property]").remove();
    head.expectFirst("meta[http-equiv]")
        .attr(
            "content",
            "default-src 'none'; script-src "
                + hash(program)
                + "; style-src "
                + hash(style)
                + "; img-src data:; base-uri 'none'; form-action 'none'");
    head.appendElement("style").appendChild(new DataNode(style));
  }

  private static String hash(String code) {
    return "'sha256-" + Base64.getEncoder().encodeToString(Sha256.bytes(code)) + "'";
  }

  /** Masthead and colophon lead to the parts, and to the other scripts' files. */
  private void setFrame(Element frame, Chapter home) {
    frame.select(".edit").remove();
    for (Element twin : frame.select("a[hreflang]")) {
      twin.attr("href", OfflineEditions.oneFile(twin.attr("hreflang")));
    }
    for (Element link : frame.select(".book a, nav a")) {
      String path = home.address(folder).resolve(link.attr("href")).getPath();
      String place = place(path.substring(folder.length() + 2), "");
      if (place == null) {
        Optional.ofNullable(link.closest("li")).ifPresent(Element::remove);
      } else {
        link.attr("href", place).removeAttr("aria-current");
      }
    }
  }

  private Element chapter(Chapter chapter) {
    Element part = new Element("div");
    part.attr("class", ("chapter " + chapter.kind()).strip()).attr("id", chapter.name());
    if (!chapter.equals(parts.get(0).chapter())) {
      part.attr("headingoffset", "1"); // the main heading is that of the title page
    }
    links.rewrite(chapter.main(), chapter.address(folder));
    for (Element element : chapter.main().select("[id]")) {
      element.attr("id", named(element, id(chapter.path(), element.id())));
    }
    for (String name : NAMING) {
      for (Element element : chapter.main().select("[" + name + "]")) {
        element.attr(name, named(element, ids(chapter.path(), element.attr(name))));
      }
    }
    return part.appendChildren(chapter.main().childNodesCopy());
  }

  /** In drawings ids are names of XML, which have no slash in them; no link leads to those. */
  private static String named(Element element, String ids) {
    return element.closest("svg") == null ? ids : ids.replace('/', '.');
  }

  private static String ids(String path, String names) {
    return Arrays.stream(names.split(" ", -1))
        .map(name -> id(path, name))
        .collect(Collectors.joining(" "));
  }

  /** The box and what its program needs, as they are on the page that searches. */
  private static Element searchBox(String page) {
    Element main = Chapter.of("search.html", page).main();
    main.select(".directory").remove();
    main.select("form").removeAttr("data-load").attr("data-inside", "");
    main.expectFirst("h1").tagName("h2");
    return new Element("section")
        .attr("class", "search")
        .attr("id", "search")
        .appendChildren(main.childNodesCopy());
  }

  private Element contents() {
    Element nav = new Element("nav").attr("class", "book-contents");
    nav.attr("aria-labelledby", "contents");
    nav.appendElement("h2").attr("id", "contents").text(words.contents());
    Element list = nav.appendElement("ol");
    for (Contents.Part part : parts) {
      Element item = list.appendElement("li");
      item.appendChild(part.chapter().link("#" + part.chapter().name()));
      if (!part.below().isEmpty()) {
        Element below = item.appendElement("ol");
        for (Chapter each : part.below()) {
          below.appendElement("li").appendChild(each.link("#" + each.name()));
        }
      }
    }
    return nav;
  }
}
