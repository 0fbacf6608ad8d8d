package factbook.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.localize.SampleSite;
import factbook.site.Site;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class HostFilesTest {
  @Test
  void namesEveryPageInEveryScriptWithItsTwins() throws Exception {
    Site site = SampleSite.full();
    byte[] sitemap = HostFiles.of(site).getOrDefault("sitemap.xml", new byte[0]);
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(sitemap));
    assertEquals(site.pages().size() * 2, document.getElementsByTagName("url").getLength());
    Element first = (Element) document.getElementsByTagName("url").item(0);
    assertEquals("https://example.org/parks/zh-hans/index.html2026-11-21", first.getTextContent());
    assertEquals(3, first.getElementsByTagName("xhtml:link").getLength());
  }

  @Test
  void needsAnAddressForASitemap() {
    Map<String, byte[]> files = HostFiles.of(SampleSite.minimal());
    assertFalse(files.containsKey("sitemap.xml"));
    assertFalse(text(files, "robots.txt").contains("Sitemap"));
    assertTrue(text(files, "_headers").startsWith("/*\n"));
  }

  @Test
  void namesTheFolderOfTheHost() {
    Map<String, byte[]> files = HostFiles.of(SampleSite.full());
    assertTrue(
        text(files, "robots.txt").contains("Sitemap: https://example.org/parks/sitemap.xml\n"));
    assertTrue(text(files, "_headers").startsWith("/parks/*\n"));
    assertEquals("", text(files, ".nojekyll"));
  }

  private static String text(Map<String, byte[]> files, String name) {
    return new String(files.getOrDefault(name, new byte[] {'?'}), StandardCharsets.UTF_8);
  }
}
