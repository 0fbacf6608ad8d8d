package factbook.book;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.check.NuChecker;
import factbook.fixture.BookCopy;
import factbook.fixture.Command;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Links to ids that a book gave up. */
class RenamesTest {
  private static final Path SMALL = Path.of("src/test/resources/mistakes/_base");

  @TempDir private Path folder = Path.of("");
  private Path book = Path.of("");
  private Path site = Path.of("");

  @BeforeEach
  void buildABookWithRenames() throws IOException {
    book = folder.resolve("book");
    BookCopy.copy(SMALL, book);
    Files.writeString(
        book.resolve("content/renames.yaml"),
        """
        subjects:
        - {from: dale, to: valley}
        facts:
        - {from: valley/firms, to: valley/companies-2018}
        - {from: dale/opened, to: valley/opening-2015}
        - {from: dale/seat, to: county/seat-fact}
        - {from: county/seat-fact, to: valley/location}
        sources:
        - {from: a1, to: s1}
        """);
    site = folder.resolve("public");
    Command build = build();
    assertEquals(0, build.exit(), build.err());
  }

  private Command build() {
    return Command.run("build", "--strict", "--book", book.toString(), "--output", site.toString());
  }

  private String read(String path) throws IOException {
    return Files.readString(site.resolve(path));
  }

  @Test
  void aPageInTheOldPlaceLeadsOnAndIsNotIndexed() throws IOException {
    String stub = read("zh-hant/parks/dale.html");

    assertAll(
        () -> assertTrue(stub.contains("content=\"0; url=valley.html\""), stub),
        () -> assertTrue(stub.contains("<meta name=\"robots\" content=\"noindex\">"), stub),
        () ->
            assertTrue(
                stub.contains(
                    "rel=\"canonical\" href=\"https://example.org/book/zh-hant/parks/valley.html\""),
                stub),
        () -> assertFalse(read("sitemap.xml").contains("dale")),
        () -> assertTrue(Files.exists(site.resolve("zh-hans/sources/a1.html"))));
    assertEquals(List.of(), new NuChecker().check("dale.html", stub));
  }

  @Test
  void aFaultInThePlaceOfAnOldPageIsFound() throws IOException {
    String template = Files.readString(Path.of("templates/moved.ftlh"));
    Path own = Files.createDirectories(book.resolve("templates")).resolve("moved.ftlh");

    Files.writeString(own, template.replace("id=\"moved\" href=\"", "id=\"moved\" href=\"no-"));
    assertTold("check/broken-link", "“zh-hans/parks/dale.html” links to “zh-hans/parks/no-valley.");
    Files.writeString(own, template.replace("<main id=\"content\">", "<main id=\"content\">这页"));
    assertTold("check/script-leak", "“zh-hant/parks/dale.html” has “这”");
    Files.writeString(own, template.replace("id=\"moved\"", "id=\"${site.lang}\""));
    assertTold("check/twin-differs", "“zh-hant/parks/dale.html” has “zh-Hant” as its id");
  }

  private void assertTold(String code, String message) {
    Command build = build();
    assertEquals(1, build.exit(), build.err());
    assertTrue(build.err().contains("error: " + message), build.err());
    assertTrue(build.err().contains("[" + code + "]"), build.err());
  }

  @Test
  void hostsAreToldToRedirect() throws IOException {
    assertEquals(
        """
        /book/zh-hans/parks/dale.html /book/zh-hans/parks/valley.html 301
        /book/zh-hant/parks/dale.html /book/zh-hant/parks/valley.html 301
        /book/zh-hans/sources/a1.html /book/zh-hans/sources/s1.html 301
        /book/zh-hant/sources/a1.html /book/zh-hant/sources/s1.html 301
        """,
        read("_redirects"));
  }

  @Test
  void anOldAnchorStandsInItsNewRowAndIsValid() throws IOException {
    String page = read("zh-hans/parks/valley.html");

    assertTrue(
        page.matches(
            "(?s).*<tr id=\"f-companies-2018\"[^>]*>\\s*<th scope=\"row\"><span id=\"f-firms\">.*"));
    assertTrue(
        page.matches(
            "(?s).*<li id=\"f-opening-2015\"[^>]*>\\s*<p class=\"when\"><span id=\"f-opened\">.*"));
    assertEquals(List.of(), new NuChecker().check("valley.html", page));
  }

  @Test
  void whatWentToAnotherPageIsNamedWhereItWas() throws IOException {
    String page = read("zh-hans/entities/county.html");

    assertTrue(
        page.contains("<li id=\"f-seat-fact\"><a href=\"../parks/valley.html#f-location\">"), page);
    assertEquals(List.of(), new NuChecker().check("county.html", page));
  }

  @Test
  @ExtendWith(InBrowser.class)
  void aBrowserLandsAtTheRightPlace(Browser browser) {
    assertEquals("valley.html#f-companies-2018", land(browser, "parks/dale.html#f-companies-2018"));
    assertEquals("valley.html#f-opened", land(browser, "parks/dale.html#f-opened"));
    assertEquals("f-opened", browser.eval("document.querySelector(':target').id"));
    assertEquals("valley.html", land(browser, "parks/dale.html"));
    assertEquals("s1.html#p-2", land(browser, "sources/a1.html#p-2"));
  }

  private String land(Browser browser, String path) {
    String file = path.split("#", -1)[0];
    browser.open(
        URI.create(site.resolve("zh-hans").resolve(file).toUri() + path.substring(file.length())));
    browser.until("!/\\/(dale|a1)\\.html/.test(location.href)");
    String address = browser.eval("location.href").toString();
    return address.substring(address.lastIndexOf('/') + 1);
  }
}
