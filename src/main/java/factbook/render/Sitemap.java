package factbook.render;

import factbook.fact.Script;
import factbook.fact.Settings;
import factbook.site.Page;
import factbook.site.Site;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The list of all pages for search engines, each with its twins (sitemaps.org 0.9). A file may list
 * 50,000; a larger site has several, and {@code sitemap.xml} lists those.
 */
final class Sitemap {
  /** What the protocol allows. */
  static final int MOST = 50_000;

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private final Settings settings;
  private final String base;

  /** A page in a script. */
  private record Entry(Script script, Page page) {}

  /** What writes into a file. */
  private interface Content {
    void write(XMLStreamWriter xml) throws XMLStreamException;
  }

  private Sitemap(Settings settings, String base) {
    this.settings = settings;
    this.base = base;
  }

  /**
   * The files by their names.
   *
   * @param base the address of the site
   * @param most how many pages a file may list
   */
  static Map<String, String> files(Site site, String base, int most) {
    Sitemap sitemap = new Sitemap(site.book().settings(), base);
    List<Entry> entries = new ArrayList<>();
    for (Page page : site.pages()) {
      site.book().settings().scripts().forEach(script -> entries.add(new Entry(script, page)));
    }
    if (entries.size() <= most) {
      return Map.of("sitemap.xml", sitemap.pages(entries));
    }
    Map<String, String> files = new TreeMap<>();
    List<String> names = new ArrayList<>();
    for (int from = 0; from < entries.size(); from += most) {
      String name = "sitemap-" + (names.size() + 1) + ".xml";
      names.add(name);
      files.put(name, sitemap.pages(entries.subList(from, Math.min(from + most, entries.size()))));
    }
    files.put("sitemap.xml", sitemap.index(names));
    return files;
  }

  private String pages(List<Entry> entries) {
    return document(
        "urlset",
        xml -> {
          xml.writeNamespace("xhtml", XHTML);
          for (Entry entry : entries) {
            url(xml, entry);
          }
        });
  }

  private String index(List<String> names) {
    return document(
        "sitemapindex",
        xml -> {
          for (String name : names) {
            xml.writeCharacters("\n");
            xml.writeStartElement("sitemap");
            element(xml, "loc", base + name);
            element(xml, "lastmod", settings.date().text());
            xml.writeEndElement();
          }
        });
  }

  private static String document(String root, Content content) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement(root);
      xml.writeDefaultNamespace(NAMESPACE);
      content.write(xml);
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndDocument();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
    return text.toString();
  }

  private void url(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
    String path = entry.page().path();
    xml.writeCharacters("\n");
    xml.writeStartElement("url");
    element(xml, "loc", base + entry.script().folder() + "/" + path);
    element(xml, "lastmod", settings.date().text());
    for (Script twin : settings.scripts()) {
      alternate(xml, twin.tag(), base + twin.folder() + "/" + path);
    }
    alternate(xml, "x-default", base + "index.html");
    xml.writeEndElement();
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static void alternate(XMLStreamWriter xml, String lang, String address)
      throws XMLStreamException {
    xml.writeEmptyElement("xhtml", "link", XHTML);
    xml.writeAttribute("rel", "alternate");
    xml.writeAttribute("hreflang", lang);
    xml.writeAttribute("href", address);
  }
}
