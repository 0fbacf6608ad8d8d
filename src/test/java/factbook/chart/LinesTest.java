package factbook.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.chart.Lines.Segment;
import factbook.date.EdtfDate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinesTest {
  static Dot dot(String id, String series, boolean joins, String date) {
    EdtfDate time = EdtfDate.parse(date).orElseThrow();
    BigDecimal number = BigDecimal.TEN;
    return new Dot(id, series, joins, time.first(), time.last(), number, number, number);
  }

  private static List<String> joined(boolean areFlows, Dot... dots) {
    return Lines.join(List.of(dots), areFlows).stream()
        .map(segment -> segment.from().id() + "-" + segment.to().id())
        .toList();
  }

  @Test
  void joinsNeighboursInTime() {
    assertEquals(
        List.of("a-b", "b-c"),
        joined(
            false,
            dot("c", "", true, "2020"),
            dot("a", "", true, "2018-12"),
            dot("b", "", true, "2019-11")));
  }

  @Test
  void neverJoinsAnotherScopeOrATarget() {
    assertEquals(
        List.of(),
        joined(
            false,
            dot("a", "", true, "2018"),
            dot("b", "cloud", true, "2019"),
            dot("c", "", false, "2022")));
  }

  @Test
  void breaksWhereFiguresSpeakOfTheSameTime() {
    assertEquals(
        List.of(),
        joined(
            false,
            dot("a", "", true, "2018"),
            dot("b", "", true, "2019"),
            dot("c", "", true, "2019-11"),
            dot("d", "", true, "2020")));
  }

  @Test
  void breaksOverAFigureThatIsContradicted() {
    assertEquals(
        List.of(),
        joined(
            false,
            dot("a", "", true, "2018"),
            dot("b", "", false, "2019"),
            dot("c", "", true, "2020")));
  }

  @Test
  void joinsSumsOnlyOverEqualTimes() {
    Dot year = dot("a", "", true, "2019");
    Dot next = dot("b", "", true, "2020");
    Dot part = dot("c", "", true, "2021-01/2021-09");
    assertEquals(List.of("a-b"), joined(true, year, next, part));
    assertEquals(List.of("a-b", "b-c"), joined(false, year, next, part));
  }

  @Test
  void saysWhereNothingIsKnownForLong() {
    Dot first = dot("a", "", true, "2015");
    assertTrue(new Segment(first, dot("b", "", true, "2018")).isLong());
    assertFalse(new Segment(first, dot("b", "", true, "2016")).isLong());
  }

  @Test
  void holdsForAnyFigures() {
    Random random = new Random(11);
    for (int i = 0; i < 500; i++) {
      List<Dot> dots = new ArrayList<>();
      for (int k = 0; k < 12; k++) {
        String date =
            random.nextBoolean()
                ? String.valueOf(random.nextInt(2010, 2024))
                : random.nextInt(2010, 2024) + "-" + random.nextInt(10, 13);
        dots.add(dot("d" + k, "s" + random.nextInt(3), random.nextInt(5) > 0, date));
      }
      for (Segment segment : Lines.join(dots, true)) {
        Dot from = segment.from();
        Dot to = segment.to();
        assertEquals(from.series(), to.series());
        assertTrue(from.joins() && to.joins());
        assertTrue(from.last().isBefore(to.first()));
        assertEquals(from.months(), to.months());
        assertTrue(
            dots.stream()
                .filter(dot -> dot.series().equals(from.series()))
                .noneMatch(
                    dot -> dot.first().isAfter(from.last()) && dot.last().isBefore(to.first())));
      }
    }
  }
}
