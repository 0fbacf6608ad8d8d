package factbook.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.figure.FigureParser.Result.Read;
import factbook.figure.FigureParser.Result.Unread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FigureParserTest {
  private static final Path CASES = Path.of("src", "test", "resources", "figure", "cases.txt");
  private static final Pattern CODE = Pattern.compile("\\{([0-9A-F]+)}");

  private final FigureParser parser;

  FigureParserTest() throws IOException {
    parser = new FigureParser(BookUnits.all());
  }

  private static List<String> cases() throws IOException {
    return Files.readAllLines(CASES).stream()
        .filter(line -> !line.isEmpty() && !line.startsWith("//"))
        .toList();
  }

  @Test
  void holdsAtLeastFourHundredCasesEachOnceWithItsRule() throws IOException {
    List<String> cases = cases();
    assertTrue(cases.size() >= 400, () -> cases.size() + " cases");
    Set<String> printed = new HashSet<>();
    cases.forEach(line -> assertTrue(printed.add(line.split(" \\| ", -1)[0]), line));
    cases.forEach(line -> assertTrue(line.split("\\|", -1).length == 7, line));
  }

  @TestFactory
  Stream<DynamicTest> readsEachCase() throws IOException {
    return cases().stream()
        .map(
            line -> {
              String[] columns = line.split("\\|", -1);
              for (int i = 0; i < columns.length; i++) {
                columns[i] = columns[i].trim();
              }
              return DynamicTest.dynamicTest(columns[0], () -> check(columns));
            });
  }

  private void check(String[] columns) {
    String printed =
        CODE.matcher(columns[0])
            .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
    FigureParser.Result result = parser.parse(printed);
    if (columns[1].startsWith("!")) {
      Unread unread = assertInstanceOf(Unread.class, result);
      assertEquals(columns[1], "! " + unread.at(), unread::why);
      assertTrue(unread.why().contains(columns[2]), unread::why);
    } else {
      assertEquals(expected(columns), written(assertInstanceOf(Read.class, result).figure()));
    }
  }

  private static String expected(String[] columns) {
    String low = columns[2].equals("=") ? "[" + columns[1] : columns[2];
    String high = columns[3].equals("=") ? columns[1] + "]" : columns[3];
    return String.join(" ", columns[1], low + "," + high, columns[4], columns[5]);
  }

  private static String written(Figure figure) {
    return String.join(
        " ",
        figure.number() == null ? "-" : figure.number().toPlainString(),
        FigureFormat.brackets(figure.interval()),
        figure.unit().symbol(),
        figure.comparator() + (figure.isOrdinal() ? " rank" : ""));
  }

  @Test
  void keepsThePrintedTextAsItIs() {
    Read read = assertInstanceOf(Read.class, parser.parse("13. 48 平方公里"));
    assertEquals("13. 48 平方公里", read.figure().printed());
  }

  @Test
  void readsEqualFiguresAsEqualNumbers() {
    List<String> spellings = List.of("1600家", "1,600家", "１６００家", "一千六百家", "1600 家", "0.16万家");
    for (String spelling : spellings) {
      Read read = assertInstanceOf(Read.class, parser.parse(spelling), spelling);
      assertEquals("1600 [1600,1600] 家 EXACT", written(read.figure()), spelling);
    }
  }

  @Test
  void knowsNoUnitsButThoseItWasGiven() {
    FigureParser bare = new FigureParser(List.of());
    assertInstanceOf(Read.class, bare.parse("1061"));
    assertEquals(4, assertInstanceOf(Unread.class, bare.parse("1061家")).at());
    assertInstanceOf(Unread.class, bare.parse("三成"));
    assertInstanceOf(Unread.class, bare.parse("翻番"));
  }
}
