package factbook.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.chart.Milestones.Mark;
import factbook.chart.Milestones.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MilestonesTest {
  private static Moment moment(String id, LocalDate day) {
    return new Moment(id, day, day);
  }

  @Test
  void raisesWhatWouldTouch() {
    LocalDate day = LocalDate.of(2015, 10, 14);
    Milestones drawn =
        Milestones.of(
            List.of(moment("a", day), moment("b", day), moment("c", LocalDate.of(2020, 1, 1))));
    assertEquals(List.of("a", "b", "c"), drawn.marks().stream().map(Mark::id).toList());
    assertEquals(List.of(36, 12, 36), drawn.marks().stream().map(Mark::y).toList());
    assertEquals(48, drawn.base());
  }

  @Test
  void neverLaysAMarkOverAnother() {
    Random random = new Random(3);
    for (int i = 0; i < 200; i++) {
      List<Moment> moments = new ArrayList<>();
      for (int k = 0; k < 20; k++) {
        moments.add(moment("m" + k, LocalDate.of(2010, 1, 1).plusDays(random.nextInt(4000))));
      }
      List<Mark> marks = Milestones.of(moments).marks();
      for (int k = 0; k < marks.size(); k++) {
        Mark mark = marks.get(k);
        assertTrue(
            marks.subList(0, k).stream()
                .noneMatch(
                    other -> other.y() == mark.y() && Math.abs(other.x() - mark.x()) * 264 < 24));
        assertTrue(mark.y() > 0 && mark.x() >= 0 && mark.x() <= 1);
      }
    }
  }
}
