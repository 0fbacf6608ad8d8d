package factbook.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FigureFormatTest {
  @Test
  void groupsMoreThanFourDigits() {
    assertEquals("9999", FigureFormat.number(new BigDecimal("9999")));
    assertEquals("10,000", FigureFormat.number(new BigDecimal("10000")));
    assertEquals("-10,000", FigureFormat.number(new BigDecimal("-10000")));
    assertEquals("100,000,000", FigureFormat.number(new BigDecimal("1E8")));
    assertEquals("0.00001", FigureFormat.number(new BigDecimal("0.00001")));
  }
}
