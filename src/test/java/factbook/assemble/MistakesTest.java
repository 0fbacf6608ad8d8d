package factbook.assemble;

import static factbook.fixture.FactBuilder.evidence;
import static factbook.fixture.FactBuilder.wordsOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import factbook.diagnostic.Diagnostics;
import factbook.fact.Computation;
import factbook.fact.FactId;
import factbook.fact.Kind;
import factbook.fact.Rank;
import factbook.fact.Rename;
import factbook.fact.SubjectKind;
import factbook.fixture.Books;
import factbook.fixture.FactBuilder;
import factbook.fixture.Golden;
import factbook.fixture.Mistakes;
import factbook.fixture.Printed;
import factbook.narrative.Inline;
import factbook.narrative.Inline.Part;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an editor is told, for each kind of mistake. */
class MistakesTest {
  private final Map<String, Books> cases = new LinkedHashMap<>();

  MistakesTest() {
    references();
    texts();
    formulas();
    evidenceOfFigures();
    evidenceOfDates();
    evidenceOfWords();
    conflicts();
    others();
  }

  @Test
  void areToldInWords() throws IOException {
    StringBuilder told = new StringBuilder();
    cases.forEach(
        (name, books) -> told.append("# ").append(name).append('\n').append(words(books)));
    Golden.assertSame("assemble/mistakes.txt", told.toString());
  }

  @Test
  void haveACaseEach() {
    Set<String> found = new TreeSet<>();
    cases
        .values()
        .forEach(books -> assemble(books).sorted().forEach(one -> found.add(one.code().id())));
    Set<String> codes = new TreeSet<>();
    Arrays.stream(AssembleCode.values()).forEach(code -> codes.add(code.id()));
    assertEquals(codes, found);
  }

  private static String words(Books books) {
    return Mistakes.words(assemble(books));
  }

  private static Diagnostics assemble(Books books) {
    Diagnostics diagnostics = new Diagnostics();
    Assembler.assemble(books.build(), diagnostics);
    return diagnostics;
  }

  private static Inline ref(@Nullable String subject, String name, Part part) {
    String typed = "{" + (subject == null ? "" : subject + "/") + name + "}";
    return new Inline.FactRef(subject, name, part, Books.place("narrative.md", typed));
  }

  private static Inline link(String subject) {
    return new Inline.SubjectRef(subject, null, Books.place("narrative.md", "[[" + subject + "]]"));
  }

  private static Inline unbound(String text, String reason) {
    return new Inline.Unbound(
        text, reason, Books.place("narrative.md", "{=" + text + "|" + reason + "}"));
  }

  private void references() {
    cases.put(
        "a relation to an id that is nearly one",
        new Books()
            .park("yunqi-town", town -> town.relation("located-in", "xihu-distrct", null))
            .place("xihu-district", place -> {}));
    cases.put(
        "a relation to a name",
        new Books()
            .park("yunqi-town", town -> town.relation("located-in", "西湖区", null))
            .entity("xihu-district", "西湖区", SubjectKind.PLACE, place -> {}));
    cases.put(
        "a value that is no subject",
        new Books()
            .park("yunqi-town", town -> town.fact("seat", "seat", f -> f.entity("nowhere"))));
    cases.put(
        "an issuer that is no subject",
        new Books()
            .source("s1", source -> source.paragraph(1, "100家"))
            .park(
                "yunqi-town",
                town ->
                    town.fact(
                        "goal",
                        "companies",
                        f ->
                            f.exactly("100")
                                .kind(Kind.TARGET)
                                .issuer("city")
                                .evidence("s1", 1, "100家"))));
    cases.put(
        "a relation to itself",
        new Books().park("yunqi-town", town -> town.relation("part-of", "yunqi-town", null)));
    cases.put(
        "relations in a circle",
        new Books()
            .place("town", place -> place.relation("located-in", "district", null))
            .place("district", place -> place.relation("located-in", "city", null))
            .place("city", place -> place.relation("located-in", "town", null)));
    cases.put(
        "a decision about a fact that is none",
        new Books()
            .park("yunqi-town", town -> {})
            .undecided("不明", new FactId("yunqi-town", "companies")));
  }

