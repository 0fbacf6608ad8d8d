package factbook.localize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import factbook.fact.Book;
import factbook.fact.Evidence;
import factbook.fact.FactId;
import factbook.fixture.Books;
import factbook.localize.Retellings.Dated;
import factbook.narrative.Inline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetellingsTest {
  private static Evidence in(int paragraph) {
    return new Evidence(
        "s1", paragraph, null, null, Books.place("content/typed.yaml", "evidence " + paragraph));
  }

  /** The ids of each entry of a book's timeline. */
  private static List<List<String>> told(Books books) {
    Book book = books.build();
    List<Dated> all = new ArrayList<>();
    book.subjects()
        .values()
        .forEach(
            subject -> {
              subject.events().forEach(event -> all.addAll(Dated.of(event)));
              subject.facts().forEach(fact -> all.addAll(Dated.of(fact)));
            });
    all.sort(Comparator.comparing(Dated::date, Chronology.ORDER).thenComparing(Dated::id));
    return new Retellings(book.subjects())
        .of(all).stream()
            .map(entry -> entry.stream().map(Dated::id).map(FactId::toString).toList())
            .toList();
  }

  @Test
  void twoThatNameEachOtherAndRestOnOneParagraphTellOneEvent() {
    Books books =
        new Books()
            .park("a", "云镇", park -> park.event("pair", "2021", Books.text("与浪镇结对"), in(3)))
            .park("b", "浪镇", park -> park.event("pair", "2021", Books.text("与云镇正式结对"), in(3)));

    assertEquals(List.of(List.of("b/pair", "a/pair")), told(books));
  }

  @Test
  void aLinkNamesItsSubjectWhateverItsWords() {
    Books books =
        new Books()
            .park(
                "a",
                "云镇",
                park ->
                    park.event(
                        "pair",
                        "2021",
                        List.of(
                            new Inline.Text("与"),
                            new Inline.SubjectRef(
                                "b", "无锡的小镇", Books.place("content/typed.yaml", "b"))),
                        in(3)))
            .park("b", "浪镇", park -> park.event("pair", "2021", Books.text("结对"), in(3)));

    assertEquals(List.of(List.of("a/pair", "b/pair")), told(books));
  }

  @Test
  void theSameWordsTellTheSameWhereverTheyStand() {
    Books books =
        new Books()
            .park("a", "云镇", park -> park.event("open", "2020", Books.text("地铁开通"), in(3)))
            .park("b", "浪镇", park -> park.event("open", "2020", Books.text("地铁开通"), in(9)));

    assertEquals(1, told(books).size());
  }

  @Test
  void anotherDateAnotherParagraphOrNoNameIsAnotherEvent() {
    Books books =
        new Books()
            .park("a", "云镇", park -> park.event("pair", "2021", Books.text("与浪镇结对"), in(3)))
            .park(
                "b",
                "浪镇",
                park ->
                    park.event("later", "2022", Books.text("与云镇结对"), in(3))
                        .event("elsewhere", "2021", Books.text("与云镇合作"), in(4)))
            .park("c", "谷", park -> park.event("same", "2021", Books.text("开园"), in(3)));

    assertEquals(4, told(books).size());
  }

  @Test
  void aSubjectDoesNotTellOneEventTwice() {
    Books books =
        new Books()
            .park(
                "a",
                "云镇",
                park ->
                    park.event("one", "2021", Books.text("与浪镇结对"), in(3))
                        .event("two", "2021", Books.text("与浪镇办会"), in(3)))
            .park("b", "浪镇", park -> park.event("pair", "2021", Books.text("与云镇结对"), in(3)));

    assertEquals(List.of(List.of("a/one", "b/pair"), List.of("a/two")), told(books));
  }

  @Test
  void aDateThatTheSubjectsOwnEventTellsStandsThereOnce() {
    String label = Books.property("founded").label();
    Books books =
        new Books()
            .park(
                "a",
                "云镇",
                park ->
                    park.event("started", "2014", Books.text("云镇" + label), in(3))
                        .fact("founded", "founded", fact -> fact.date("2014")));

    assertEquals(List.of(List.of("a/started", "a/founded")), told(books));
  }

  @Test
  void theSubjectWhoseOwnDateItIsTellsItBest() {
    String label = Books.property("founded").label();
    Books books =
        new Books()
            .park(
                "a",
                "云镇",
                park ->
                    park.event("started", "2014", Books.text("云镇" + label), in(3))
                        .fact("founded", "founded", fact -> fact.date("2014")))
            .park(
                "b",
                "老园",
                park -> park.event("renamed", "2014", Books.text("变为小镇，云镇" + label), in(3)));

    assertEquals("a/started", told(books).get(0).get(0));
  }
}
