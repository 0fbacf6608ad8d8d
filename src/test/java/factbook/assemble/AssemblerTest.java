package factbook.assemble;

import static factbook.fixture.FactBuilder.evidence;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import factbook.diagnostic.Diagnostics;
import factbook.fact.Computation;
import factbook.fact.FactId;
import factbook.fact.Kind;
import factbook.fact.Rank;
import factbook.fact.Relation;
import factbook.fact.SubjectKind;
import factbook.fact.Value;
import factbook.fixture.Books;
import factbook.fixture.Mistakes;
import factbook.narrative.Inline;
import factbook.narrative.Inline.Part;
import factbook.site.Account;
import factbook.site.Answer;
import factbook.site.Lengths;
import factbook.site.Page;
import factbook.site.Site;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AssemblerTest {
  private static final FactId ALL = new FactId("town", "all");
  private static final FactId SHARE = new FactId("town", "share");

  private final Diagnostics diagnostics = new Diagnostics();
  private final Site site =
      Assembler.assemble(
          book().build(), List.of("2026-9", "2026-11"), Lengths.PUBLISHED, diagnostics);

  @Test
  void findsNothingWrongInABookThatIsRight() {
    assertEquals("", Mistakes.words(diagnostics));
  }

  @Test
  void listsPagesInTheOrderOfTheBook() {
    assertEquals(
        List.of(
            "index.html",
            "parks/index.html",
            "parks/town.html",
            "entities/index.html",
            "entities/city.html",
            "properties/index.html",
            "properties/companies.html",
            "properties/share.html",
            "compare.html",
            "timeline.html",
            "targets.html",
            "relations.html",
            "sources/index.html",
            "sources/s1.html",
            "quality.html",
            "changes.html",
            "changes--2026-11.html",
            "changes--2026-9.html",
            "glossary.html",
            "downloads.html",
            "about.html",
            "search.html"),
        site.pages().stream().map(Page::path).toList());
    assertEquals(
        List.of(Page.Kind.values()), site.pages().stream().map(Page::kind).distinct().toList());
  }

  @Test
  void putsResultsInThePlaceOfFormulasEverywhere() {
    assertInstanceOf(Value.Computed.class, Objects.requireNonNull(site.facts().get(SHARE)).value());
    assertEquals(
        List.copyOf(site.facts().values()),
        site.book().subjects().values().stream()
            .flatMap(subject -> subject.facts().stream())
            .toList());
  }

  @Test
  void accountsForFiguresInTheOrderOfTheText() {
    List<Account> accounts = site.accounts().getOrDefault("s1", List.of());
    assertEquals(
        List.of("100家", "2018年", "40家", "2050大会", "2014年", "2015年"),
        accounts.stream().map(account -> account.figure().text()).toList());
    assertEquals(List.of(ALL), accounts.get(0).facts());
    assertEquals(List.of(ALL, new FactId("town", "cloud")), accounts.get(1).facts());
    assertEquals(List.of(), accounts.get(3).facts());
    assertEquals(List.of(new FactId("town", "opening")), accounts.get(4).facts());
    assertEquals(
        List.of("town/located-in-city"),
        accounts.get(5).relations().stream().map(relation -> relation.id().toString()).toList());
  }

  @Test
  void leadsBackFromSubjectsAndFacts() {
    assertEquals(List.of("city"), List.copyOf(site.incoming().keySet()));
    assertEquals(
        Map.of(ALL, List.of("town", "city"), new FactId("town", "opening"), List.of("city")),
        site.mentions());
  }

  @Test
  void findsWhatTheSourcesAnswer() {
    assertEquals(List.of("town"), List.copyOf(site.answers().keySet()));
    assertEquals(
        List.of("place KNOWN town/located-in-city", "size KNOWN town/all"), answers("town", site));
  }

  @Test
  void tellsPartsAndPlansFromAnswers() {
    Site other =
        Assembler.assemble(
            new Books()
                .park("silent", silent -> silent.fact("area", "area", f -> f.exactly("3")))
                .park(
                    "wanted",
                    wanted -> wanted.fact("goal", "output", f -> f.exactly("9").kind(Kind.TARGET)))
                .park(
                    "part",
                    part ->
                        part.fact("goal", "output", f -> f.exactly("9").kind(Kind.PLAN))
                            .fact("cloud", "companies", f -> f.exactly("2").scope()))
                .park(
                    "wrong",
                    wrong ->
                        wrong.fact(
                            "old", "companies", f -> f.exactly("2").rank(Rank.DEPRECATED, "已知有误")))
                .park("whole", whole -> {})
                .place(
                    "quarter",
                    quarter ->
                        quarter.relation(
                            "part-of", "whole", "2015", evidence("s1", 2, null, 0, "2015年")))
                .build(),
            new Diagnostics());

    assertEquals(List.of("place SILENT", "size SILENT"), answers("silent", other));
    assertEquals(List.of("place SILENT", "size INTENDED wanted/goal"), answers("wanted", other));
    assertEquals(List.of("place SILENT", "size PART part/cloud"), answers("part", other));
    assertEquals(List.of("place SILENT", "size SILENT"), answers("wrong", other));
    assertEquals(
        List.of("place SILENT", "size KNOWN quarter/part-of-whole"), answers("whole", other));
  }

  private static List<String> answers(String subject, Site site) {
    return site.answers().getOrDefault(subject, List.of()).stream()
        .map(AssemblerTest::words)
        .toList();
  }

  private static String words(Answer answer) {
    String words = answer.expectation().id() + " " + answer.state();
    FactId fact = answer.fact();
    Relation relation = answer.relation();
    if (fact != null) {
      return words + " " + fact;
    }
    return relation == null ? words : words + " " + relation.id();
  }

  private static Books book() {
    Inline all = new Inline.FactRef(null, "all", Part.VALUE, Books.place("t.md", "{all}"));
    Inline far = new Inline.FactRef("town", "all", Part.DATE, Books.place("t.md", "{town/all}"));
    Inline event =
        new Inline.FactRef("town", "opening", Part.YEAR, Books.place("t.md", "{town/opening}"));
    return new Books()
        .source(
            "s1",
            source ->
                source
                    .paragraph(1, "100家", "2018年", "40家", "2050大会=name")
                    .paragraph(2, "2014年", "2015年"))
        .park(
            "town",
            town ->
                town.summary(new Inline.Strong(List.of(all)))
                    .narrative(all)
                    .fact(
                        "all",
                        "companies",
                        f ->
                            f.exactly("100")
                                .at("2018")
                                .evidence(evidence("s1", 1, "100家", 0, "2018年")))
                    .fact(
                        "cloud",
                        "companies",
                        f ->
                            f.exactly("40")
                                .at("2018")
                                .scope()
                                .evidence(evidence("s1", 1, "40家", 1, "2018年")))
                    .fact(
                        "share",
                        "share",
                        f -> f.at("2018").formula(Computation.SHARE, "cloud", "all"))
                    .event("opening", "2014", Books.text("开园"), evidence("s1", 2, null, 0, "2014年"))
                    .relation("located-in", "city", "2015", evidence("s1", 2, null, 0, "2015年")))
        .entity("city", "城市", SubjectKind.PLACE, place -> place.narrative(far, event));
  }
}
