package factbook.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.diagnostic.Diagnostics;
import factbook.fact.Book;
import factbook.fact.Computation;
import factbook.fact.Evidence;
import factbook.fact.Fact;
import factbook.fact.FactId;
import factbook.fact.Kind;
import factbook.fact.Measure;
import factbook.fact.Property;
import factbook.fact.Rank;
import factbook.fact.Script;
import factbook.fact.Source;
import factbook.fact.Subject;
import factbook.fact.SubjectKind;
import factbook.fact.Value;
import factbook.fact.ValueType;
import factbook.figure.Unit;
import factbook.scan.BookFiles;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class BookLoaderTest {
  private static final Path BASE = Path.of("src/test/resources/mistakes/_base");

  private final Diagnostics diagnostics = new Diagnostics();
  private final Book book = load();

  private Book load() {
    Book loaded = BookLoader.load(BookFiles.open(BASE, diagnostics), diagnostics);
    assertEquals(List.of(), diagnostics.sorted());
    return Objects.requireNonNull(loaded);
  }

  private Subject valley() {
    return Objects.requireNonNull(book.subjects().get("valley"));
  }

  private Fact fact(String name) {
    return valley().facts().stream()
        .filter(fact -> fact.id().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void loadsTheSettings() {
    assertEquals("样书", book.settings().title());
    assertEquals("2020-06", book.settings().edition());
    assertEquals("https://example.org/book/", book.settings().baseUrl());
    assertEquals(List.of(Script.HANS, Script.HANT), book.settings().scripts());
  }

  @Test
  void joinsTheFilesOfTheVocabularyAndFillsInWhatIsLeftOut() {
    Property companies = Objects.requireNonNull(book.vocabulary().properties().get("companies"));
    Property location = Objects.requireNonNull(book.vocabulary().properties().get("location"));

    assertEquals(new Unit("enterprise", "家", List.of("户")), companies.unit());
    assertEquals(ValueType.QUANTITY, companies.type());
    assertEquals(Measure.STOCK, companies.measure());
    assertTrue(companies.single());
    assertEquals(Unit.NONE, location.unit());
    assertEquals(false, location.single());
    assertEquals(
        List.of("located-in", "paired-with"), List.copyOf(book.vocabulary().relations().keySet()));
    assertTrue(
        Objects.requireNonNull(book.vocabulary().relations().get("paired-with")).isSymmetric());
  }

  @Test
  void loadsParksBeforeEntitiesEachById() {
    assertEquals(List.of("valley", "county", "office"), List.copyOf(book.subjects().keySet()));
    assertEquals(SubjectKind.PARK, valley().kind());
    assertEquals(List.of("样谷小镇", "里样"), valley().aliases());
    assertNotNull(valley().narrative());
  }

  @Test
  void loadsAFigureWithItsEvidenceAndPlaces() {
    Fact fact = fact("companies-2018");

    Value.Quantity value = assertInstanceOf(Value.Quantity.class, fact.value());
    assertEquals("1600余家", value.figure().printed());
    assertEquals(new BigDecimal("1600"), value.figure().number());
    assertEquals(new FactId("valley", "companies-2018"), fact.id());
    assertEquals(Kind.OBSERVED, fact.kind());
    assertEquals(Rank.NORMAL, fact.rank());
    assertEquals("content/parks/valley.yaml:6:7", fact.where().toString());
    Evidence evidence = fact.evidence().get(0);
    assertEquals("s1", evidence.source());
    assertEquals(2, evidence.paragraph());
    assertEquals("1600余家", Objects.requireNonNull(evidence.figure()).where().text());
    assertEquals("2018年底", Objects.requireNonNull(evidence.date()).where().text());
    assertEquals(0, Objects.requireNonNull(evidence.date()).nth(), "no nth is named");
  }

  @Test
  void loadsATargetWithDueDateAndIssuer() {
    Fact fact = fact("output-2022");

    assertEquals(Kind.TARGET, fact.kind());
    assertEquals("2022", Objects.requireNonNull(fact.due()).text());
    assertEquals("office", fact.issuer());
    assertEquals("文章发表于2020年", fact.inferred());
  }

  @Test
  void loadsValuesByTheTypeOfTheirProperty() {
    assertInstanceOf(Value.Words.class, fact("location").value());
    assertEquals("2015", assertInstanceOf(Value.Date.class, fact("founded").value()).date().text());
    assertEquals(new Value.Entity("office"), fact("operator").value());
  }

  @Test
  void leavesTheResultOfAComputationOpen() {
    Value.Formula computed =
        assertInstanceOf(Value.Formula.class, fact("companies-gap-2019").value());

    assertEquals(Computation.GROWTH, computed.how());
    assertEquals(
        List.of(
            new FactId("valley", "companies-2019-office"), new FactId("valley", "companies-2019")),
        computed.of());
  }

  @Test
  void loadsASourceWithItsFigures() {
    Source source = Objects.requireNonNull(book.sources().get("s1"));

    assertEquals(6, source.paragraphs().size());
    assertEquals("byline", source.paragraphs().get(0).figures().get(0).excluded());
    assertEquals("1600余家", source.paragraphs().get(1).figures().get(1).text());
    assertEquals(2, source.corrections().get(0).paragraph());
  }

  @Test
  void loadsGlossaryDecisionsAndPages() {
    assertEquals("里樣", book.glossary().get(0).hant());
    assertEquals(new FactId("valley", "companies-2019"), book.undecided().get(0).facts().get(0));
    assertEquals(List.of("about"), List.copyOf(book.pages().keySet()));
  }
}
