package factbook.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.text.TextFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class HumanFormatTest {
  private enum TestCode implements Code {
    WRONG,
    ODD;

    @Override
    public String id() {
      return this == WRONG ? "test/wrong" : "test/odd";
    }

    @Override
    public Severity severity() {
      return this == WRONG ? Severity.ERROR : Severity.WARNING;
    }
  }

  private static String format(String text, int start, int end) {
    TextFile file = new TextFile("a.yaml", text);
    return new HumanFormat(false)
        .format(Diagnostic.at(file.span(start, end), TestCode.WRONG, "wrong", "do it right"));
  }

  @Test
  void putsTheCaretUnderFullWidthCharacters() {
    assertEquals(
        """
        a.yaml:2:5: error: wrong [test/wrong]
          2 | 园区: 近30亿圆。
            |       ^^^^^^^^
          hint: do it right
        """,
        format("x: y\n园区: 近30亿圆。\n", 9, 14));
  }

  @Test
  void putsTheCaretBehindTabsAndCombiningMarks() {
    assertEquals(
        """
        a.yaml:1:5: error: wrong [test/wrong]
          1 |     e\u0301 x
            |       ^
          hint: do it right
        """,
        format("\te\u0301 x\n", 4, 5));
  }

  @Test
  void marksTheEndOfALineWithOneCaret() {
    assertEquals(
        """
        a.yaml:1:3: error: wrong [test/wrong]
          1 | ab
            |   ^
          hint: do it right
        """,
        format("ab\ncd\n", 2, 2));
  }

  @Test
  void marksAPlaceOfSeveralLinesOnItsFirst() {
    assertEquals(
        """
        a.yaml:1:2: error: wrong [test/wrong]
          1 | ab
            |  ^
          hint: do it right
        """,
        format("ab\ncd\n", 1, 5));
  }

  @Test
  void cutsALongLineAroundThePlace() {
    String line = "家".repeat(500) + "错" + "家".repeat(500);
    String[] lines = format(line + "\n", 500, 501).split("\n", -1);

    assertTrue(lines[1].startsWith("  1 | …家"));
    assertTrue(lines[1].endsWith("家…"));
    assertEquals("^^", lines[2].substring(lines[2].indexOf('^')));
    int column = DisplayWidth.of(lines[1].substring(0, lines[1].indexOf('错')));
    assertEquals(column, lines[2].indexOf('^'));
  }

  @Test
  void letsNoControlCharacterThrough() {
    TextFile file = new TextFile("a.yaml", "a\u001B[31mb\u202Ec\n");
    String shown =
        new HumanFormat(false)
            .format(Diagnostic.at(file.span(1, 2), TestCode.WRONG, "has \u001B in\nit"));

    assertEquals(
        """
        a.yaml:1:2: error: has ␛ in␊it [test/wrong]
          1 | a␛[31mb�c
            |  ^
        """,
        shown);
  }

  @Test
  void showsAMistakeWithoutAPlace() {
    assertEquals(
        "error: no folder [test/wrong]\n  hint: make one\n",
        new HumanFormat(false).format(Diagnostic.general(TestCode.WRONG, "no folder", "make one")));
  }

  @Test
  void showsAFileWithoutTextByItsNameAlone() {
    assertEquals("a.yaml:1:1: error: wrong [test/wrong]\n  hint: do it right\n", format("", 0, 0));
  }

  @Test
  void countsErrorsAndWarnings() {
    Diagnostic error = Diagnostic.general(TestCode.WRONG, "a", "b");
    Diagnostic warning = Diagnostic.general(TestCode.ODD, "a", "b");

    assertEquals("1 error", HumanFormat.summary(List.of(error)));
    assertEquals("2 warnings", HumanFormat.summary(List.of(warning, warning)));
    assertEquals("2 errors, 1 warning", HumanFormat.summary(List.of(error, warning, error)));
    assertEquals("", new HumanFormat(false).format(List.of()));
    assertTrue(new HumanFormat(false).format(List.of(warning)).endsWith("1 warning\n"));
  }

  @Test
  void colorsOnlyWhenAsked() {
    Diagnostic error = Diagnostic.general(TestCode.WRONG, "a", "b");

    assertTrue(new HumanFormat(true).format(error).contains("\u001B[31merror:\u001B[0m"));
    assertFalse(new HumanFormat(false).format(error).contains("\u001B"));
  }
}