  private void texts() {
    Books texts =
        new Books()
            .source("s1", source -> source.paragraph(1, "1061家").paragraph(2, "3000家", "2022年"))
            .park(
                "yunqi-town",
                town ->
                    town.fact(
                            "companies-2018",
                            "companies",
                            f -> f.exactly("1061").evidence("s1", 1, "1061家"))
                        .fact(
                            "motto-2018",
                            "motto",
                            f ->
                                f.words(new Inline.Text("云上"))
                                    .evidence(evidence("s1", 1, null, 0, null)))
                        .event("opening", null, Books.text("开园"))
                        .narrative(
                            ref(null, "companys-2018", Part.VALUE),
                            ref(null, "land", Part.VALUE),
                            ref("yunqi-twon", "companies-2018", Part.VALUE),
                            ref(null, "companies-2018", Part.DATE),
                            ref(null, "companies-2018", Part.DUE),
                            ref(null, "motto-2018", Part.NORMALISED),
                            ref(null, "opening", Part.VALUE),
                            ref(null, "opening", Part.DATE),
                            link("yunqi"),
                            unbound("2050大会", "nmae"),
                            new Inline.Strong(java.util.List.of(unbound("996", "habit")))))
            .park("haina-town", town -> town.summary(ref(null, "motto-2018", Part.VALUE)))
            .page("about", ref(null, "companies-2018", Part.VALUE));
    cases.put(
        "references in texts",
        texts.park(
            "goals",
            town ->
                town.fact(
                    "goal",
                    "companies",
                    f ->
                        f.exactly("3000")
                            .kind(Kind.TARGET)
                            .due("2022")
                            .evidence(evidence("s1", 2, "3000家", 0, "2022年")))));
    cases.put(
        "words that show themselves",
        new Books()
            .source("s1", source -> source.paragraph(1))
            .park(
                "yunqi-town",
                town ->
                    town.fact(
                            "one",
                            "role",
                            f ->
                                f.words(ref(null, "two", Part.VALUE))
                                    .evidence(evidence("s1", 1, null, 0, null)))
                        .fact(
                            "two",
                            "role",
                            f ->
                                f.words(ref("yunqi-town", "one", Part.VALUE))
                                    .evidence(evidence("s1", 1, null, 0, null)))));
  }

  private void formulas() {
    cases.put(
        "formulas",
        new Books()
            .source(
                "s1", source -> source.paragraph(1, "400家", "1000家", "30000家", "0家", "1亩", "第3"))
            .park(
                "yunqi-town",
                town ->
                    town.fact(
                            "cloud",
                            "companies",
                            f -> f.exactly("400").scope().at("2017").evidence("s1", 1, "400家"))
                        .fact(
                            "all",
                            "companies",
                            f -> f.exactly("1000").at("2018").evidence("s1", 1, "1000家"))
                        .fact(
                            "goal",
                            "companies",
                            f -> f.exactly("30000").kind(Kind.TARGET).evidence("s1", 1, "30000家"))
                        .fact(
                            "none",
                            "companies",
                            f -> f.exactly("0").at("1999").evidence("s1", 1, "0家"))
                        .fact("land", "land", f -> f.exactly("1").evidence("s1", 1, "1亩"))
                        .fact(
                            "rank", "rank", f -> f.figure(Printed.rank(3)).evidence("s1", 1, "第3"))
                        .fact("unknown", "share", f -> f.formula(Computation.SHARE, "clud", "all"))
                        .fact(
                            "order",
                            "share",
                            f -> f.scope().formula(Computation.SHARE, "rank", "all"))
                        .fact("units", "share", f -> f.formula(Computation.SHARE, "land", "all"))
                        .fact("percent", "land", f -> f.formula(Computation.SHARE, "cloud", "all"))
                        .fact("kind", "share", f -> f.formula(Computation.SHARE, "all", "goal"))
                        .fact("zero", "growth", f -> f.formula(Computation.GROWTH, "all", "none"))
                        .fact("convert", "area", f -> f.formula(Computation.CONVERSION, "all"))
                        .fact(
                            "times",
                            "share",
                            f -> f.at("2018").formula(Computation.SHARE, "cloud", "all"))
                        .fact("a", "output", f -> f.at("2017").formula(Computation.SUM, "b", "c"))
                        .fact("b", "output", f -> f.at("2018").formula(Computation.SUM, "a", "c"))
                        .fact(
                            "c", "output", f -> f.at("2019").formula(Computation.SUM, "c", "c"))));
  }

