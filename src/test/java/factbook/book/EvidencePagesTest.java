package factbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Every figure of every page opens its evidence on that page, and it holds what a reader needs. */
class EvidencePagesTest {
  private static final String FIGURES = ".figure, .named, .number, .figure-text, .fact";

  private final List<String> faults = new ArrayList<>();

  @Test
  void everyFigureOfEveryPageHasEvidenceWithItsSourceAndParagraph() throws IOException {
    int figures = 0;
    for (Path file : BuiltBook.pages()) {
      Document page = read(file);
      Map<String, Element> proofs = new HashMap<>();
      for (Element proof : page.select("[popover]")) {
        if (proofs.put(proof.id(), proof) != null) {
          faults.add(file + " has evidence twice: " + proof.id());
        }
        check(file, proof);
      }
      for (Element button : page.select("button[popovertarget]")) {
        if (!proofs.containsKey(button.attr("popovertarget"))) {
          faults.add(file + " has no evidence for " + button);
        }
      }
      for (Element point : page.select(".chart a")) {
        if (!proofs.containsKey(point.attr("href").substring(1))) {
          faults.add(file + " has no evidence for the point " + point);
        }
      }
      for (Element figure : page.select(FIGURES)) {
        figures += figure.closest(".proof, .legend") == null ? 1 : 0;
        checkFigure(file, figure);
      }
    }
    assertEquals(List.of(), faults);
    assertTrue(figures > 2000, String.valueOf(figures));
  }

  /** Evidence is a paragraph of a source, or the rule by which the book computes. */
  private void check(Path file, Element proof) {
    boolean hasPlace = !proof.select("dd a[href*=#p-]").isEmpty();
    boolean isComputed = proof.select(".claim .computed").size() == 1;
    boolean hasLink = !proof.select(".citation a[href*=#]").isEmpty();
    if (!(hasPlace || isComputed) || !hasLink) {
      faults.add(file + " proves nothing with " + proof.id());
    }
  }

  /** A figure is a button; a sentence has one beside it or below it. */
  private void checkFigure(Path file, Element figure) {
    boolean isExample = figure.closest(".proof, .legend") != null;
    Element row = figure.closest("td, li, dd");
    Element around = row == null ? figure.closest("p") : row;
    boolean hasSign = around != null && !around.select(".sign").isEmpty();
    boolean isCount = figure.is("span.number") && figure.attr("class").equals("number");
    if (!isExample && !isCount && !figure.hasAttr("popovertarget") && !hasSign) {
      faults.add(file + " shows without evidence " + figure);
    }
  }

  @Test
  void theRowOfEveryFactOpensAllItsPlacesAsPrinted() throws IOException {
    Map<String, Document> pages = new HashMap<>();
    JsonNode facts =
        new ObjectMapper()
            .readTree(BuiltBook.folder().resolve("data/facts.json").toFile())
            .get("facts");
    for (JsonNode fact : facts) {
      for (String tree : List.of("zh-hans", "zh-hant")) {
        Document page =
            pages.computeIfAbsent(tree + fact.get("subject").asText(), key -> page(tree, fact));
        check(page, fact);
      }
    }
    assertEquals(List.of(), faults);
    assertTrue(facts.size() > 300, String.valueOf(facts.size()));
  }

  private void check(Document page, JsonNode fact) {
    String id = fact.get("id").asText();
    Element row = page.getElementById("f-" + id.substring(id.indexOf('/') + 1));
    if (row == null) {
      checkRelation(page, fact);
      return;
    }
    boolean isOpened = !row.select("button[popovertarget=e-" + id + "]").isEmpty();
    Element proof = page.getElementById("e-" + id);
    if (!isOpened || proof == null) {
      faults.add(id + " has no evidence in its row");
      return;
    }
    for (JsonNode place : fact.get("evidence")) {
      if (proof.select("a[href$=" + address(place) + "]").isEmpty()) {
        faults.add(id + " does not name " + address(place));
      }
      String figure = place.path("figure").isNull() ? "" : place.path("figure").asText();
      boolean isQuoted = proof.select("q").eachText().contains(figure.strip());
      if (!figure.isEmpty() && !isQuoted && !proof.wholeText().contains(figure)) {
        faults.add(id + " does not print " + figure);
      }
    }
  }

  /** A relation has no row of its own, and names its places itself. */
  private void checkRelation(Document page, JsonNode fact) {
    for (JsonNode place : fact.get("evidence")) {
      String link = "section[aria-labelledby=relations] a[href$=" + address(place) + "]";
      if (page.select(link).isEmpty()) {
        faults.add(fact.get("id") + " does not name " + address(place));
      }
    }
  }

  private static String address(JsonNode place) {
    return place.get("source").asText() + ".html#p-" + place.get("paragraph").asInt();
  }

  private static Document page(String tree, JsonNode fact) {
    String name = fact.get("subject").asText() + ".html";
    Path folder = BuiltBook.folder().resolve(tree);
    Path park = folder.resolve("parks").resolve(name);
    return read(Files.exists(park) ? park : folder.resolve("entities").resolve(name));
  }

  private static Document read(Path file) {
    try {
      return Jsoup.parse(file.toFile(), "UTF-8");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
