package factbook.sources;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Diagnostics;
import factbook.figure.BookUnits;
import factbook.figure.FigureScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceIndexTest {
  private static final Path RESOURCES = Path.of("src", "test", "resources", "sources");

  private final SourceIndex index;

  SourceIndexTest() throws IOException {
    index = new SourceIndex(new FigureScanner(BookUnits.all()));
  }

  private String record(String text) {
    Diagnostics diagnostics = new Diagnostics();
    String record = index.record("a.txt", text.getBytes(UTF_8), diagnostics).orElseThrow();
    assertEquals(List.of(), diagnostics.sorted());
    return record;
  }

  @Test
  void recordsEveryParagraphWithItsDigestAndFigures() throws IOException {
    byte[] document = Files.readAllBytes(RESOURCES.resolve("document.txt"));
    String record = index.record("document.txt", document, new Diagnostics()).orElseThrow();
    assertEquals(Files.readString(RESOURCES.resolve("document.yaml")), record);
  }

  @Test
  void countsALineOfNoBreakBlanksAsNone() {
    assertTrue(record("甲\n\u00A0\u3000\n乙\n").contains("number: 2"));
    assertEquals(-1, record("甲\n\u00A0\u3000\u2003\u0085\n乙\n").indexOf("number: 3"));
  }

  @Test
  void countsACharacterThatIsSeenByNobodyButIsNoBlankAsAParagraph() {
    assertTrue(record("甲\n\u200B\n乙\n").contains("number: 3"));
  }

  @Test
  void givesTheSameDigestWhateverBlanksStandAround() {
    String plain =
        record("甲\n乙").lines().filter(line -> line.contains("number: 2")).toList().get(0);
    String framed =
        record("甲\r\n\u3000\u00A0乙 \t\r\n")
            .lines()
            .filter(line -> line.contains("number: 2"))
            .toList()
            .get(0);
    assertEquals(plain, framed);
  }

  @ParameterizedTest
  @CsvSource({"小镇记事, 小镇记事", "这是一句话。, a.txt", "“谷”的成长:一览, “谷”的成长:一览", "2021, '\"2021\"'"})
  void takesTheFirstParagraphAsTitleUnlessItIsASentence(String first, String title) {
    assertTrue(record(first + "\n正文。\n").contains("\ntitle: " + title + "\n"));
  }

  @Test
  void leavesALongFirstParagraphToTheEditor() {
    assertTrue(record("长".repeat(61) + "\n").contains("\ntitle: a.txt\n"));
  }

  @Test
  void guessesTheScript() {
    assertTrue(record("这个园区发展对产业的意义\n").contains("script: zh-Hans"));
    assertTrue(record("這個園區發展對產業的意義\n").contains("script: zh-Hant"));
    assertTrue(record("2021\n").contains("script: zh-Hans"));
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    Diagnostics diagnostics = new Diagnostics();
    byte[] bytes = {(byte) 0xD5, (byte) 0xF2, '\n'};
    assertEquals(Optional.empty(), index.record("a.txt", bytes, diagnostics));
    assertEquals(
        List.of(SourceCode.NOT_UTF_8),
        diagnostics.sorted().stream().map(Diagnostic::code).toList());
  }

  @Test
  void refusesADocumentWithoutText() {
    Diagnostics diagnostics = new Diagnostics();
    assertEquals(
        Optional.empty(), index.record("a.txt", " \n\u00A0\n".getBytes(UTF_8), diagnostics));
    assertEquals(
        List.of(SourceCode.EMPTY), diagnostics.sorted().stream().map(Diagnostic::code).toList());
  }
}
