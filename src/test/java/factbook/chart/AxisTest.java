package factbook.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {
  @ParameterizedTest
  @CsvSource({
    "1916, 0 500 1000 1500 2000",
    "2000, 0 500 1000 1500 2000",
    "2001, 0 1000 2000 3000",
    "77.8, 0 20 40 60 80",
    "1, 0 0.5 1",
    "0.3, 0 0.1 0.2 0.3",
    "7, 0 2 4 6 8",
    "27200000000, 0 10000000000 20000000000 30000000000"
  })
  void namesRoundValuesFromZero(BigDecimal greatest, String ticks) {
    ValueAxis axis = ValueAxis.to(greatest, 4);
    List<String> named =
        axis.ticks().stream().map(tick -> tick.stripTrailingZeros().toPlainString()).toList();
    assertEquals(ticks, String.join(" ", named));
  }

  @Test
  void holdsAnyValueAndNeverTurnsBack() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      BigDecimal greatest = BigDecimal.valueOf(random.nextInt(1, 1_000_000), random.nextInt(-9, 5));
      ValueAxis axis = ValueAxis.to(greatest, 4);
      assertTrue(axis.top().compareTo(greatest) >= 0, greatest.toString());
      assertTrue(axis.ticks().size() <= 5, greatest.toString());
      assertTrue(axis.share(greatest) > 0.5, greatest.toString());
      BigDecimal less = greatest.multiply(new BigDecimal("0.9"));
      assertTrue(axis.share(less) < axis.share(greatest), greatest.toString());
      assertEquals(0, axis.share(BigDecimal.ZERO));
      assertEquals(1, axis.share(axis.top()));
    }
  }

  @Test
  void hasNothingToShowUpToZero() {
    assertThrows(IllegalArgumentException.class, () -> ValueAxis.to(BigDecimal.ZERO, 4));
  }

  @Test
  void placesDaysInTheirOrder() {
    TimeAxis axis = TimeAxis.over(2012, 2022, 6);
    double before = -1;
    for (LocalDate day = LocalDate.of(2012, 1, 1); day.getYear() < 2023; day = day.plusDays(1)) {
      double share = axis.share(day);
      assertTrue(share > before && share >= 0 && share < 1, day.toString());
      before = share;
    }
    assertTrue(axis.middle(2015) > axis.share(LocalDate.of(2015, 6, 1)));
    assertTrue(axis.middle(2015) < axis.share(LocalDate.of(2015, 8, 1)));
  }

  @Test
  void namesTheLastYearAndNoMoreThanThereIsRoomFor() {
    assertEquals(List.of(2018), TimeAxis.over(2018, 2018, 6).named());
    assertEquals(List.of(2016, 2018, 2020, 2022), TimeAxis.over(2015, 2022, 6).named());
    for (int last = 2000; last < 2120; last++) {
      TimeAxis axis = TimeAxis.over(2000, last, 6);
      assertTrue(axis.named().size() <= 6, axis.toString());
      assertTrue(axis.named().contains(last), axis.toString());
    }
  }
}
