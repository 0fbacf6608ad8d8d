package factbook.report;

import static factbook.fixture.FactBuilder.evidence;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import factbook.assemble.Assembler;
import factbook.diagnostic.Diagnostics;
import factbook.fact.Computation;
import factbook.fact.FactId;
import factbook.fact.Kind;
import factbook.fact.Rank;
import factbook.fixture.Books;
import factbook.fixture.Golden;
import factbook.fixture.Printed;
import factbook.narrative.Inline;
import factbook.narrative.Inline.Part;
import factbook.report.CoverageReport.OfSource;
import factbook.site.Site;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReportsTest {
  @Test
  void explainAPrintedFigure() throws IOException {
    assertExplained("companies-2018");
  }

  @Test
  void explainAComputedFigure() throws IOException {
    assertExplained("share-2018");
  }

  @Test
  void explainATarget() throws IOException {
    assertExplained("goal");
  }

  @Test
  void explainWords() throws IOException {
    assertExplained("motto");
  }

  @Test
  void explainOnlyFactsOfTheBook() {
    assertTrue(Explanation.of(site(), new FactId("yunqi-town", "nothing")).isEmpty());
  }

  @Test
  void countFigures() throws IOException {
    CoverageReport report = CoverageReport.of(site());
    Golden.assertSame("report/coverage.txt", CoverageText.format(report));
    Golden.assertSame("report/coverage.json", CoverageJson.format(report));
    assertEquals(
        2, new ObjectMapper().readTree(CoverageJson.format(report)).get("unaccounted").intValue());
  }

  @Test
  void countEveryFigureOnce() {
    Random random = new Random(20261121);
    for (int i = 0; i < 50; i++) {
      for (OfSource source : CoverageReport.of(anySite(random)).sources()) {
        assertEquals(
            source.figures(), source.used() + source.excludedInAll() + source.unaccounted().size());
      }
    }
  }

  private static Site anySite(Random random) {
    int figures = random.nextInt(20);
    Books books =
        new Books()
            .source(
                "s1",
                source -> {
                  for (int i = 0; i < figures; i++) {
                    String reason = List.of("", "=name", "=repeated").get(random.nextInt(3));
                    source.paragraph(i, i + "家" + reason);
                  }
                })
            .park(
                "town",
                town -> {
                  for (int i = 0; i < figures; i += 1 + random.nextInt(3)) {
                    String number = String.valueOf(i);
                    int paragraph = i;
                    town.fact(
                        "f-" + i,
                        "companies",
                        f ->
                            f.exactly(number)
                                .at(String.valueOf(2000 + paragraph))
                                .evidence("s1", paragraph, number + "家"));
                  }
                });
    return Assembler.assemble(books.build(), new Diagnostics());
  }

  private static void assertExplained(String name) throws IOException {
    Explanation explanation = Explanation.of(site(), new FactId("yunqi-town", name)).orElseThrow();
    Golden.assertSame("report/explain-" + name + ".txt", ExplanationText.format(explanation));
    Golden.assertSame("report/explain-" + name + ".json", ExplanationJson.format(explanation));
  }

  private static Site site() {
    Inline ref = new Inline.FactRef(null, "companies-2018", Part.VALUE, Books.place("t.md", "{x}"));
    Books books =
        new Books()
            .source(
                "s1",
                source ->
                    source
                        .paragraph(1, "1600余家", "362家", "2018年底", "1500家", "7家")
                        .paragraph(2, "2050大会=name", "3000家以上", "2022年", "2050大会=name", "9家")
                        .paragraph(3, "362家=repeated"))
            .source("s2", source -> source.paragraph(1))
            .park(
                "yunqi-town",
                "云栖小镇",
                town ->
                    town.summary(ref)
                        .fact(
                            "companies-2018",
                            "companies",
                            f ->
                                f.figure(
                                        Printed.between("1600余家", "1600", "1700", Books.ENTERPRISE))
                                    .at("2018-12")
                                    .rank(Rank.PREFERRED, "官方")
                                    .note("含关联企业")
                                    .evidence(evidence("s1", 1, "1600余家", 0, "2018年底")))
                        .fact(
                            "companies-2018-other",
                            "companies",
                            f ->
                                f.exactly("1500")
                                    .at("2018")
                                    .inferred("上下文")
                                    .evidence("s1", 1, "1500家"))
                        .fact(
                            "companies-cloud-2018",
                            "companies",
                            f -> f.exactly("362").at("2018").scope().evidence("s1", 1, "362家"))
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
                            "goal",
                            "companies",
                            f ->
                                f.figure(Printed.between("3000家以上", "3000", null, Books.ENTERPRISE))
                                    .kind(Kind.TARGET)
                                    .due("2022")
                                    .issuer("yunqi-town")
                                    .because("原文缺“以上”")
                                    .evidence(evidence("s1", 2, "3000家以上", 0, "2022年")))
                        .fact(
                            "motto",
                            "motto",
                            f ->
                                f.words(
                                        new Inline.Text("云，"),
                                        new Inline.Strong(List.of(new Inline.Text("上云"))),
                                        ref)
                                    .evidence(evidence("s2", 1, null, 0, null))));
    return Assembler.assemble(books.build(), new Diagnostics());
  }
}
