package factbook.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;

import factbook.figure.FigureParser;
import factbook.figure.Unit;
import factbook.fixture.Books;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeDatesTest {
  private final RelativeDates dates =
      new RelativeDates(
          new FigureParser(
              List.of(new Unit("year", "年", List.of()), new Unit("month", "个月", List.of("個月")))));

  @ParameterizedTest
  @CsvSource({
    "今年5月, 2021-05, true",
    "今年5月, 2020-05, false",
    "去年3月2日, 2020-03-02, true",
    "去年3月2日, 2020-03, true",
    "去年3月2日, 2021-03-02, false",
    "12月2日, 2021-12-02, true",
    "12月2日, 2020-12-02, false",
    "2018年底, 2018-12, true",
    "2018年底, 2019-12, false"
  })
  void areToldFromTheYearOfTheSource(String printed, String typed, boolean agrees) {
    assertEquals(agrees, RelativeDates.agrees(printed, Books.date(typed), Books.date("2021-10~")));
  }

  @ParameterizedTest
  @CsvSource({
    "两年, 2022-11, true",
    "两年, 2022-10, false",
    "两年, 2021-11, false",
    "10多年, 2011, true",
    "10多年, 1999, false",
    "3-5年, 2027, true",
    "3-5年, 2030, false",
    "两个, 2022, false"
  })
  void areReckonedByPrintedYears(String printed, String typed, boolean isReckoned) {
    assertEquals(
        isReckoned, dates.isReckoned(printed, Books.date(typed), Books.date("2024-11-21")));
  }

  @ParameterizedTest
  @CsvSource({
    "3-5年, 2026-05, 2028-05, true",
    "3-5年, 2026-05, 2027-05, false",
    "3-5年, 2027-05, 2028-05, false",
    "3-5年, 2026-06, 2028-05, false",
    "5年, 2026-05, 2028-05, false"
  })
  void areBoundsOfAPrintedRange(String printed, String begin, String last, boolean isRange) {
    assertEquals(
        isRange,
        dates.isRange(printed, Books.date(begin), Books.date(last), Books.date("2023-05-05")));
  }

  @ParameterizedTest
  @CsvSource({"4个月, true", "5个月, false", "4年, false"})
  void areAsLongAsPrinted(String printed, boolean isAsLong) {
    assertEquals(isAsLong, dates.isAsLong(printed, Books.date("2020-03/2020-07")));
  }

  @ParameterizedTest
  @CsvSource({"2016年, 一年, 2017, true", "2016年, 一年, 2018, false", "去年, 一年, 2021, true"})
  void areSumsOfAYearAndYears(String year, String years, String typed, boolean isSum) {
    assertEquals(isSum, dates.isSum(year, years, Books.date(typed), Books.date("2021-10~")));
  }
}
