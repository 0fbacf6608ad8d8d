package factbook.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.date.PrintedDate;
import factbook.figure.FigureParser.Result;
import factbook.figure.FigureScanner.Found;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(Lifecycle.PER_CLASS)
class FigureScannerTest {
  private static final Path CASES = Path.of("src", "test", "resources", "figure", "scan.txt");

  /** The characters that the grammar looks at, and some that it does not. */
  private static final String LETTERS =
      "0123456789０９.,，．%％+-—~～至到 　年月日家个個元人万億亿千百十一二三两兩廿〇零半几幾数上近约超过余多来第前首成倍翻番分之连续级点底初甲G_a/:&×";

  private final FigureScanner scanner;
  private final FigureParser parser;

  FigureScannerTest() throws IOException {
    scanner = new FigureScanner(BookUnits.all());
    parser = new FigureParser(BookUnits.all());
  }

  @TestFactory
  Stream<DynamicTest> findsTheFiguresOfEachText() throws IOException {
    return Files.readAllLines(CASES).stream()
        .filter(line -> !line.isEmpty() && !line.startsWith("//"))
        .map(
            line -> {
              String text = line.substring(0, line.indexOf(" | "));
              String expected = line.substring(line.indexOf(" | ") + 3);
              return DynamicTest.dynamicTest(
                  text, () -> assertEquals(expected, written(scanner.scan(text))));
            });
  }

  private static String written(List<Found> found) {
    return found.isEmpty()
        ? "none"
        : found.stream().map(Found::text).collect(Collectors.joining(" | "));
  }

  @Test
  void findsInOrderWithoutOverlapEveryDigitOnceAndNothingUnreadable() {
    Random random = new Random(1061);
    for (int i = 0; i < 100_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(24);
      for (int j = 0; j < length; j++) {
        text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      check(text.toString());
    }
  }

  private void check(String text) {
    int end = 0;
    StringBuilder outside = new StringBuilder();
    for (Found found : scanner.scan(text)) {
      assertTrue(found.start() >= end && found.end() > found.start(), text);
      assertEquals(found.text(), text.substring(found.start(), found.end()), text);
      outside.append(text.substring(end, found.start()));
      boolean splitsDigits =
          Letters.isDigit(text, found.end()) && Letters.isDigit(text.charAt(found.end() - 1));
      assertTrue(!splitsDigits, () -> text + " at " + found.text());
      assertTrue(isUnderstood(found.text()), () -> text + ": " + found.text());
      end = found.end();
    }
    outside.append(text.substring(end));
    assertTrue(outside.chars().noneMatch(c -> Letters.isDigit((char) c)), text);
  }

  /** Whether a figure parses, or is a date, a code, or a fraction without a decimal. */
  private boolean isUnderstood(String figure) {
    return parser.parse(figure) instanceof Result.Read
        || PrintedDate.parse(figure).isPresent()
        || CodeRun.isCode(figure, 0, figure.length())
        || figure.contains("分之");
  }

  @Test
  void neverFailsOnAnyCharacters() {
    Random random = new Random(2050);
    for (int i = 0; i < 20_000; i++) {
      char[] text = new char[random.nextInt(30)];
      for (int j = 0; j < text.length; j++) {
        text[j] = (char) random.nextInt(0x10000);
      }
      scanner.scan(new String(text));
      parser.parse(new String(text));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1", "1-", "1-1—", "1.", "1,", "1,111,", "1 ", "1 111 ", "1+", "1%", "1:", "a1", "a&", "_",
        "一", "一百", "十", "千", "万", "亿", "万亿", "第", "近", "超过", "连续", "近1", "一一一一", "二〇", "几", "数",
        "上", "半", "翻", "今年", "1月", "1年-", "2018年", "十月", "零", "百分之", "1万", "1余", "分之", "不", "一个",
        "千方", "　", "-", "−1", "1亿1万"
      })
  void readsALongTextInTimeOfItsLength(String part) {
    String text = part.repeat(100_000 / part.length());
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> scanner.scan(text));
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> parser.parse(text));
  }

  @Test
  void givesTheSameWhateverStandsAround() {
    String figure = "近30亿元";
    for (String frame : List.of("有%s。", "(%s)", "“%s”", "、%s、", "\u00A0%s\u3000")) {
      assertEquals(figure, written(scanner.scan(frame.formatted(figure))));
    }
  }
}
