package factbook.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.chart.SeriesChart.Point;
import factbook.date.EdtfDate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeriesChartTest {
  private static Dot dot(
      String id,
      String date,
      @Nullable String number,
      @Nullable String low,
      @Nullable String high) {
    EdtfDate time = EdtfDate.parse(date).orElseThrow();
    return new Dot(
        id, "", true, time.first(), time.last(), decimal(number), decimal(low), decimal(high));
  }

  private static @Nullable BigDecimal decimal(@Nullable String number) {
    return number == null ? null : new BigDecimal(number);
  }

  private static Point point(Dot... dots) {
    return SeriesChart.of(List.of(dots), Map.of(), 30, false).points().get(0);
  }

  @Test
  void putsGreaterValuesHigherAndLaterOnesFurtherOn() {
    SeriesChart chart =
        SeriesChart.of(
            List.of(dot("a", "2018", "10", "10", "10"), dot("b", "2019", "20", "20", "20")),
            Map.of(),
            30,
            false);
    Point first = chart.points().get(0);
    Point second = chart.points().get(1);
    assertTrue(first.y() > second.y() && second.y() > 0);
    assertTrue(first.x() < second.x() && second.x() < 1);
    assertEquals(1, chart.lines().size());
    assertTrue(first.isJoined());
  }

  @Test
  void showsWhatAFigureAllows() {
    Point some = point(dot("a", "2018", "1600", "1600", "1700"), dot("b", "2019", "9", "9", "9"));
    assertTrue(some.top() < some.y() && some.bottom() == some.y());
    Point nearly = point(dot("a", "2018", "30", "27", "30"));
    assertTrue(nearly.bottom() > nearly.y() && nearly.top() == nearly.y());
    Point open = point(dot("a", "2018", "30", "30", null));
    assertTrue(open.isOpenAbove() && open.isRange() && open.top() < open.y());
    Point below = point(dot("a", "2018", null, null, "30"));
    assertTrue(below.isOpenBelow() && below.bottom() > below.y());
    assertFalse(point(dot("a", "2018", "30", "30", "30")).isRange());
  }

  @Test
  void showsTheTimeThatAFigureMaySpeakOf() {
    assertTrue(point(dot("a", "2018", "30", "30", "30")).isSpan());
    assertFalse(point(dot("a", "2018-12", "30", "30", "30")).isSpan());
    assertFalse(
        SeriesChart.of(List.of(dot("a", "2018", "30", "30", "30")), Map.of(), 30, true)
            .points()
            .get(0)
            .isSpan());
  }

  @Test
  void refusesAFigureThatSaysNothing() {
    assertThrows(IllegalArgumentException.class, () -> dot("a", "2018", null, null, null));
  }

  @Test
  void labelsOneFigureRightAboveIt() {
    SeriesChart chart =
        SeriesChart.of(List.of(dot("a", "2018", "30", "30", "30")), Map.of("a", "30家"), 30, false);
    assertEquals(-10, Objects.requireNonNull(chart.points().get(0).label()).dy());
  }

  @Test
  void neverLaysALabelOverAnotherOrOverAPoint() {
    Random random = new Random(5);
    int placed = 0;
    for (int i = 0; i < 200; i++) {
      List<Dot> dots = new ArrayList<>();
      Map<String, String> texts = new LinkedHashMap<>();
      for (int k = 0; k < random.nextInt(2, 10); k++) {
        String number = String.valueOf(random.nextInt(1, 3000));
        dots.add(dot("d" + k, String.valueOf(random.nextInt(2010, 2024)), number, number, number));
        texts.put("d" + k, number + "余家");
      }
      SeriesChart chart = SeriesChart.of(dots, texts, 40, true);
      for (int width : SeriesChart.WIDTHS) {
        List<Box> boxes = boxes(chart, texts, width);
        placed += boxes.size();
        for (int k = 0; k < boxes.size(); k++) {
          Box box = boxes.get(k);
          assertTrue(box.isWithin(width, SeriesChart.HEIGHT), box.toString());
          assertTrue(boxes.subList(0, k).stream().noneMatch(box::overlaps), box.toString());
          chart.points().stream()
              .map(point -> new Box(point.x() * width - 4, point.y() - 4, 8, 8))
              .forEach(dot -> assertFalse(dot.overlaps(box), box + " on " + dot));
        }
      }
    }
    assertTrue(placed > 200 * SeriesChart.WIDTHS.size() * 3, "only " + placed + " labels");
  }

  private static List<Box> boxes(SeriesChart chart, Map<String, String> texts, int width) {
    List<Box> boxes = new ArrayList<>();
    for (Point point : chart.points()) {
      Labels.Place label = point.label();
      if (label != null) {
        String text = assertText(texts.get(point.dot().id()));
        double size = TextWidth.of(text, SeriesChart.LABEL_SIZE);
        boxes.add(Labels.box(width, point.y(), size, label));
      }
    }
    return boxes;
  }

  private static String assertText(@Nullable String text) {
    assertNotNull(text);
    return text;
  }

  @Test
  void drawsBarsOnOneScale() {
    BarChart chart =
        BarChart.of(
            List.of(dot("a", "2018", "1000", "1000", "1000"), dot("b", "2018", "500", "500", null)),
            List.of(dot("c", "2018", "250", "250", "250"), dot("d", "2018", "50", "50", "50")));
    BarChart.Bar first = chart.bars().get(0);
    BarChart.Bar second = chart.bars().get(1);
    assertEquals(first.sure(), first.possible());
    assertEquals(first.sure() / 2, second.sure(), 1e-9);
    assertEquals(first.sure() / 4, first.part(), 1e-9);
    assertTrue(second.isOpen() && !first.isOpen());
    assertTrue(second.y() > first.y() && chart.height() > second.y());
  }

  @Test
  void countsHanCharactersAsWide() {
    assertEquals(13 * (4 * 0.6 + 1), TextWidth.of("1061家", 13), 1e-9);
  }
}
