package factbook.assemble;

import static factbook.fixture.Printed.interval;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.figure.Interval;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IntervalsTest {
  @Test
  void sumsEndsAndKeepsWhatIsExcluded() {
    assertEquals(
        interval("[", "1800", "2000", ")"),
        Intervals.sum(interval("[", "1600", "1700", ")"), interval("[", "200", "300", "]")));
    assertEquals(
        interval("(", "1000", null, ")"),
        Intervals.sum(interval("(", "900", null, ")"), interval("[", "100", "100", "]")));
  }

  @Test
  void subtractsTheOtherEnd() {
    assertEquals(
        interval("(", "1300", "1500", ")"),
        Intervals.difference(interval("[", "1600", "1700", ")"), interval("[", "200", "300", ")")));
    assertEquals(
        interval("(", null, "5", "]"),
        Intervals.difference(interval("[", "7", "8", "]"), interval("[", "3", null, ")")));
  }

  @Test
  void holdEveryResultOfWhatTheyHold() {
    Random random = new Random(20261121);
    for (int i = 0; i < 2000; i++) {
      Interval left = any(random);
      Interval right = any(random);
      BigDecimal one = inside(left, random);
      BigDecimal other = inside(right, random);
      assertTrue(Intervals.sum(left, right).contains(one.add(other)));
      assertTrue(Intervals.difference(left, right).contains(one.subtract(other)));
    }
  }

  @Test
  void areDisjointOrNotWhicheverIsAskedFirst() {
    Random random = new Random(20261121);
    for (int i = 0; i < 2000; i++) {
      Interval left = any(random);
      Interval right = any(random);
      assertEquals(left.isDisjointFrom(right), right.isDisjointFrom(left));
    }
  }

  private static Interval any(Random random) {
    int low = random.nextInt(40) - 20;
    int high = low + 1 + random.nextInt(10);
    return interval(
        random.nextBoolean() ? "[" : "(",
        random.nextInt(5) == 0 ? null : String.valueOf(low),
        random.nextInt(5) == 0 ? null : String.valueOf(high),
        random.nextBoolean() ? "]" : ")");
  }

  private static BigDecimal inside(Interval interval, Random random) {
    BigDecimal tenth = BigDecimal.valueOf(1 + random.nextInt(9), 1);
    if (interval.low() != null) {
      return interval.low().add(tenth);
    }
    return interval.high() == null ? tenth : interval.high().subtract(tenth);
  }
}
