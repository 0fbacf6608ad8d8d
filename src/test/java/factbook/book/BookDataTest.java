package factbook.book;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import factbook.fixture.DataPackageProfile;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The data files of the real book, read as somebody else's program would. */
class BookDataTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static Path file(String name) {
    return BuiltBook.folder().resolve("data").resolve(name);
  }

  private static JsonNode json(String name) throws IOException {
    return JSON.readTree(Files.readAllBytes(file(name)));
  }

  private static List<CSVRecord> rows() throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader in = Files.newBufferedReader(file("facts.csv"), StandardCharsets.UTF_8)) {
      return format.parse(in).getRecords();
    }
  }

  private static @Nullable String text(CSVRecord row, String column) {
    return row.get(column).isEmpty() ? null : row.get(column);
  }

  /** The fact of facts.json, made from a row of facts.csv. */
  private static ObjectNode rebuilt(CSVRecord row) {
    ObjectNode fact = JSON.createObjectNode();
    for (String name : List.of("id", "subject", "property", "kind", "rank")) {
      fact.put(name, row.get(name));
    }
    ObjectNode value = fact.putObject("value");
    value.put("zh-Hans", row.get("value_zh-Hans")).put("zh-Hant", row.get("value_zh-Hant"));
    for (String name : List.of("number", "low", "high", "unit", "comparator", "date")) {
      fact.put(name, text(row, name));
    }
    fact.put("dateInferred", Boolean.parseBoolean(row.get("date_inferred")));
    fact.put("scope", text(row, "scope"));
    fact.put("computed", Boolean.parseBoolean(row.get("computed")));
    fact.put("note", text(row, "note"));
    ArrayNode evidence = fact.putArray("evidence");
    if (!row.get("sources").isEmpty()) {
      String[] paragraphs = row.get("paragraphs").split("; ", -1);
      String[] figures = row.get("figures").split("; ", -1);
      String[] sources = row.get("sources").split("; ", -1);
      for (int i = 0; i < sources.length; i++) {
        evidence
            .addObject()
            .put("source", sources[i])
            .put("paragraph", Integer.parseInt(paragraphs[i]))
            .put("figure", figures[i].isEmpty() ? null : figures[i]);
      }
    }
    return fact;
  }

  @Test
  void theTableRebuildsEveryFactToTheLetter() throws IOException {
    List<CSVRecord> rows = rows();
    JsonNode facts = json("facts.json").get("facts");

    assertTrue(rows.size() > 500, "only " + rows.size());
    assertEquals(facts.size(), rows.size());
    for (int i = 0; i < rows.size(); i++) {
      assertEquals(facts.get(i), rebuilt(rows.get(i)));
    }
  }

  @Test
  void theTableIsToTheLetterOfRfc4180() throws IOException {
    String csv = Files.readString(file("facts.csv"), StandardCharsets.UTF_8);
    int columns = rows().get(0).size();

    assertTrue(csv.endsWith("\r\n"));
    assertEquals(0, csv.replace("\r\n", "").chars().filter(c -> c == '\r').count());
    assertTrue(rows().stream().allMatch(row -> row.size() == columns));
  }

  @Test
  void theDescriptorTellsWhatEachFileIs() throws IOException {
    JsonNode descriptor = json("datapackage.json");
    JsonNode resources = descriptor.get("resources");
    List<String> names = new ArrayList<>();
    for (JsonNode resource : resources) {
      Path file = file(resource.get("path").asText());
      names.add(resource.get("path").asText());
      assertAll(
          () -> assertEquals(Files.size(file), resource.get("bytes").asLong()),
          () -> assertEquals("sha256:" + sha256(file), resource.get("hash").asText()),
          () -> assertTrue(resource.get("name").asText().matches("[-a-z0-9._/]+")),
          () -> assertEquals("utf-8", resource.get("encoding").asText()));
    }

    assertEquals(
        List.of("conversion.json", "entities.json", "facts.csv", "facts.json", "sources.json"),
        names);
    assertAll(
        () -> assertEquals(List.of(), DataPackageProfile.faults(descriptor)),
        () ->
            assertEquals(
                "https://datapackage.org/profiles/2.0/datapackage.json",
                descriptor.get("$schema").asText()),
        () -> assertTrue(descriptor.get("name").asText().matches("[-a-z0-9._/]+")),
        () -> assertEquals("2026-11-21T00:00:00Z", descriptor.get("created").asText()),
        () -> assertEquals("CC-BY-4.0", descriptor.at("/licenses/0/name").asText()));
  }

  @Test
  void theSchemaDescribesTheColumnsAndEveryCellKeepsIt() throws IOException {
    JsonNode schema = json("datapackage.json").at("/resources/2/schema");
    List<CSVRecord> rows = rows();
    List<String> names = new ArrayList<>();
    for (JsonNode field : schema.get("fields")) {
      names.add(field.get("name").asText());
      for (CSVRecord row : rows) {
        String cell = row.get(field.get("name").asText());
        assertTrue(cell.isEmpty() || keeps(field, cell), field + " " + cell);
      }
    }
    assertEquals(rows.get(0).getParser().getHeaderNames(), names);
    assertEquals("id", schema.at("/primaryKey/0").asText());
    assertEquals(rows.size(), rows.stream().map(row -> row.get("id")).distinct().count());
  }

  private static boolean keeps(JsonNode field, String cell) {
    List<String> choices = new ArrayList<>();
    field.at("/constraints/enum").forEach(choice -> choices.add(choice.asText()));
    return switch (field.get("type").asText()) {
      case "number" -> cell.matches("-?[0-9]+(\\.[0-9]+)?");
      case "boolean" -> cell.equals("true") || cell.equals("false");
      default -> choices.isEmpty() || choices.contains(cell);
    };
  }

  @Test
  void thePagesShowTheSizeRowsAndChecksumOfEachFile() throws IOException {
    for (String script : List.of("zh-hans", "zh-hant")) {
      Document page =
          Jsoup.parse(Files.readString(BuiltBook.folder().resolve(script + "/downloads.html")));
      List<Element> files = page.select(".files > div");
      assertEquals(6, files.size());
      for (Element shown : files) {
        Path file = file(shown.select("a").text());
        assertEquals("../data/" + shown.select("a").text(), shown.select("a").attr("href"));
        assertEquals(sha256(file), shown.select("code").text());
        assertTrue(
            shown.text().replace(",", "").contains(" " + Files.size(file))
                || shown.text().replace(",", "").contains("，" + Files.size(file)),
            shown.text());
      }
      assertTrue(page.text().replace(",", "").contains(" " + rows().size() + "，"), page.text());
      assertTrue(page.text().contains("CC-BY-4.0"));
    }
  }

  private static String sha256(Path file) throws IOException {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
