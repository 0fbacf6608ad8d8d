package factbook.render;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.localize.SampleSite;
import factbook.site.Site;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class SitemapTest {
  private static final String BASE = "https://example.org/parks/";

  private final Site site = SampleSite.full();

  private static Schema schema() throws SAXException {
    return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(Path.of("src/test/resources/render/schemas/sitemap.xsd").toFile());
  }

  private static void validate(String xml) throws Exception {
    schema().newValidator().validate(new StreamSource(new StringReader(xml)));
  }

  private static Document parsed(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void isWhatTheProtocolAllows() throws Exception {
    for (int most : new int[] {Sitemap.MOST, 7}) {
      for (String xml : Sitemap.files(site, BASE, most).values()) {
        assertDoesNotThrow(() -> validate(xml));
      }
    }
    String xml = Sitemap.files(site, BASE, Sitemap.MOST).getOrDefault("sitemap.xml", "");
    assertThrows(SAXException.class, () -> validate(xml.replace("https://", "")));
    assertThrows(SAXException.class, () -> validate(xml.replace("2026-11-21", "21.11.2026")));
  }

  @Test
  void everyPageNamesItsTwinsAndTheyNameIt() throws Exception {
    String xml = Sitemap.files(site, BASE, Sitemap.MOST).getOrDefault("sitemap.xml", "");
    Map<String, Map<String, String>> pages = new LinkedHashMap<>();
    NodeList urls = parsed(xml).getElementsByTagName("url");
    for (int i = 0; i < urls.getLength(); i++) {
      Element url = (Element) urls.item(i);
      Map<String, String> twins = new TreeMap<>();
      NodeList links = url.getElementsByTagName("xhtml:link");
      for (int j = 0; j < links.getLength(); j++) {
        Element link = (Element) links.item(j);
        twins.put(link.getAttribute("hreflang"), link.getAttribute("href"));
      }
      pages.put(url.getElementsByTagName("loc").item(0).getTextContent(), twins);
    }
    assertEquals(site.pages().size() * 2, pages.size());
    pages.forEach(
        (page, twins) -> {
          assertEquals("[x-default, zh-Hans, zh-Hant]", new TreeSet<>(twins.keySet()).toString());
          assertTrue(twins.containsValue(page), page);
          twins.forEach(
              (lang, twin) -> {
                if (!lang.equals("x-default")) {
                  assertEquals(twins, pages.get(twin), page + " → " + twin);
                }
              });
        });
  }

  @Test
  void isDividedWhereAFileMayNotListAll() throws Exception {
    Map<String, String> files = Sitemap.files(site, BASE, 7);
    int listed = 0;
    for (Map.Entry<String, String> file : files.entrySet()) {
      if (!file.getKey().equals("sitemap.xml")) {
        int count = parsed(file.getValue()).getElementsByTagName("url").getLength();
        assertTrue(count <= 7, file.getKey());
        listed += count;
        assertTrue(files.getOrDefault("sitemap.xml", "").contains("<loc>" + BASE + file.getKey()));
      }
    }
    assertEquals(site.pages().size() * 2, listed);
  }
}
