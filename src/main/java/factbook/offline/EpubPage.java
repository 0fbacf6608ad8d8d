package factbook.offline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * A chapter as a content document of EPUB 3: well-formed, without programs, and with its evidence
 * as notes at its end, to which its figures lead and which lead back.
 */
final class EpubPage {
  private static final String XHTML = "http://www.w3.org/1999/xhtml";
  private static final String OPS = "http://www.idpf.org/2007/ops";
  private static final String SVG = "http://www.w3.org/2000/svg";

  private final String lang;
  private final Links links;
  private final OfflineWords words;

  EpubPage(String lang, Links links, OfflineWords words) {
    this.lang = lang;
    this.links = links;
    this.words = words;
  }

  /** The document of a chapter, which becomes part of it. */
  String of(Chapter chapter, String folder) {
    Element main = chapter.main();
    main.select(".contents").remove();
    links.rewrite(main, chapter.address(folder));
    List<Element> proofs = List.copyOf(main.select(".proof"));
    Map<String, Integer> numbers = new HashMap<>();
    for (Element proof : proofs) {
      proof.remove();
      numbers.put(proof.id(), numbers.size() + 1);
    }
    main.select(".proofs").remove();
    refer(main, numbers);
    Document document = shell(lang, chapter.heading().text(), depth(chapter.path()));
    document.body().attr("class", chapter.kind());
    document.body().appendChildren(main.childNodesCopy());
    if (!proofs.isEmpty()) {
      document.body().appendChild(notes(proofs, numbers));
    }
    return xml(document);
  }

  private static String depth(String path) {
    return path.contains("/") ? "../" : "";
  }

  /**
   * What opens evidence leads to its note, and so does a point of a chart; the first button is
   * where the note leads back.
   */
  private static void refer(Element main, Map<String, Integer> numbers) {
    Map<String, Boolean> isReferred = new HashMap<>();
    for (Element opener : main.select("button[popovertarget]")) {
      String proof = opener.attr("popovertarget");
      Integer number = numbers.get(proof);
      opener.tagName("a").removeAttr("popovertarget").removeAttr("type").removeAttr("data-n");
      opener.attr("epub:type", "noteref").attr("role", "doc-noteref").attr("href", "#" + id(proof));
      if (isReferred.put(proof, true) == null) {
        opener.attr("id", "r" + id(proof));
      }
      opener.appendElement("sup").text(String.valueOf(number));
    }
    for (Element point : main.select("svg a[href^=#e-]")) {
      point.attr("href", id(point.attr("href")));
    }
  }

  /** An XML name may not have a slash in it. */
  private static String id(String proof) {
    return proof.replace('/', '.');
  }

  private Element notes(List<Element> proofs, Map<String, Integer> numbers) {
    Element section = new Element("section").attr("class", "proofs");
    section.attr("epub:type", "footnotes").attr("role", "doc-endnotes");
    section.attr("aria-label", words.evidence());
    section.appendElement("h2").text(words.evidence());
    for (Element proof : proofs) {
      Element note = section.appendElement("aside").attr("class", "proof");
      note.attr("id", id(proof.id())).attr("epub:type", "footnote").attr("role", "doc-footnote");
      Element back = new Element("a").attr("href", "#r" + id(proof.id()));
      back.attr("role", "doc-backlink").text(String.valueOf(numbers.get(proof.id())));
      proof.expectFirst(".claim").prependText(" ").prependChild(back);
      note.appendChildren(proof.childNodesCopy());
    }
    return section;
  }

  /**
   * A document without content.
   *
   * @param up from it to the folder of the style sheet
   */
  static Document shell(String lang, String title, String up) {
    Document document = Document.createShell("");
    document.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.xml);
    document.outputSettings().escapeMode(Entities.EscapeMode.xhtml);
    document.expectFirst("html").attr("xmlns", XHTML).attr("xmlns:epub", OPS).attr("lang", lang);
    document.head().appendElement("title").text(title);
    document
        .head()
        .appendElement("link")
        .attr("rel", "stylesheet")
        .attr("type", "text/css")
        .attr("href", up + Epub.STYLE);
    return document;
  }

  /** The text of a document, after what only programs or wide screens need is gone. */
  static String xml(Document document) {
    for (Element element : document.getAllElements()) {
      element.attributes().dataset().keySet().stream()
          .toList()
          .forEach(key -> element.removeAttr("data-" + key));
      element.removeAttr("tabindex").removeAttr("popover");
      @Nullable String lang = element.hasAttr("lang") ? element.attr("lang") : null;
      if (lang != null) {
        element.attr("xml:lang", lang);
      }
    }
    document.select("details").tagName("div");
    document.select("summary").tagName("p");
    for (Element drawing : document.select("svg")) {
      Element parent = drawing.parent();
      if (parent == null || parent.closest("svg") == null) {
        drawing.attr("xmlns", SVG);
      }
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n"
        + document.expectFirst("html").outerHtml()
        + "\n";
  }
}
