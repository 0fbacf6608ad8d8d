package factbook.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedDateTest {
  private static final Path CASES = Path.of("src", "test", "resources", "date", "agrees.txt");

  @TestFactory
  Stream<DynamicTest> agreesWithWhatItMayMean() throws IOException {
    return Files.readAllLines(CASES).stream()
        .filter(line -> !line.isEmpty() && !line.startsWith("//"))
        .map(line -> line.split("\\|", -1))
        .map(
            columns ->
                DynamicTest.dynamicTest(
                    columns[0].trim(),
                    () -> {
                      assertEquals(3, columns.length);
                      check(columns[0].trim(), columns[1], true);
                      check(columns[0].trim(), columns[2], false);
                    }));
  }

  private static void check(String printed, String typedDates, boolean expected) {
    for (String typed : typedDates.trim().split(", ", -1)) {
      if (!typed.isEmpty()) {
        EdtfDate date = EdtfDate.parse(typed).orElseThrow(() -> new AssertionError(typed));
        assertEquals(expected, PrintedDate.agrees(printed, date), printed + " and " + typed);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2018年中国云计算, 2018年",
    "2018年初步形成, 2018年",
    "10月19日至22日大会, 10月19日至22日",
    "今年中国, ''",
    "今年5月以来, 今年5月",
    "去年, ''",
    "2013年1月23日第一次, 2013年1月23日",
    "2015年第一批, 2015年",
    "2021云起大会, ''",
    "3个月, ''",
    "6号线, ''",
    "5000年历史, ''",
    "3-5年, ''",
    "2024 年1- 8 月实现, 2024 年1- 8 月",
    "2013年3-家, 2013年",
    "10月19-家, 10月",
    "二〇一八年底前, 二〇一八年底",
    "上半年, ''",
    "第三季度以来, 第三季度"
  })
  void reachesAsFarAsTheDate(String text, String date) {
    assertEquals(date, text.substring(0, PrintedDate.endAt(text, 0)));
  }

  @Test
  void neverFailsOnAnyText() {
    String letters = "0123456789年月日号至-~—到 第季度前三上下半底初末今去一二十廿〇零旬中份国/.";
    Random random = new Random(20181231);
    EdtfDate typed = EdtfDate.parse("2018-02").orElseThrow();
    for (int i = 0; i < 200_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(12);
      for (int j = 0; j < length; j++) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      String printed = text.toString();
      int end = PrintedDate.endAt(printed, 0);
      assertTrue(end >= 0 && end <= printed.length(), printed);
      assertTrue(end == 0 || PrintedDate.parse(printed.substring(0, end)).isPresent(), printed);
      PrintedDate.agrees(printed, typed);
    }
  }

  @Test
  void readsHostileTextInNoTime() {
    String hostile = "1-".repeat(50_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          for (int at = 0; at < hostile.length(); at++) {
            PrintedDate.endAt(hostile, at);
          }
        });
  }
}