  private void evidenceOfFigures() {
    cases.put(
        "evidence of figures",
        new Books()
            .source(
                "s1",
                source ->
                    source
                        .paragraph(1, "10家", "1 061家", "10家", "20家=name")
                        .paragraph(2, "30家", "31家"))
            .park(
                "yunqi-town",
                town ->
                    town.fact(
                            "a",
                            "companies",
                            f -> f.exactly("10").at("2001").evidence("s9", 1, "10家"))
                        .fact(
                            "b",
                            "companies",
                            f -> f.exactly("30").at("2002").evidence("s1", 3, "30家"))
                        .fact(
                            "c",
                            "companies",
                            f -> f.exactly("99").at("2003").evidence("s1", 8, "99家"))
                        .fact(
                            "d",
                            "companies",
                            f -> f.exactly("10").at("2004").evidence("s1", 1, "10家"))
                        .fact(
                            "e",
                            "companies",
                            f ->
                                f.exactly("10")
                                    .at("2005")
                                    .evidence(evidence("s1", 1, "10家", 3, null)))
                        .fact(
                            "f",
                            "companies",
                            f ->
                                f.exactly("30")
                                    .at("2006")
                                    .evidence(evidence("s1", 2, "30家", 2, null)))
                        .fact(
                            "g",
                            "companies",
                            f -> f.exactly("1061").at("2007").evidence("s1", 1, "1061家"))
                        .fact(
                            "h",
                            "companies",
                            f -> f.exactly("30").at("2008").evidence("s1", 1, "30家"))
                        .fact(
                            "i",
                            "companies",
                            f -> f.exactly("32").at("2009").evidence("s1", 2, "32家"))
                        .fact(
                            "j",
                            "companies",
                            f -> f.exactly("20").at("2010").evidence("s1", 1, "20家"))
                        .fact(
                            "k",
                            "companies",
                            f -> f.exactly("30").at("2011").evidence("s1", 2, "31家"))
                        .fact(
                            "l",
                            "companies",
                            f -> f.exactly("30").at("2012").because("误").evidence("s1", 2, "30家"))
                        .fact(
                            "m",
                            "companies",
                            f ->
                                f.exactly("30")
                                    .at("2013")
                                    .evidence(evidence("s1", 2, null, 0, null)))
                        .fact(
                            "n",
                            "companies",
                            f ->
                                f.exactly("30")
                                    .at("2014")
                                    .because("印误")
                                    .evidence("s1", 2, "31家"))));
  }

  private void evidenceOfDates() {
    cases.put(
        "evidence of dates",
        new Books()
            .source(
                "s1",
                source -> source.date("2020-05").paragraph(1, "10家", "2018年", "2021年", "2012年10月"))
            .park(
                "yunqi-town",
                town ->
                    town.fact(
                            "good",
                            "companies",
                            f ->
                                f.exactly("10")
                                    .at("2018")
                                    .evidence(evidence("s1", 1, "10家", 0, "2018年")))
                        .fact(
                            "other",
                            "companies",
                            f ->
                                f.exactly("10")
                                    .at("2017")
                                    .evidence(evidence("s1", 1, "10家", 0, "2018年")))
                        .fact(
                            "none",
                            "companies",
                            f -> f.exactly("10").evidence(evidence("s1", 1, "10家", 0, "2018年")))
                        .fact(
                            "goal",
                            "companies",
                            f ->
                                f.exactly("10")
                                    .kind(Kind.TARGET)
                                    .at("2019")
                                    .due("2021")
                                    .evidence(evidence("s1", 1, "10家", 0, "2021年")))
                        .fact(
                            "later",
                            "companies",
                            f ->
                                f.exactly("10")
                                    .at("2021")
                                    .evidence(evidence("s1", 1, "10家", 0, "2021年")))
                        .fact(
                            "founded-good",
                            "founded",
                            f -> f.date("2012-10").evidence("s1", 1, "2012年10月"))
                        .fact(
                            "founded-other",
                            "founded",
                            f -> f.date("2013-10").scope().evidence("s1", 1, "2012年10月"))
                        .fact(
                            "founded-alone",
                            "founded",
                            f ->
                                f.date("2012")
                                    .at("2013")
                                    .evidence(evidence("s1", 1, null, 0, null)))
                        .fact(
                            "founded-by-date",
                            "founded",
                            f ->
                                f.date("2012")
                                    .at("2018")
                                    .scope()
                                    .evidence(evidence("s1", 1, null, 0, "2018年")))
                        .fact(
                            "explained",
                            "companies",
                            f ->
                                f.exactly("10")
                                    .at("2016")
                                    .inferred("印误")
                                    .evidence(evidence("s1", 1, "10家", 0, "2018年")))
                        .event(
                            "opening",
                            "2017",
                            Books.text("开园"),
                            evidence("s1", 1, null, 0, "2018年"))
                        .relation(
                            "located-in", "hangzhou", null, evidence("s1", 1, null, 0, "2018年")))
            .place("hangzhou", place -> {}));
  }

