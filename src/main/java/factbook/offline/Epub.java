package factbook.offline;

import factbook.fact.Settings;
import factbook.offline.ZipArchive.Entry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The book of one script as an EPUB 3.3: a document for each page, in the folders of the site. */
final class Epub {
  static final String STYLE = "style.css";
  static final String NAV = "nav.xhtml";

  private static final String FOLDER = "EPUB/";
  private static final String CONTAINER =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
      <rootfiles>
      <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
      </rootfiles>
      </container>
      """;

  private final Tree tree;
  private final Settings settings;
  private final List<Contents.Part> parts;
  private final List<Chapter> chapters;
  private final Set<String> paths;

  /**
   * The edition of one script.
   *
   * @param parts the chapters; they become part of the documents
   */
  Epub(Tree tree, Settings settings, List<Contents.Part> parts) {
    this.tree = tree;
    this.settings = settings;
    this.parts = parts;
    this.chapters = Contents.inOrder(parts);
    this.paths =
        chapters.stream().map(Chapter::path).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Its documents, in the order of the book. */
  List<EpubDocument> documents() {
    String folder = tree.script().folder();
    List<EpubDocument> documents = new ArrayList<>();
    for (Chapter chapter : chapters) {
      Links links =
          new Links(
              folder,
              settings.baseUrl(),
              (path, fragment) -> place(chapter.path(), path, fragment));
      boolean isDrawn = chapter.main().selectFirst("svg") != null;
      String text = new EpubPage(tree.script().tag(), links, tree.words()).of(chapter, folder);
      documents.add(new EpubDocument(chapter.name() + ".xhtml", text, isDrawn));
    }
    return documents;
  }

  private @Nullable String place(String from, String path, String fragment) {
    if (!paths.contains(path)) {
      return null;
    }
    String id = fragment.isEmpty() ? "" : "#" + fragment;
    if (from.equals(path) && !id.isEmpty()) {
      return id;
    }
    String up = from.contains("/") ? "../" : "";
    return up + path.replace(".html", ".xhtml") + id;
  }

  /** The whole file. */
  byte[] of(List<EpubDocument> documents) {
    List<Entry> entries = new ArrayList<>();
    entries.add(Entry.stored("mimetype", bytes("application/epub+zip")));
    entries.add(Entry.packed("META-INF/container.xml", bytes(CONTAINER)));
    String opf = new PackageDocument(tree, settings).of(documents);
    entries.add(Entry.packed(FOLDER + "package.opf", bytes(opf)));
    entries.add(Entry.packed(FOLDER + NAV, bytes(nav())));
    entries.add(Entry.packed(FOLDER + STYLE, bytes(Resource.text("epub.css"))));
    for (EpubDocument document : documents) {
      entries.add(Entry.packed(FOLDER + document.path(), bytes(document.text())));
    }
    return ZipArchive.of(entries, settings.date().first());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The table of contents, which is a page too, and where the book begins. */
  private String nav() {
    OfflineWords words = tree.words();
    Document document = EpubPage.shell(tree.script().tag(), words.contents(), "");
    Element toc = document.body().appendElement("nav").attr("id", "toc");
    toc.attr("epub:type", "toc").attr("role", "doc-toc");
    toc.appendElement("h1").text(words.contents());
    Element list = toc.appendElement("ol");
    for (Contents.Part part : parts) {
      Element item = list.appendElement("li");
      item.appendChild(link(part.chapter()));
      if (!part.below().isEmpty()) {
        Element below = item.appendElement("ol");
        part.below().forEach(each -> below.appendElement("li").appendChild(link(each)));
      }
    }
    Element landmarks = document.body().appendElement("nav").attr("hidden", "");
    landmarks.attr("epub:type", "landmarks").attr("aria-label", words.contents());
    Element places = landmarks.appendElement("ol");
    Chapter first = chapters.get(Math.min(1, chapters.size() - 1));
    landmark(places, "titlepage", link(chapters.get(0)));
    landmark(places, "toc", new Element("a").attr("href", "#toc").text(words.contents()));
    landmark(places, "bodymatter", link(first));
    return EpubPage.xml(document);
  }

  private static void landmark(Element list, String type, Element link) {
    list.appendElement("li").appendChild(link.attr("epub:type", type));
  }

  private static Element link(Chapter chapter) {
    return chapter.link(chapter.name() + ".xhtml");
  }
}
