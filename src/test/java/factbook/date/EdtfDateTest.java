package factbook.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.date.EdtfDate.Precision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateTest {
  private static EdtfDate date(String text) {
    return EdtfDate.parse(text).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "2018, 2018-01-01, 2018-12-31, YEAR",
    "2018-12, 2018-12-01, 2018-12-31, MONTH",
    "2018-12-31, 2018-12-31, 2018-12-31, DAY",
    "2024-02, 2024-02-01, 2024-02-29, MONTH",
    "2023-02, 2023-02-01, 2023-02-28, MONTH",
    "2024-02-29, 2024-02-29, 2024-02-29, DAY",
    "2000-02-29, 2000-02-29, 2000-02-29, DAY",
    "2021-01/2021-09, 2021-01-01, 2021-09-30, MONTH",
    "2021/2023, 2021-01-01, 2023-12-31, YEAR",
    "2021-10-19/2021-10-22, 2021-10-19, 2021-10-22, DAY",
    "2018/2018-06, 2018-01-01, 2018-06-30, YEAR",
    "2021-10-19/2021-10, 2021-10-19, 2021-10-31, MONTH",
    "2020?, 2020-01-01, 2020-12-31, YEAR",
    "2015~, 2015-01-01, 2015-12-31, YEAR",
    "2021-10~, 2021-10-01, 2021-10-31, MONTH"
  })
  void readsFirstAndLastDay(String text, LocalDate first, LocalDate last, Precision precision) {
    EdtfDate date = date(text);
    assertEquals(first, date.first());
    assertEquals(last, date.last());
    assertEquals(precision, date.precision());
    assertEquals(text, date.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "18",
        "201",
        "20188",
        "2018-1",
        "2018-13",
        "2018-00",
        "2024-02-30",
        "2023-02-29",
        "1900-02-29",
        "2018-06-31",
        "2018-12-00",
        "2018-12-1",
        "2018/",
        "/2018",
        "2018//2019",
        "2019/2018",
        "2021-09/2021-01",
        "2018-12-31/2018-12-30",
        "2018?~",
        "?2018",
        "2018 ",
        " 2018",
        "2018年",
        "-2018",
        "2018-",
        "----",
        "0-0-0-0-0-",
        "２０１８",
        "2018/2019/2020",
        "2018..2019",
        "1234567890"
      })
  void refusesWhatIsNoDateOfTheSubset(String text) {
    assertEquals(Optional.empty(), EdtfDate.parse(text));
  }

  @Test
  void tellsUncertainFromApproximate() {
    assertTrue(date("2020?").isUncertain());
    assertFalse(date("2020?").isApproximate());
    assertTrue(date("2015~").isApproximate());
    assertFalse(date("2015~").isUncertain());
    assertFalse(date("2015").isUncertain() || date("2015").isApproximate());
  }

  @Test
  void knowsIntervals() {
    assertTrue(date("2021-01/2021-09").isInterval());
    assertFalse(date("2021").isInterval());
  }

  @Test
  void overlapsWhereADayIsCommon() {
    assertTrue(date("2018").overlaps(date("2018-12-31")));
    assertTrue(date("2018-12").overlaps(date("2018-01/2018-12")));
    assertFalse(date("2018").overlaps(date("2019")));
    assertFalse(date("2018-11").overlaps(date("2018-12")));
  }

  @Test
  void isBeforeOnlyWhereItIsOver() {
    assertTrue(date("2018").isBefore(date("2019")));
    assertFalse(date("2018").isBefore(date("2018-12")));
    assertFalse(date("2018").isBefore(date("2018")));
  }

  @Test
  void sortsByFirstDayThenByLastThenAsTyped() {
    List<String> sorted =
        List.of("2018-01-01", "2018-01", "2018", "2018?", "2018-01/2019", "2018-02");
    List<String> found =
        Stream.of("2018?", "2018-02", "2018", "2018-01/2019", "2018-01", "2018-01-01")
            .map(EdtfDateTest::date)
            .sorted()
            .map(EdtfDate::text)
            .toList();
    assertEquals(sorted, found);
  }
}
