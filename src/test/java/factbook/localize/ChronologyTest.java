package factbook.localize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import factbook.fixture.Books;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChronologyTest {
  @Test
  void whatHasOnlyAMonthStandsBehindItsDaysAndAYearBehindItsMonths() {
    List<String> expected =
        List.of(
            "2018-03-01",
            "2018-03",
            "2018-12-02",
            "2018-12-31",
            "2018-12",
            "2018",
            "2018~",
            "2019-01-01",
            "2019-01/2019-09",
            "2019-10-19/2019-10-22",
            "2019");
    List<String> mixed = new ArrayList<>(expected);
    Collections.shuffle(mixed, new Random(1));

    assertEquals(
        expected,
        mixed.stream().sorted((a, b) -> Chronology.ORDER.compare(date(a), date(b))).toList());
  }

  private static factbook.date.EdtfDate date(String text) {
    return Books.date(text);
  }
}
