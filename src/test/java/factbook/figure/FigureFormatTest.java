package factbook.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import factbook.figure.FigureParser.Result.Read;
import java.io.IOException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureFormatTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "272亿元 | 27,200,000,000元",
        "1061家 | 1061家",
        "23236件 | 23,236件",
        "4873.01亿元 | 487,301,000,000元",
        "12345.678亩 | 12,345.678亩",
        "28.4% | 28.4%",
        "2018年 | 2018年",
        "-3.5% | -3.5%",
        "负12345% | -12,345%",
        "1600余家 | 不少于1600家、小于1700家",
        "近30亿元 | 不少于2,700,000,000元、小于3,000,000,000元",
        "超过千亿元 | 大于100,000,000,000元",
        "20%以上 | 不少于20%",
        "不足5% | 小于5%",
        "3年以内 | 不超过3年",
        "3—5年 | 3年至5年",
        "十几家 | 大于10家、小于20家",
        "过半 | 大于50%、不超过100%",
        "第三 | 第3",
        "第11届 | 第11届",
        "前十 | 1至10",
        "10%左右 | 9%至11%"
      })
  void writesTheNumberInItsUnit(String printed, String normalised) throws IOException {
    Read read =
        assertInstanceOf(Read.class, new FigureParser(BookUnits.all()).parse(printed), printed);
    assertEquals(normalised, FigureFormat.normalised(read.figure()));
  }

  @Test
  void writesAnIntervalWithoutUnit() {
    Interval interval = new Interval(new BigDecimal("1600"), true, new BigDecimal("1700"), false);
    assertEquals("不少于1600、小于1700", FigureFormat.interval(interval, Unit.NONE));
  }

  @Test
  void groupsMoreThanFourDigits() {
    assertEquals("9999", FigureFormat.number(new BigDecimal("9999")));
    assertEquals("10,000", FigureFormat.number(new BigDecimal("10000")));
    assertEquals("-10,000", FigureFormat.number(new BigDecimal("-10000")));
    assertEquals("100,000,000", FigureFormat.number(new BigDecimal("1E8")));
    assertEquals("0.00001", FigureFormat.number(new BigDecimal("0.00001")));
  }
}
