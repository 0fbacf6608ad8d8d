package factbook.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.figure.FigureParser.Result.Read;
import java.io.IOException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
  private final FigureParser parser;

  IntervalTest() throws IOException {
    parser = new FigureParser(BookUnits.all());
  }

  private Interval interval(String printed) {
    return assertInstanceOf(Read.class, parser.parse(printed), printed).figure().interval();
  }

  @ParameterizedTest
  @CsvSource({
    "1061家, 1061家, false",
    "1061家, 1062家, true",
    "1600余家, 1600家, false",
    "1600余家, 1699家, false",
    "1600余家, 1700家, true",
    "近30亿元, 30亿元, true",
    "近30亿元, 27亿元, false",
    "超过千亿元, 1000亿元, true",
    "超过千亿元, 1001亿元, false",
    "20%以上, 20%, false",
    "不足20%, 20%, true",
    "不超过20%, 20%, false",
    "20%以上, 不足20%, true",
    "20%以上, 20%以下, false",
    "3—5年, 5年, false",
    "3—5年, 5—8年, false",
    "3—5年, 6—8年, true",
    "过半, 50%, true",
    "超过10家, 不足10家, true",
    "超过10家, 至少5家, false"
  })
  void tellsWhetherTwoFiguresCanBothBeTrue(String a, String b, boolean isDisjoint) {
    assertEquals(isDisjoint, interval(a).isDisjointFrom(interval(b)));
    assertEquals(isDisjoint, interval(b).isDisjointFrom(interval(a)));
  }

  @Test
  void containsItsIncludedEndsOnly() {
    Interval over = interval("1600余家");
    assertTrue(over.contains(new BigDecimal("1600")));
    assertTrue(over.contains(new BigDecimal("1699.999")));
    assertFalse(over.contains(new BigDecimal("1700")));
    assertFalse(over.contains(new BigDecimal("1599")));
  }
}