  private void evidenceOfWords() {
    cases.put(
        "evidence of words",
        new Books()
            .kindWords(Kind.PLAN, "将", "拟")
            .kindWords(Kind.TARGET, "力争")
            .source(
                "s1",
                source ->
                    source
                        .paragraph(1, "10家")
                        .words("将", "丝绸", "丝厂")
                        .paragraph(2)
                        .words("力争")
                        .paragraph(3))
            .source("s2", source -> source.paragraph(1))
            .park(
                "yunqi-town",
                town ->
                    town.fact("good", "role", f -> role(f, Kind.PLAN, "s1", 1, "将", "丝绸"))
                        .fact("listed-of-none", "role", f -> role(f, Kind.OBSERVED, "s2", 1))
                        .fact("nothing", "role", f -> role(f, Kind.OBSERVED, "s1", 1))
                        .fact("nothing-there", "role", f -> role(f, Kind.OBSERVED, "s1", 3))
                        .fact("nearly", "role", f -> role(f, Kind.OBSERVED, "s1", 1, "丝"))
                        .fact("elsewhere", "role", f -> role(f, Kind.TARGET, "s1", 1, "力争"))
                        .fact("plan-as-done", "role", f -> role(f, Kind.OBSERVED, "s1", 1, "将"))
                        .fact("target-as-plan", "role", f -> role(f, Kind.PLAN, "s1", 2, "力争"))
                        .fact("unsaid", "role", f -> role(f, Kind.TARGET, "s1", 1, "丝绸"))
                        .fact("unsayable", "role", f -> role(f, Kind.FORECAST, "s1", 1, "丝绸"))));
    // Words are unused only where all that is named is found.
    cases.put(
        "a word that nothing rests on",
        new Books()
            .source("s1", source -> source.paragraph(1).words("丝绸", "丝厂"))
            .park(
                "yunqi-town",
                town -> town.fact("good", "role", f -> role(f, Kind.OBSERVED, "s1", 1, "丝绸"))));
  }

  private static void role(
      FactBuilder fact, Kind kind, String source, int paragraph, String... words) {
    fact.words(new Inline.Text("云上")).kind(kind).evidence(wordsOf(source, paragraph, words));
  }

  private void conflicts() {
    cases.put(
        "conflicts",
        new Books()
            .source("s1", source -> source.paragraph(1, "10家", "20家", "30家"))
            .park(
                "yunqi-town",
                town ->
                    town.fact(
                            "a",
                            "companies",
                            f -> f.exactly("10").at("2018").evidence("s1", 1, "10家"))
                        .fact(
                            "b",
                            "companies",
                            f -> f.exactly("20").at("2018-12").evidence("s1", 1, "20家"))
                        .fact(
                            "c",
                            "companies",
                            f -> f.exactly("30").at("2018").evidence("s1", 1, "30家"))
                        .fact(
                            "d",
                            "companies",
                            f ->
                                f.exactly("30")
                                    .at("2019")
                                    .rank(Rank.PREFERRED, "较新")
                                    .evidence("s1", 1, "30家")))
            .undecided("不同年份", new FactId("yunqi-town", "a"), new FactId("yunqi-town", "d")));
  }

  private void others() {
    cases.put(
        "a figure that nobody has accounted for",
        new Books().source("s1", source -> source.paragraph(1, "10家", "2050大会=name")));
    cases.put(
        "renames that lead to nothing, in a circle, or away from what is there",
        new Books()
            .park("yunqi-town", town -> {})
            .renamed(Rename.Kind.SUBJECT, "old-town", "yunqi-twon")
            .renamed(Rename.Kind.SUBJECT, "yunqi-town", "new-town")
            .renamed(Rename.Kind.PROPERTY, "firms", "shops")
            .renamed(Rename.Kind.PROPERTY, "shops", "firms"));
    cases.put(
        "a park that is called like the list of parks", new Books().park("index", town -> {}));
  }
}
