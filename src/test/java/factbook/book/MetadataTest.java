package factbook.book;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What the pages of the real book tell programs is what they show to readers. */
class MetadataTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A page with what it says for programs. */
  private record Said(String path, Document page, List<JsonNode> things) {}

  private static List<Said> all() throws IOException {
    List<Said> all = new ArrayList<>();
    for (Path file : BuiltBook.pages()) {
      Document page = Jsoup.parse(Files.readString(file));
      List<Element> blocks = page.select("script[type=application/ld+json]");
      assertEquals(1, blocks.size(), file.toString());
      assertEquals(-1, blocks.get(0).data().indexOf('<'));
      JsonNode data = JSON.readTree(blocks.get(0).data());
      assertEquals("https://schema.org", data.get("@context").asText());
      all.add(
          new Said(
              BuiltBook.folder().relativize(file).toString(),
              page,
              StreamSupport.stream(data.get("@graph").spliterator(), false).toList()));
    }
    return all;
  }

  private static List<JsonNode> of(Said said, String type) {
    return said.things().stream().filter(one -> one.get("@type").asText().equals(type)).toList();
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static void assertLeads(Said said, String href) {
    Path there =
        Path.of(
            BuiltBook.folder().resolve(said.path()).toUri().resolve(URI.create(href)).getPath());
    assertTrue(Files.isRegularFile(there), said.path() + " leads to " + there);
  }

  @Test
  void theWayToEachPageIsItsBreadcrumbs() throws IOException {
    for (Said said : all()) {
      List<JsonNode> lists = of(said, "BreadcrumbList");
      boolean isBelowHome = said.path().startsWith("zh-") && !said.path().endsWith("/index.html");
      assertTrue(lists.size() == 1 || !isBelowHome, said.path());
      for (JsonNode list : lists) {
        List<String> names = new ArrayList<>();
        for (JsonNode item : list.get("itemListElement")) {
          names.add(item.get("name").asText());
          assertEquals(names.size(), item.get("position").asInt());
          assertLeads(said, item.get("item").asText());
        }
        List<String> shown = said.page().select(".crumbs li").eachText();
        assertTrue(shown.isEmpty() ? names.size() == 2 : names.equals(shown), said.path());
      }
    }
  }

  @Test
  void eachSubjectIsAThingWithTheNamesThatItsPageShows() throws IOException {
    Set<String> types = new TreeSet<>();
    for (Said said : all()) {
      boolean isOfASubject = said.path().matches("zh-han./(parks|entities)/(?!index).*");
      JsonNode thing =
          said.things().stream().filter(one -> one.has("identifier")).findFirst().orElse(null);
      assertEquals(isOfASubject, thing != null, said.path());
      if (thing == null) {
        continue;
      }
      types.add(thing.get("@type").asText());
      assertAll(
          () -> assertEquals(said.page().select("h1").text(), thing.get("name").asText()),
          () -> assertTrue(said.path().endsWith("/" + thing.get("identifier").asText() + ".html")),
          () -> assertLeads(said, thing.get("url").asText()),
          () ->
              assertEquals(
                  thing.has("description")
                      ? thing.get("description").asText()
                      : said.page().select("meta[name=description]").attr("content"),
                  said.page().select("meta[name=description]").attr("content")));
      if (thing.has("alternateName")) {
        for (String alias : texts(thing.get("alternateName"))) {
          assertTrue(said.page().text().contains(alias), said.path() + " shows " + alias);
        }
      }
    }
    assertTrue(
        types.containsAll(Set.of("Place", "Person", "Organization", "Event")), () -> "" + types);
  }

  @Test
  void theBookIsADatasetWithItsFilesLicenceAndDate() throws IOException {
    for (Said said : all()) {
      boolean isOfTheBook = said.path().matches("zh-han./(index|downloads).html");
      assertEquals(isOfTheBook ? 1 : 0, of(said, "Dataset").size(), said.path());
      for (JsonNode dataset : of(said, "Dataset")) {
        String foot = said.page().select(".colophon").text();
        assertAll(
            () -> assertEquals(said.page().select(".book").text(), dataset.get("name").asText()),
            () -> assertEquals("2026-11-21", dataset.get("dateModified").asText()),
            () -> assertTrue(foot.contains("2026年11月21日"), foot),
            () -> assertTrue(foot.contains(dataset.get("version").asText()), foot),
            () -> assertTrue(foot.contains(dataset.at("/publisher/name").asText()), foot),
            () ->
                assertEquals(
                    "https://spdx.org/licenses/CC-BY-4.0.html", dataset.get("license").asText()),
            () -> assertEquals(5, dataset.get("distribution").size()));
        for (JsonNode file : dataset.get("distribution")) {
          assertLeads(said, file.get("contentUrl").asText());
        }
      }
    }
  }

  @Test
  void twinsSayTheSameWhereverScriptDoesNotMatter() throws IOException {
    List<String> hans = new ArrayList<>();
    List<String> hant = new ArrayList<>();
    for (Said said : all()) {
      List<String> list = said.path().startsWith("zh-hans/") ? hans : hant;
      for (JsonNode thing : said.things()) {
        String page = said.path().replaceFirst("^zh-han./", "");
        list.add(
            page
                + thing.get("@type")
                + thing.get("identifier")
                + thing.get("dateModified")
                + thing.get("license")
                + thing.get("version")
                + thing.at("/distribution/0/encodingFormat")
                + thing.findValuesAsText("position")
                + thing.findValuesAsText("item"));
      }
    }
    assertTrue(hans.size() > 200);
    assertEquals(hans, hant);
  }

  @Test
  void openGraphSaysWhatTheHeadSays() throws IOException {
    for (Said said : all()) {
      Document page = said.page();
      assertAll(
          () -> assertEquals(page.title(), graph(page, "og:title")),
          () ->
              assertEquals(
                  page.select("meta[name=description]").attr("content"),
                  graph(page, "og:description")),
          () ->
              assertEquals(
                  page.select("html").attr("lang").equals("zh-Hans") ? "zh_CN" : "zh_TW",
                  graph(page, "og:locale")),
          () -> assertEquals(1, page.select("meta[property=og:locale:alternate]").size()));
    }
  }

  private static String graph(Document page, String property) {
    return page.select("meta[property=" + property + "]").attr("content");
  }
}
