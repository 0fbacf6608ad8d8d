package factbook.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.edition.Statement.Amount;
import factbook.edition.Statement.Place;
import factbook.fact.ChangeClass;
import factbook.fact.Continuity;
import factbook.fact.FactId;
import factbook.fact.Rename;
import factbook.fact.StatedChange;
import factbook.text.TextFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
  private static final Place S1 = new Place("s1", 20, "1061家");
  private static final Place S2 = new Place("s2", 3, "1016家");

  private static Statement firms(String id, String number, String date, Place... places) {
    return new Statement(
        id,
        "companies",
        "observed",
        "normal",
        number + "家",
        number + "家",
        new Amount(number, number, number, "家", "exact"),
        date,
        null,
        null,
        null,
        false,
        List.of(),
        List.of(places));
  }

  private static Statement words(String typed, String shown) {
    return new Statement(
        "town/motto",
        "motto",
        "observed",
        "normal",
        shown,
        typed,
        null,
        null,
        null,
        null,
        null,
        false,
        List.of(),
        List.of(S1));
  }

  private static Statement share(String number) {
    return new Statement(
        "town/share",
        "share",
        "observed",
        "normal",
        number + "%",
        "share(town/cloud, town/firms)",
        new Amount(number, number, number, "%", "exact"),
        "2018",
        null,
        null,
        null,
        true,
        List.of("town/cloud", "town/firms"),
        List.of());
  }

  private static Snapshot edition(String id, Statement... statements) {
    return Snapshot.of(id, "2026-11-21", null, List.of(statements));
  }

  private static List<Change> compare(Continuity continuity, Statement before, Statement after) {
    return Comparison.of(edition("1", before), edition("2", after), continuity);
  }

  private static ChangeClass classOf(Statement before, Statement after) {
    List<Change> changes = compare(Continuity.NOTHING, before, after);
    assertEquals(1, changes.size(), changes.toString());
    return changes.get(0).what();
  }

  private static StatedChange stated(ChangeClass what, String edition) {
    return new StatedChange(
        new FactId("town", "firms"),
        edition,
        what,
        "误读",
        new TextFile("content/changes.yaml", "").start());
  }

  private static Continuity renamed(Rename.Kind kind, String from, String to) {
    return new Continuity(
        List.of(new Rename(kind, from, to, new TextFile("r", "").start())), List.of());
  }

  @Test
  void anotherValueFromTheSameParagraphIsACorrectionThatNeedsANote() {
    Statement before = firms("town/firms", "1061", "2018", S1);
    Statement after = firms("town/firms", "1016", "2018", new Place("s1", 20, "1016家"));

    Change change = compare(Continuity.NOTHING, before, after).get(0);

    assertEquals(ChangeClass.CORRECTED, change.what());
    assertTrue(change.lacksNote());
  }

  @Test
  void anotherValueFromANewSourceOrALaterTimeIsARevision() {
    Statement before = firms("town/firms", "1061", "2018", S1);

    assertEquals(ChangeClass.REVISED, classOf(before, firms("town/firms", "1016", "2018", S1, S2)));
    assertEquals(ChangeClass.REVISED, classOf(before, firms("town/firms", "1016", "2019", S1)));
    // An earlier time is no better knowledge.
    assertEquals(ChangeClass.CORRECTED, classOf(before, firms("town/firms", "1016", "2017", S1)));
  }

  @Test
  void theSameValueOfAnotherTimeOrSourceIsReDatedOrReSourced() {
    Statement before = firms("town/firms", "1061", "2018", S1);

    assertEquals(ChangeClass.RE_DATED, classOf(before, firms("town/firms", "1061", "2019", S2)));
    assertEquals(ChangeClass.RE_SOURCED, classOf(before, firms("town/firms", "1061", "2018", S2)));
  }

  @Test
  void whatIsNotInBothIsNewOrWithdrawn() {
    Statement one = firms("town/one", "1", "2018", S1);
    Statement two = firms("town/two", "2", "2018", S1);

    assertEquals(
        List.of(ChangeClass.NEW, ChangeClass.WITHDRAWN),
        compare(Continuity.NOTHING, one, two).stream().map(Change::what).toList());
  }

  @Test
  void aFigureIsComparedAsANumberAndWordsAsTheyWereTyped() {
    Statement before = firms("town/firms", "1061", "2018", S1);
    Statement respelt =
        new Statement(
            "town/firms",
            "companies",
            "observed",
            "normal",
            "一千零六十一家",
            "一千零六十一家",
            before.amount(),
            "2018",
            null,
            null,
            null,
            false,
            List.of(),
            List.of(S1));

    assertEquals(List.of(), compare(Continuity.NOTHING, before, respelt));
    // The figure that the sentence names changed; the sentence did not.
    assertEquals(
        List.of(),
        compare(Continuity.NOTHING, words("有{firms}", "有1061家"), words("有{firms}", "有1016家")));
    assertEquals(
        ChangeClass.CORRECTED, classOf(words("有{firms}", "有1061家"), words("无{firms}", "无1061家")));
  }

  @Test
  void whereOneSideIsAFactsFileOnlyWhatItHoldsIsCompared() {
    Statement whole = words("有{firms}", "有1061家");
    Statement shown =
        new Statement(
            "town/motto",
            "motto",
            "observed",
            "normal",
            "有1061家",
            null,
            null,
            null,
            null,
            null,
            null,
            false,
            List.of(),
            List.of(S1));

    assertEquals(List.of(), compare(Continuity.NOTHING, whole, shown));
  }

  @Test
  void whatTheEditorSaysOfThisEditionWins() {
    Statement before = firms("town/firms", "1061", "2018", S1);
    Statement after = firms("town/firms", "1016", "2018", S1, S2);
    Continuity said = new Continuity(List.of(), List.of(stated(ChangeClass.CORRECTED, "2")));
    Continuity earlier = new Continuity(List.of(), List.of(stated(ChangeClass.CORRECTED, "1")));

    Change change = compare(said, before, after).get(0);

    assertEquals(ChangeClass.CORRECTED, change.what());
    assertEquals("误读", change.note());
    assertFalse(change.lacksNote());
    assertEquals(ChangeClass.REVISED, compare(earlier, before, after).get(0).what());
  }

  @Test
  void aComputedFigureFollowsWhatItIsComputedFrom() {
    Snapshot before = edition("1", firms("town/firms", "1000", "2018", S1), share("50"));
    Snapshot after = edition("2", firms("town/firms", "2000", "2018", S1, S2), share("25"));

    List<Change> changes = Comparison.of(before, after, Continuity.NOTHING);

    assertEquals(
        List.of(ChangeClass.REVISED, ChangeClass.REVISED),
        changes.stream().map(Change::what).toList());
    assertNull(changes.get(0).from());
    assertEquals("town/firms", changes.get(1).from());
  }

  @Test
  void correctionsComeFirst() {
    Snapshot before = edition("1", firms("town/z", "1", "2018", S1));
    Snapshot after =
        edition("2", firms("town/a", "1", "2018", S1), firms("town/z", "2", "2018", S1));

    assertEquals(
        List.of("town/z", "town/a"),
        Comparison.of(before, after, Continuity.NOTHING).stream().map(Change::id).toList());
  }

  @Test
  void aRenameIsNoChange() {
    Statement before = firms("town/firms", "1061", "2018", S1);

    assertEquals(
        List.of(),
        compare(
            renamed(Rename.Kind.SUBJECT, "town", "yunqi"),
            before,
            firms("yunqi/firms", "1061", "2018", S1)));
    assertEquals(
        List.of(),
        compare(
            renamed(Rename.Kind.FACT, "town/firms", "town/companies"),
            before,
            firms("town/companies", "1061", "2018", S1)));
    assertEquals(
        List.of(),
        compare(
            renamed(Rename.Kind.SOURCE, "s1", "a1"),
            before,
            firms("town/firms", "1061", "2018", new Place("a1", 20, "1061家"))));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12, 2026-12-01, true",
    "2026-11.1, 2026-11-21, true",
    "2026-100, 2026-11-21, true",
    "2026-9, 2026-11-21, false",
    "2026-9, 2027-01-01, false",
    "2026-11, 2026-12-01, false",
    "2026-12, 2026-11-20, false",
    "spring, 2026-12-01, true",
    "early, 2026-11-21, true"
  })
  void anEditionComesAfterTheLastOne(String id, String date, boolean may) {
    assertEquals(may, EditionOrder.mayFollow(id, date, edition("2026-11")));
  }

  @Test
  void aChainOfRenamesLeadsToItsEndUnderTheNewSubject() {
    TextFile file = new TextFile("content/renames.yaml", "");
    Continuity continuity =
        new Continuity(
            List.of(
                new Rename(Rename.Kind.SUBJECT, "a", "b", file.start()),
                new Rename(Rename.Kind.FACT, "a/x", "a/y", file.start()),
                new Rename(Rename.Kind.FACT, "b/y", "b/z", file.start())),
            List.of());

    assertEquals(new FactId("b", "z"), continuity.today(new FactId("a", "x")));
    assertEquals(new FactId("b", "other"), continuity.today(new FactId("a", "other")));
  }
}
