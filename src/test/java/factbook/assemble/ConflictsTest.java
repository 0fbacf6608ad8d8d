package factbook.assemble;

import static factbook.fixture.Books.ENTERPRISE;
import static factbook.fixture.Printed.between;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import factbook.diagnostic.Diagnostics;
import factbook.fact.FactId;
import factbook.fact.Kind;
import factbook.fact.Rank;
import factbook.fixture.Books;
import factbook.fixture.FactBuilder;
import factbook.fixture.Mistakes;
import factbook.narrative.Inline;
import factbook.site.Conflict;
import factbook.site.Conflict.Decision;
import factbook.text.Memory;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ConflictsTest {
  private static final FactId A = new FactId("town", "a");
  private static final FactId B = new FactId("town", "b");

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void areFoundBetweenDisjointIntervalsOfOneTime() {
    assertMissing(
        "companies",
        f -> f.exactly("1061").at("2018"),
        f -> f.figure(between("1100余家", "1100", "1200", ENTERPRISE)).at("2018"));
  }

  @Test
  void areNotFoundWhereBothMayBeTrue() {
    assertNone(
        "companies",
        f -> f.exactly("1061").at("2018"),
        f -> f.figure(between("1000余家", "1000", "1100", ENTERPRISE)).at("2018"));
  }

  @Test
  void ofStocksNeedACommonDay() {
    assertMissing("companies", f -> f.exactly("1").at("2019"), f -> f.exactly("2").at("2019-11"));
    assertNone("companies", f -> f.exactly("1").at("2018"), f -> f.exactly("2").at("2019-11"));
  }

  @Test
  void ofFlowsAndRatesNeedTheSamePeriod() {
    for (String property : List.of("output", "growth")) {
      assertMissing(property, f -> f.exactly("1").at("2021"), f -> f.exactly("2").at("2021"));
      assertNone(
          property, f -> f.exactly("1").at("2021"), f -> f.exactly("2").at("2021-01/2021-09"));
    }
    assertMissing(
        "output", f -> f.exactly("1").at("2021-01/2021-12"), f -> f.exactly("2").at("2021"));
  }

  @Test
  void areFoundBetweenUndatedFactsButNotBetweenADatedAndAnUndated() {
    assertMissing("companies", f -> f.exactly("1"), f -> f.exactly("2"));
    assertNone("companies", f -> f.exactly("1"), f -> f.exactly("2").at("2018"));
  }

  @Test
  void needTheSameScopeAndKind() {
    assertNone("companies", f -> f.exactly("1"), f -> f.exactly("2").scope());
    assertNone("companies", f -> f.exactly("1"), f -> f.exactly("2").kind(Kind.TARGET));
  }

  @Test
  void ofTargetsGoByWhenTheyAreDue() {
    assertMissing(
        "companies",
        f -> f.exactly("1").kind(Kind.TARGET).at("2018").due("2022"),
        f -> f.exactly("2").kind(Kind.TARGET).at("2019").due("2022"));
    assertNone(
        "companies",
        f -> f.exactly("1").kind(Kind.TARGET).at("2018").due("2022"),
        f -> f.exactly("2").kind(Kind.TARGET).at("2018").due("2025"));
    assertNone(
        "companies",
        f -> f.exactly("1").kind(Kind.TARGET).at("2022").due("2025"),
        f -> f.exactly("2").kind(Kind.TARGET).at("2022"));
  }

  @Test
  void areFoundBetweenDatesAndWordsAndEntitiesThatDiffer() {
    assertMissing("founded", f -> f.date("2012-10"), f -> f.date("2013"));
    assertNone("founded", f -> f.date("2012-10"), f -> f.date("2012"));
    assertMissing("motto", f -> words(f, "云上"), f -> words(f, "云下"));
    assertNone("motto", f -> words(f, "云上"), f -> words(f, "云上"));
    assertMissing("seat", f -> f.entity("town"), f -> f.entity("valley"));
    assertNone("seat", f -> f.entity("town"), f -> f.entity("town"));
  }

  @Test
  void areNotFoundWhereASubjectMayHaveSeveralValues() {
    assertNone("role", f -> words(f, "云上"), f -> words(f, "云下"));
  }

  @Test
  void areDecidedByAPreferredFact() {
    Conflict conflict =
        only(
            books(
                "companies", f -> f.exactly("1").rank(Rank.PREFERRED, "官方"), f -> f.exactly("2")));
    assertEquals(new Conflict(List.of(A, B), Decision.DECIDED, "官方"), conflict);
    assertEquals(List.of(), Mistakes.places(diagnostics));
  }

  @Test
  void areDecidedWhenAllOthersAreDeprecated() {
    Conflict conflict =
        only(
            books(
                "companies",
                f -> f.exactly("1"),
                f -> f.exactly("2").rank(Rank.DEPRECATED, "旧"),
                f -> f.exactly("3").rank(Rank.DEPRECATED, "误")));
    assertEquals(Decision.DECIDED, conflict.decision());
    assertEquals("旧；误", conflict.reason());
  }

  @Test
  void areNotDecidedByTwoPreferredFactsThatDiffer() {
    Conflict conflict =
        only(
            books(
                "companies",
                f -> f.exactly("1").rank(Rank.PREFERRED, "甲"),
                f -> f.exactly("2").rank(Rank.PREFERRED, "乙")));
    assertEquals(Decision.MISSING, conflict.decision());
  }

  @Test
  void areLeftOpenWhereTheEditorSaysSo() {
    Conflict conflict =
        only(books("companies", f -> f.exactly("1"), f -> f.exactly("2")).undecided("口径不明", A, B));
    assertEquals(new Conflict(List.of(A, B), Decision.LEFT_OPEN, "口径不明"), conflict);
    assertEquals(List.of(), Mistakes.places(diagnostics));
  }

  @Test
  void areMissingADecisionWhereOnlySomeOfThemAreLeftOpen() {
    Conflict conflict =
        only(
            books("companies", f -> f.exactly("1"), f -> f.exactly("2"), f -> f.exactly("3"))
                .undecided("口径不明", A, B));
    assertEquals(Decision.MISSING, conflict.decision());
    assertEquals(
        List.of("conflict/undecided at content/typed.yaml “c”"), Mistakes.places(diagnostics));
  }

  @Test
  void areOneWhereFactsHangTogether() {
    Conflict conflict =
        only(
            books(
                "companies",
                f -> f.exactly("1").at("2018"),
                f -> f.exactly("2").at("2018-01/2019-12"),
                f -> f.exactly("3").at("2019")));
    assertEquals(3, conflict.facts().size());
  }

  @Test
  void doNotWarnOfAPreferenceBetweenFactsThatAgree() {
    find(
        books(
            "companies",
            f -> f.exactly("1061").at("2018").rank(Rank.PREFERRED, "更精确"),
            f -> f.figure(between("1000余家", "1000", "1100", ENTERPRISE)).at("2018")));
    assertEquals(List.of(), Mistakes.places(diagnostics));
  }

  @Test
  void areFoundAmongManyFactsInTime() {
    int years = 9000;
    Books books =
        new Books()
            .park(
                "town",
                town -> {
                  for (int year = 1000; year < 1000 + years; year++) {
                    String at = String.valueOf(year);
                    town.fact("one-" + at, "companies", f -> f.exactly("1").at(at));
                    town.fact("two-" + at, "companies", f -> f.exactly("2").at(at));
                  }
                });
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertEquals(years, find(books).size()));
  }

  private static void words(FactBuilder fact, String words) {
    fact.words(new Inline.Text(words));
  }

  private void assertMissing(
      String property, Consumer<FactBuilder> first, Consumer<FactBuilder> second) {
    Conflict conflict = only(books(property, first, second));
    assertEquals(new Conflict(List.of(A, B), Decision.MISSING, ""), conflict);
  }

  private void assertNone(
      String property, Consumer<FactBuilder> first, Consumer<FactBuilder> second) {
    assertEquals(List.of(), find(books(property, first, second)));
  }

  private Conflict only(Books books) {
    List<Conflict> conflicts = find(books);
    assertEquals(1, conflicts.size());
    return conflicts.get(0);
  }

  private List<Conflict> find(Books books) {
    return Conflicts.find(books.build(), Memory.NONE, diagnostics);
  }

  @SafeVarargs
  private static Books books(String property, Consumer<FactBuilder>... facts) {
    return new Books()
        .park(
            "town",
            town -> {
              for (int i = 0; i < facts.length; i++) {
                town.fact(String.valueOf((char) ('a' + i)), property, facts[i]);
              }
            });
  }
}
