package factbook.offline;

import factbook.fact.Settings;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** {@code package.opf}: what the EPUB is, what is in it and in which order (EPUB 3.3, 5). */
final class PackageDocument {
  private static final String OPF = "http://www.idpf.org/2007/opf";
  private static final String DC = "http://purl.org/dc/elements/1.1/";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  /** What catalogues say of it, after EPUB Accessibility 1.1. */
  private static final List<String> FEATURES =
      List.of(
          "alternativeText",
          "displayTransformability",
          "longDescription",
          "readingOrder",
          "structuralNavigation",
          "tableOfContents");

  private final Tree tree;
  private final Settings settings;

  PackageDocument(Tree tree, Settings settings) {
    this.tree = tree;
    this.settings = settings;
  }

  String of(List<EpubDocument> documents) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("package");
      xml.writeDefaultNamespace(OPF);
      xml.writeAttribute("version", "3.0");
      xml.writeAttribute("unique-identifier", "id");
      xml.writeAttribute("xml", XML, "lang", tree.script().tag());
      writeMetadata(xml);
      writeManifest(xml, documents);
      writeSpine(xml, documents.size());
      xml.writeEndElement();
      xml.writeEndDocument();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
    return text.append('\n').toString();
  }

  private void writeMetadata(XMLStreamWriter xml) throws XMLStreamException {
    OfflineWords words = tree.words();
    String day = settings.date().first().toString();
    start(xml, "metadata");
    xml.writeNamespace("dc", DC);
    line(xml);
    xml.writeStartElement("dc", "identifier", DC);
    xml.writeAttribute("id", "id");
    xml.writeCharacters(identifier());
    xml.writeEndElement();
    core(xml, "title", words.title());
    core(xml, "language", tree.script().tag());
    core(xml, "creator", words.publisher());
    core(xml, "publisher", words.publisher());
    core(xml, "date", day);
    core(xml, "description", words.description());
    core(xml, "rights", settings.licence());
    meta(xml, "dcterms:modified", day + "T00:00:00Z");
    meta(xml, "schema:accessMode", "textual");
    meta(xml, "schema:accessMode", "visual");
    meta(xml, "schema:accessModeSufficient", "textual");
    for (String feature : FEATURES) {
      meta(xml, "schema:accessibilityFeature", feature);
    }
    meta(xml, "schema:accessibilityHazard", "none");
    meta(xml, "schema:accessibilitySummary", words.accessibility());
    end(xml);
  }

  /**
   * The same for all editions of a book, so that a reader takes a new one for a new state of it.
   */
  private String identifier() {
    String name = settings.publisher() + "\n" + settings.title() + "\n" + tree.script().tag();
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static void writeManifest(XMLStreamWriter xml, List<EpubDocument> documents)
      throws XMLStreamException {
    start(xml, "manifest");
    item(xml, "nav", Epub.NAV, "application/xhtml+xml", "nav");
    item(xml, "style", Epub.STYLE, "text/css", "");
    for (int i = 0; i < documents.size(); i++) {
      EpubDocument document = documents.get(i);
      item(xml, "p" + i, document.path(), "application/xhtml+xml", document.isDrawn() ? "svg" : "");
    }
    end(xml);
  }

  private static void item(
      XMLStreamWriter xml, String id, String path, String type, String properties)
      throws XMLStreamException {
    line(xml);
    xml.writeEmptyElement("item");
    xml.writeAttribute("id", id);
    xml.writeAttribute("href", path);
    xml.writeAttribute("media-type", type);
    if (!properties.isEmpty()) {
      xml.writeAttribute("properties", properties);
    }
  }

  /** The title page, the contents, and all others. */
  private static void writeSpine(XMLStreamWriter xml, int documents) throws XMLStreamException {
    start(xml, "spine");
    for (int i = 0; i < documents; i++) {
      reference(xml, "p" + i);
      if (i == 0) {
        reference(xml, "nav");
      }
    }
    end(xml);
  }

  private static void reference(XMLStreamWriter xml, String id) throws XMLStreamException {
    line(xml);
    xml.writeEmptyElement("itemref");
    xml.writeAttribute("idref", id);
  }

  private static void core(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    line(xml);
    xml.writeStartElement("dc", name, DC);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static void meta(XMLStreamWriter xml, String property, String text)
      throws XMLStreamException {
    line(xml);
    xml.writeStartElement("meta");
    xml.writeAttribute("property", property);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static void start(XMLStreamWriter xml, String name) throws XMLStreamException {
    line(xml);
    xml.writeStartElement(name);
  }

  private static void end(XMLStreamWriter xml) throws XMLStreamException {
    line(xml);
    xml.writeEndElement();
  }

  private static void line(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n");
  }
}
