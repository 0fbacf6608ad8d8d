package factbook.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import factbook.fact.Evidence;
import factbook.fixture.Books;
import factbook.fixture.FactBuilder;
import factbook.text.Memory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameYearTest {
  private final SameYear sameYear =
      new SameYear(
          new Records(
              new Books()
                  .source(
                      "s1",
                      source ->
                          source
                              .paragraph(1, "2012年", "2013年4月", "30家", "同年10月", "2014年")
                              .paragraph(2, "同年10月", "2014年", "當年5月"))
                  .build()
                  .sources(),
              Memory.NONE));

  @ParameterizedTest
  @CsvSource({
    "1, 同年10月, 2013年10月",
    "1, 2014年, 2014年",
    "2, 同年10月, 同年10月",
    "2, 當年5月, 2014年5月",
    "3, 同年10月, 同年10月"
  })
  void isTheLastYearPrintedBefore(int paragraph, String printed, String told) {
    Evidence evidence = sameYear.told(FactBuilder.evidence("s1", paragraph, null, 0, printed));
    assertNotNull(evidence.date());
    assertEquals(told, evidence.date().text());
  }
}
