package factbook.render;

import factbook.view.FeedView;
import factbook.view.FeedView.AlternateView;
import factbook.view.FeedView.EntryView;
import factbook.view.LinkView;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** {@code feed.xml}: a feed after RFC 4287 (Atom); its times come from the editions. */
public final class FeedFile {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private final XMLStreamWriter xml;

  private FeedFile(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** The file. */
  public static byte[] of(FeedView feed) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      new FeedFile(xml).write(feed);
      xml.writeEndDocument();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
    return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  private void write(FeedView feed) throws XMLStreamException {
    line("feed");
    xml.writeDefaultNamespace(ATOM);
    xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", feed.lang());
    element("id", feed.id());
    element("title", feed.title());
    element("subtitle", feed.subtitle());
    element("updated", time(feed.updated()));
    line("author");
    element("name", feed.author());
    xml.writeEndElement();
    link("self", "application/atom+xml", feed.lang(), feed.self());
    for (AlternateView page : feed.alternates()) {
      link("alternate", "text/html", page.lang(), page.href());
    }
    element("rights", feed.licence());
    for (EntryView entry : feed.entries()) {
      write(entry, feed.lang());
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
  }

  private void write(EntryView entry, String lang) throws XMLStreamException {
    line("entry");
    element("id", entry.id());
    element("title", entry.title());
    element("updated", time(entry.updated()));
    link("alternate", "text/html", lang, entry.href());
    line("content");
    xml.writeAttribute("type", "xhtml");
    xml.writeStartElement("div");
    xml.writeDefaultNamespace(XHTML);
    element("p", entry.lead());
    if (!entry.items().isEmpty()) {
      list(entry.items());
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void list(List<LinkView> items) throws XMLStreamException {
    line("ul");
    for (LinkView item : items) {
      line("li");
      xml.writeStartElement("a");
      xml.writeAttribute("href", item.href());
      xml.writeCharacters(item.label());
      xml.writeEndElement();
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  /** An edition has a day and no time of day. */
  private static String time(String day) {
    return day + "T00:00:00Z";
  }

  private void line(String name) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(name);
  }

  private void element(String name, String text) throws XMLStreamException {
    line(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private void link(String relation, String type, String lang, String href)
      throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("type", type);
    xml.writeAttribute("hreflang", lang);
    xml.writeAttribute("href", href);
  }
}
