package factbook.localize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import factbook.diagnostic.Diagnostics;
import factbook.fact.Script;
import factbook.figure.Comparator;
import factbook.figure.Figure;
import factbook.figure.Interval;
import factbook.figure.Unit;
import factbook.render.BuiltIn;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  private static final Unit YUAN = new Unit("yuan", "元", List.of());

  private final Wording simplified = wording(Script.HANS);
  private final Wording traditional = wording(Script.HANT);

  private static Wording wording(Script script) {
    Words words =
        WordsFile.read(BuiltIn.words(), null, List.of(script), new Diagnostics()).get(script);
    return new Wording(Objects.requireNonNull(words), SampleSite.converter(script));
  }

  @ParameterizedTest
  @CsvSource({
    "2018, 2018年",
    "2018-12, 2018年12月",
    "2018-12-31, 2018年12月31日",
    "2021-01/2021-09, 2021年1月至9月",
    "2021-11/2022-03, 2021年11月至2022年3月",
    "2021-01-03/2021-01-05, 2021年1月3日至5日",
    "2021-01-30/2021-02-02, 2021年1月30日至2月2日",
    "2021-12-31/2022-01-02, 2021年12月31日至2022年1月2日",
    "2012/2019, 2012年至2019年",
    "2015~, 约2015年",
    "2020?, 2020年（存疑）",
  })
  void saysADateAsExactlyAsItIsTyped(String typed, String words) {
    assertEquals(words, simplified.date(SampleSite.date(typed)));
  }

  @Test
  void saysThatADateIsMissing() {
    assertEquals("时间不详", simplified.date(null));
    assertEquals("時間不詳", traditional.date(null));
  }

  @ParameterizedTest
  @CsvSource({"2018-12, 2018年", "2021-01/2021-09, 2021年", "2012/2019, 2012年至2019年"})
  void saysTheYearOfADate(String typed, String words) {
    assertEquals(words, simplified.year(SampleSite.date(typed)));
  }

  @Test
  void saysWhatAFigureAllows() {
    assertEquals("恰为1061元", interval("1061", true, "1061", true));
    assertEquals("1600元或以上，不到1700元", interval("1600", true, "1700", false));
    assertEquals("多于1000亿元", interval("100000000000", false, null, false));
    assertEquals("不超过9.8万元", interval(null, false, "98000", true));
    assertEquals("没有给出界限", interval(null, false, null, false));
  }

  @Test
  void neverRoundsWhatAFigureAllows() {
    assertEquals("恰为123456789元", interval("123456789", true, "123456789.00", true));
    assertEquals(
        "恰为123456元", interval("123456", true, "123456", true).replace("12.3456万", "123456"));
    assertEquals("恰为0元", interval("0.00", true, "0", true));
  }

  private String interval(
      @Nullable String low, boolean lowIncluded, @Nullable String high, boolean highIncluded) {
    return simplified.interval(figure(low, lowIncluded, high, highIncluded, false));
  }

  private static Figure figure(
      @Nullable String low,
      boolean lowIncluded,
      @Nullable String high,
      boolean highIncluded,
      boolean isOrdinal) {
    return new Figure(
        "第三",
        low == null ? null : new BigDecimal(low),
        new Interval(
            low == null ? null : new BigDecimal(low),
            lowIncluded,
            high == null ? null : new BigDecimal(high),
            highIncluded),
        YUAN,
        Comparator.EXACT,
        isOrdinal);
  }

  @Test
  void saysARankAsARank() {
    assertEquals("第3位", simplified.interval(figure("3", true, "3", true, true)));
  }

  @Test
  void multipliesANumberOutAndGroupsItsDigits() {
    assertEquals(
        "27,200,000,000元", simplified.normalised(figure("27200000000", true, null, true, false)));
    assertEquals("-1061.50元", simplified.normalised(figure("-1061.50", true, null, true, false)));
    assertEquals("100元", simplified.normalised(figure("1E+2", true, null, true, false)));
  }

  @Test
  void convertsWhatTheBookItselfWritesAndNotTheNumber() {
    Figure figure =
        SampleSite.figure("1600余家", "100000000", "200000000", YUAN, Comparator.OVER_A_LITTLE);
    assertEquals("1600余家", traditional.figure(figure));
    assertEquals("1億元或以上，不到2億元", traditional.interval(figure));
  }

  @Test
  void namesAParagraphAndTheWholeDocument() {
    assertEquals("第20段", simplified.place(20));
    assertEquals("全文", simplified.place(0));
  }
}
