package factbook.data;

import static factbook.fixture.FactBuilder.evidence;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import factbook.assemble.Assembler;
import factbook.diagnostic.Diagnostics;
import factbook.fact.Computation;
import factbook.fact.Kind;
import factbook.fact.Rank;
import factbook.fact.Script;
import factbook.fact.SubjectKind;
import factbook.fixture.Books;
import factbook.fixture.Golden;
import factbook.fixture.Printed;
import factbook.narrative.Inline;
import factbook.review.ConversionReport;
import factbook.review.ConversionReport.Place;
import factbook.script.Explained.Rule;
import factbook.site.Download;
import factbook.site.Site;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class DataFilesTest {
  private static final ConversionReport CONVERSIONS =
      new ConversionReport(
          List.of(
              new Place(
                  "后来的样子",
                  "後來的樣子",
                  "后",
                  "後",
                  List.of("后"),
                  Rule.USUAL_FORM,
                  "后来作後",
                  Books.place("text.yaml", "text")),
              new Place(
                  "几样",
                  "幾樣",
                  "几",
                  "幾",
                  List.of("几"),
                  Rule.USUAL_FORM,
                  null,
                  Books.place("text.yaml", "text"))));

  private static final Map<Script, Display> DISPLAYS =
      Map.of(
          Script.HANT, new PlainDisplay(true),
          Script.HANS, new PlainDisplay(false));

  @Test
  void areInTheOrderOfTheirPaths() {
    assertEquals(
        List.of(
            "data/conversion.json",
            "data/entities.json",
            "data/facts.csv",
            "data/facts.json",
            "data/sources.json"),
        DataFiles.of(site(), CONVERSIONS, DISPLAYS).stream().map(DataFile::path).toList());
  }

  @Test
  void areAsTheContractFixesThem() throws IOException {
    for (DataFile file : DataFiles.of(site(), CONVERSIONS, DISPLAYS)) {
      Golden.assertSame(file.path(), text(file));
    }
  }

  @Test
  void areDescribedByAPackageOfTheirOwn() throws IOException {
    List<Download> files =
        List.of(
            new Download("data/facts.csv", 5, 1234, "ab".repeat(32)),
            new Download("data/facts.json", 5, 5_000_000_000L, "cd".repeat(32)));
    DataFile descriptor = DataFiles.descriptor(site(), files, DISPLAYS);
    assertEquals("data/datapackage.json", descriptor.path());
    Golden.assertSame(descriptor.path(), text(descriptor));
  }

  @Test
  void areTheSameEachTime() {
    assertEquals(
        DataFiles.of(site(), CONVERSIONS, DISPLAYS).stream().map(DataFilesTest::text).toList(),
        DataFiles.of(site(), CONVERSIONS, DISPLAYS).stream().map(DataFilesTest::text).toList());
  }

  @Test
  void endTheirLinesAsTheirFormatsDo() {
    for (DataFile file : DataFiles.of(site(), CONVERSIONS, DISPLAYS)) {
      String text = text(file);
      boolean isCsv = file.path().endsWith(".csv");
      assertTrue(text.endsWith(isCsv ? "\r\n" : "}\n"), file.path());
      assertEquals(isCsv, text.contains("\r"), file.path());
      assertFalse(text.startsWith("\uFEFF"), file.path());
    }
  }

  @Test
  void giveEachFactALine() throws IOException {
    String[] lines = text("data/facts.json").split("\n", -1);
    JsonNode facts = new ObjectMapper().readTree(text("data/facts.json")).get("facts");
    assertEquals(facts.size() + 3, lines.length);
  }

  @Test
  void nameTheKeysOfAFactInOrder() throws IOException {
    JsonNode fact = new ObjectMapper().readTree(text("data/facts.json")).get("facts").get(0);
    List<String> names = new ArrayList<>();
    fact.fieldNames().forEachRemaining(names::add);
    assertEquals(
        List.of(
            "id",
            "subject",
            "property",
            "kind",
            "rank",
            "value",
            "number",
            "low",
            "high",
            "unit",
            "comparator",
            "date",
            "dateInferred",
            "scope",
            "computed",
            "note",
            "evidence"),
        names);
  }

  @Test
  void giveNumbersAsExactDecimalsInTexts() throws IOException {
    JsonNode facts = new ObjectMapper().readTree(text("data/facts.json")).get("facts");
    JsonNode output = find(facts, "yunqi-town/output-2021");
    assertEquals("27200000000", output.get("number").textValue());
    assertEquals("27200000000", output.get("low").textValue());
    JsonNode goal = find(facts, "yunqi-town/goal");
    assertEquals("3000", goal.get("low").textValue());
    assertTrue(goal.get("high").isNull());
  }

  @Test
  void sayTheSameInCsvAndJson() throws IOException {
    JsonNode facts = new ObjectMapper().readTree(text("data/facts.json")).get("facts");
    List<CSVRecord> rows = rows();
    assertEquals(facts.size(), rows.size());
    for (int i = 0; i < rows.size(); i++) {
      CSVRecord row = rows.get(i);
      JsonNode fact = facts.get(i);
      for (String name :
          List.of("id", "subject", "kind", "rank", "number", "low", "high", "note")) {
        assertEquals(fact.get(name).asText(""), row.get(name), name);
      }
      for (String script : List.of("zh-Hans", "zh-Hant")) {
        assertEquals(fact.get("value").get(script).textValue(), row.get("value_" + script));
      }
    }
  }

  @Test
  void keepCommasQuotesAndLineBreaksInCsv() throws IOException {
    assertTrue(rows().stream().anyMatch(row -> row.get("value_zh-Hans").equals("云,\"上\"\n=1+1")));
  }

  @Test
  void leadFromEveryFigureToAStatementThatIsThere() throws IOException {
    Set<String> ids = new HashSet<>();
    JsonNode facts = new ObjectMapper().readTree(text("data/facts.json")).get("facts");
    facts.forEach(fact -> assertTrue(ids.add(fact.get("id").asText()), fact.toString()));
    JsonNode sources = new ObjectMapper().readTree(text("data/sources.json")).get("sources");
    sources
        .findValues("fact")
        .forEach(users -> users.forEach(id -> assertTrue(ids.contains(id.asText()))));
  }

  @Test
  void accountForEveryFigureOfASource() throws IOException {
    JsonNode source = new ObjectMapper().readTree(text("data/sources.json")).get("sources").get(0);
    assertEquals(2, source.get("paragraphs").intValue());
    assertEquals(
        "[\"yunqi-town/companies-2018\"]", source.get("figures").get(0).get("fact").toString());
    JsonNode date = source.get("figures").get(3);
    assertEquals(
        "[\"yunqi-town/opening\",\"yunqi-town/located-in-xihu-district\"]",
        date.get("fact").toString());
    JsonNode name = source.get("figures").get(5);
    assertTrue(name.get("fact").isNull());
    assertEquals("name", name.get("excluded").textValue());
  }

  private static JsonNode find(JsonNode facts, String id) {
    for (JsonNode fact : facts) {
      if (fact.get("id").textValue().equals(id)) {
        return fact;
      }
    }
    throw new AssertionError(id);
  }

  private static List<CSVRecord> rows() throws IOException {
    CSVFormat withHeader = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    return withHeader.parse(new StringReader(text("data/facts.csv"))).getRecords();
  }

  private static String text(String path) {
    return DataFiles.of(site(), CONVERSIONS, DISPLAYS).stream()
        .filter(file -> file.path().equals(path))
        .map(DataFilesTest::text)
        .findFirst()
        .orElseThrow();
  }

  private static String text(DataFile file) {
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }

  private static Site site() {
    Books books =
        new Books()
            .source(
                "s1",
                source ->
                    source
                        .paragraph(1, "1061家", "362家", "2018年底", "2014年")
                        .paragraph(2, "272亿元", "2050大会=name", "3000家以上", "2022年", "9家"))
            .park(
                "yunqi-town",
                "云栖小镇",
                town ->
                    town.alias("杭州云栖小镇")
                        .summary(new Inline.Text("小镇，"), new Inline.LineBreak())
                        .fact(
                            "companies-2018",
                            "companies",
                            f ->
                                f.exactly("1061")
                                    .at("2018-12")
                                    .evidence(evidence("s1", 1, "1061家", 0, "2018年底")))
                        .fact(
                            "companies-cloud-2018",
                            "companies",
                            f ->
                                f.exactly("362")
                                    .at("2018-12")
                                    .scope()
                                    .inferred("同段")
                                    .note("口径, 不详")
                                    .rank(Rank.DEPRECATED, "旧")
                                    .evidence("s1", 1, "362家")
                                    .evidence(evidence("s1", 2, null, 0, null)))
                        .fact(
                            "share-2018",
                            "share",
                            f ->
                                f.at("2018-12")
                                    .formula(
                                        Computation.SHARE,
                                        "companies-cloud-2018",
                                        "companies-2018"))
                        .fact(
                            "output-2021",
                            "output",
                            f ->
                                f.figure(Printed.hundredMillions("272亿元", "272"))
                                    .at("2021")
                                    .inferred("文中未写")
                                    .evidence("s1", 2, "272亿元"))
                        .fact(
                            "goal",
                            "companies",
                            f ->
                                f.figure(Printed.between("3000家以上", "3000", null, Books.ENTERPRISE))
                                    .kind(Kind.TARGET)
                                    .due("2022")
                                    .issuer("xihu-district")
                                    .evidence(evidence("s1", 2, "3000家以上", 0, "2022年")))
                        .fact(
                            "motto",
                            "motto",
                            f ->
                                f.words(new Inline.Text("云,\"上\"\n=1+1"))
                                    .evidence(evidence("s1", 1, null, 0, null)))
                        .event(
                            "opening",
                            "2014",
                            Books.text("开园"),
                            evidence("s1", 1, null, 0, "2014年"))
                        .relation(
                            "located-in",
                            "xihu-district",
                            "2014",
                            evidence("s1", 1, null, 0, "2014年")))
            .entity("xihu-district", "西湖区", SubjectKind.PLACE, place -> {});
    return Assembler.assemble(books.build(), new Diagnostics());
  }
}
