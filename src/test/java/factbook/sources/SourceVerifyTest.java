package factbook.sources;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import factbook.diagnostic.Diagnostic;
import factbook.fact.Script;
import factbook.fact.Source;
import factbook.fact.Source.Certainty;
import factbook.fact.Source.Correction;
import factbook.fact.Source.Paragraph;
import factbook.fact.Source.PrintedFigure;
import factbook.fact.Source.PrintedWord;
import factbook.figure.BookUnits;
import factbook.figure.FigureScanner;
import factbook.text.Span;
import factbook.text.TextFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceVerifyTest {
  private static final String TEXT = "小镇记事\n2018年底有1061家,另有近两万人,2016年有16家和16家。\n\u00A0\n统建湖在侧。\n";
  private static final String[] FIGURES = {"2018年底", "1061家", "近两万人", "2016年", "16家", "16家"};

  private final Span here = new TextFile("seeds/s9.yaml", "document: a.txt\n").start();
  private final SourceVerify verify;

  SourceVerifyTest() throws IOException {
    verify = new SourceVerify(new FigureScanner(BookUnits.all()));
  }

  private Source source(String text, List<List<String>> figures, Correction... corrections) {
    DocumentText document = DocumentText.of(text.getBytes(UTF_8)).orElseThrow();
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < document.paragraphs().size(); i++) {
      String digest = DocumentText.digest(document.paragraphs().get(i));
      List<PrintedFigure> printed =
          figures.get(i).stream()
              .map(figure -> new PrintedFigure(figure, 1, null, null, here))
              .toList();
      paragraphs.add(new Paragraph(i + 1, digest, printed, here));
    }
    return document(document.sha256(), paragraphs, corrections);
  }

  private Source document(String sha256, List<Paragraph> paragraphs, Correction... corrections) {
    return new Source(
        "s9",
        "a.txt",
        sha256,
        "小镇记事",
        null,
        null,
        null,
        null,
        Script.HANS,
        null,
        paragraphs,
        Arrays.asList(corrections),
        here);
  }

  private Source recorded(String... figures) {
    return source(TEXT, List.of(List.of(), Arrays.asList(figures), List.of()));
  }

  private Correction correction(int paragraph, String printed) {
    return new Correction(paragraph, printed, "铜鉴湖", Certainty.CERTAIN, "同音", here);
  }

  private List<String> codes(Source source, String text) {
    return verify.verify(source, text.getBytes(UTF_8)).stream()
        .map(difference -> difference.code().id())
        .toList();
  }

  private String message(Source source) {
    List<Diagnostic> differences = verify.verify(source, TEXT.getBytes(UTF_8));
    assertEquals(1, differences.size(), differences::toString);
    return differences.get(0).code().id() + ": " + differences.get(0).message();
  }

  @Test
  void findsNoDifferenceInATrueRecord() {
    assertEquals(List.of(), codes(recorded(FIGURES), TEXT));
  }

  @Test
  void letsTheEditorMoveTheBoundsOfFigures() {
    Source source = recorded("2018年", "有1061家", "两万", "2016年", "16家和16家");
    assertEquals(List.of(), codes(source, TEXT));
  }

  @Test
  void letsTheEditorRecordWordsThatTheScannerDoesNotFind() {
    Source source = recorded("2018年底", "1061家", "另有", "近两万人", "2016年", "16家", "16家");
    assertEquals(List.of(), codes(source, TEXT));
  }

  @Test
  void findsAChangedParagraphAndWithItAnotherDocument() {
    assertEquals(
        List.of("source/other-document", "source/paragraph-digest"),
        codes(recorded(FIGURES), TEXT.replace("在侧", "在旁")));
  }

  @Test
  void findsAnotherDocumentWhereOnlyBlanksChanged() {
    assertEquals(List.of("source/other-document"), codes(recorded(FIGURES), TEXT + "\n"));
  }

  @Test
  void findsMissingAndAdditionalParagraphs() {
    assertEquals(
        List.of("source/other-document", "source/paragraph-count"),
        codes(recorded(FIGURES), TEXT + "又一段。\n"));
    assertEquals(
        List.of("source/other-document", "source/paragraph-count"),
        codes(recorded(FIGURES), TEXT.replace("统建湖在侧。\n", "")));
  }

  @Test
  void findsParagraphsOutOfNumber() {
    Source source = recorded(FIGURES);
    List<Paragraph> moved = new ArrayList<>(source.paragraphs());
    Paragraph last = moved.remove(2);
    moved.add(new Paragraph(4, last.digest(), last.figures(), here));
    assertEquals(List.of("source/paragraph-number"), codes(document(source.sha256(), moved), TEXT));
  }

  @Test
  void findsAWordThatIsNotPrinted() {
    List<Paragraph> paragraphs = new ArrayList<>(recorded(FIGURES).paragraphs());
    Paragraph last = paragraphs.remove(2);
    List<PrintedWord> words = List.of(new PrintedWord("在侧", here), new PrintedWord("铜鉴湖", here));
    paragraphs.add(new Paragraph(3, last.digest(), last.figures(), words, here));
    assertEquals(
        "source/word-not-printed: “铜鉴湖” is not printed in paragraph 3",
        message(document(recorded(FIGURES).sha256(), paragraphs)));
  }

  @Test
  void findsAFigureThatIsNotPrinted() {
    assertEquals(
        "source/figure-not-printed: “1062家” is not printed there in paragraph 2",
        message(recorded("2018年底", "1062家", "近两万人", "2016年", "16家", "16家")));
  }

  @Test
  void findsAFigureRecordedMoreOftenThanPrinted() {
    assertEquals(
        "source/figure-not-printed: “16家” is not printed there in paragraph 2",
        message(recorded("2018年底", "1061家", "近两万人", "2016年", "16家", "16家", "16家")));
  }

  @Test
  void findsFiguresOutOfOrder() {
    assertEquals(
        "source/figure-not-printed: “2018年底” is not printed there in paragraph 2",
        message(recorded("1061家", "2018年底", "近两万人", "2016年", "16家", "16家")));
  }

  @Test
  void takesNoPartOfALongerNumberForAFigure() {
    assertEquals(
        "source/figure-not-printed: “061家” is not printed there in paragraph 2",
        message(recorded("2018年底", "061家", "近两万人", "2016年", "16家", "16家")));
  }

  @Test
  void findsDigitsThatAreInNoFigure() {
    assertEquals(
        "source/figure-not-recorded: paragraph 2 prints “16家”",
        message(recorded("2018年底", "1061家", "近两万人", "2016年", "16家")));
    assertEquals(
        "source/figure-not-recorded: paragraph 2 prints “2018年底”, “2016年”",
        message(recorded("1061家", "近两万人", "16家", "16家")));
  }

  @Test
  void findsHanNumeralsThatAreInNoFigure() {
    assertEquals(
        "source/figure-not-recorded: paragraph 2 prints “近两万人”",
        message(recorded("2018年底", "1061家", "2016年", "16家", "16家")));
  }

  @Test
  void findsCorrectionsOfWhatIsNotPrinted() {
    List<List<String>> figures = List.of(List.of(), Arrays.asList(FIGURES), List.of());
    Source good = source(TEXT, figures, correction(3, "统建湖"), correction(0, "统建湖"));
    assertEquals(List.of(), codes(good, TEXT));
    Source bad =
        source(TEXT, figures, correction(2, "统建湖"), correction(0, "铜鉴湖"), correction(9, "湖"));
    assertEquals(
        List.of(
            "source/correction-not-printed",
            "source/correction-not-printed",
            "source/correction-not-printed"),
        codes(bad, TEXT));
  }

  @Test
  void refusesADocumentThatIsNotUtf8() {
    byte[] bytes = {(byte) 0xD5, (byte) 0xF2};
    assertEquals(
        List.of(SourceCode.NOT_UTF_8),
        verify.verify(recorded(FIGURES), bytes).stream().map(Diagnostic::code).toList());
  }
}
