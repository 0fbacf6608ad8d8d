package factbook.sources;

import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Diagnostics;
import factbook.fact.Source;
import factbook.fact.Source.Correction;
import factbook.fact.Source.Paragraph;
import factbook.fact.Source.PrintedFigure;
import factbook.fact.Source.PrintedWord;
import factbook.figure.FigureScanner;
import factbook.figure.FigureScanner.Found;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Proves the record of a source against its document.
 *
 * <p>Editors may move the bounds of a figure in the record, so figures are looked for as printed,
 * one behind the other; then no digit of the paragraph, and no figure that the scanner finds, may
 * be left outside them.
 */
public final class SourceVerify {
  private final FigureScanner scanner;

  /** A proof by this scanner. */
  public SourceVerify(FigureScanner scanner) {
    this.scanner = scanner;
  }

  /** The differences between a record and the bytes of its document, in order; none is proof. */
  public List<Diagnostic> verify(Source source, byte[] bytes) {
    Diagnostics differences = new Diagnostics();
    Optional<DocumentText> text = DocumentText.of(bytes);
    if (text.isEmpty()) {
      differences.add(
          source.where(),
          SourceCode.NOT_UTF_8,
          source.document() + " is not UTF-8",
          "get the document that the record was made of");
    } else {
      verify(source, text.get(), differences);
    }
    return differences.sorted();
  }

  private void verify(Source source, DocumentText text, Diagnostics differences) {
    if (!text.sha256().equals(source.sha256())) {
      differences.add(
          source.where(),
          SourceCode.OTHER_DOCUMENT,
          source.document() + " has the SHA-256 " + text.sha256(),
          "get the document that the record was made of, or index this one anew");
    }
    if (text.paragraphs().size() != source.paragraphs().size()) {
      differences.add(
          source.where(),
          SourceCode.PARAGRAPH_COUNT,
          source.document()
              + (" has " + text.paragraphs().size() + " paragraphs, the record ")
              + source.paragraphs().size(),
          "record each line that has a character, blank ones do not count");
    }
    paragraphs(source, text, differences);
    for (Correction correction : source.corrections()) {
      correction(correction, text, differences);
    }
  }

  private void paragraphs(Source source, DocumentText text, Diagnostics differences) {
    for (int i = 0; i < source.paragraphs().size(); i++) {
      Paragraph paragraph = source.paragraphs().get(i);
      if (paragraph.number() != i + 1) {
        differences.add(
            paragraph.where(),
            SourceCode.PARAGRAPH_NUMBER,
            "paragraph " + paragraph.number() + " stands where " + (i + 1) + " is due",
            "number the paragraphs 1, 2, 3 … without a gap");
      }
      if (paragraph.number() >= 1 && paragraph.number() <= text.paragraphs().size()) {
        paragraph(paragraph, text.paragraphs().get(paragraph.number() - 1), differences);
      }
    }
  }

  private void paragraph(Paragraph paragraph, String printed, Diagnostics differences) {
    String digest = DocumentText.digest(printed);
    if (!digest.equals(paragraph.digest())) {
      differences.add(
          paragraph.where(),
          SourceCode.PARAGRAPH_DIGEST,
          "paragraph " + paragraph.number() + " of the document has the digest " + digest,
          "see whether this is the same document, and index it anew if so");
    }
    words(paragraph, printed, differences);
    boolean[] isRecorded = new boolean[printed.length()];
    if (figures(paragraph, printed, isRecorded, differences)) {
      nothingLeft(paragraph, printed, isRecorded, differences);
    }
  }

  private static void words(Paragraph paragraph, String printed, Diagnostics differences) {
    for (PrintedWord word : paragraph.words()) {
      if (!printed.contains(word.text())) {
        differences.add(
            word.where(),
            SourceCode.WORD_NOT_PRINTED,
            "“" + word.text() + "” is not printed in paragraph " + paragraph.number(),
            "copy the word as the document prints it, in its script");
      }
    }
  }

  /** Finds the recorded figures one behind the other; whether all are there. */
  private boolean figures(
      Paragraph paragraph, String printed, boolean[] isRecorded, Diagnostics differences) {
    int from = 0;
    boolean allPrinted = true;
    for (PrintedFigure figure : paragraph.figures()) {
      int start = place(printed, figure.text(), from);
      if (start < 0) {
        allPrinted = false;
        differences.add(
            figure.where(),
            SourceCode.FIGURE_NOT_PRINTED,
            "“" + figure.text() + "” is not printed there in paragraph " + paragraph.number(),
            printed.contains(figure.text())
                ? "put the figures in the order of the text, each as often as it is printed"
                : "copy the figure as the document prints it, blanks included");
      } else {
        from = start + figure.text().length();
        Arrays.fill(isRecorded, start, from, true);
      }
    }
    return allPrinted;
  }

  /** The next place of a figure that is not a part of a longer number; -1 where there is none. */
  private static int place(String printed, String figure, int from) {
    int start = figure.isEmpty() ? -1 : printed.indexOf(figure, from);
    while (start >= 0 && isCut(printed, start, start + figure.length())) {
      start = printed.indexOf(figure, start + 1);
    }
    return start;
  }

  /** Whether digits go on beyond the bounds: 16 in 2016. */
  private static boolean isCut(String printed, int start, int end) {
    return (start > 0 && isDigit(printed.charAt(start - 1)) && isDigit(printed.charAt(start)))
        || (end < printed.length()
            && isDigit(printed.charAt(end - 1))
            && isDigit(printed.charAt(end)));
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  private void nothingLeft(
      Paragraph paragraph, String printed, boolean[] isRecorded, Diagnostics differences) {
    List<String> missing = new ArrayList<>();
    for (Found found : scanner.scan(printed)) {
      if (isLeft(found, printed, isRecorded)) {
        missing.add("“" + found.text() + "”");
      }
    }
    if (!missing.isEmpty()) {
      differences.add(
          paragraph.where(),
          SourceCode.FIGURE_NOT_RECORDED,
          "paragraph " + paragraph.number() + " prints " + String.join(", ", missing),
          "add what is missing to the figures of the paragraph");
    }
  }

  /** Whether a digit of it is outside the record, or, without digits, all of it. */
  private static boolean isLeft(Found found, String printed, boolean[] isRecorded) {
    boolean hasDigit = false;
    boolean isTouched = false;
    for (int at = found.start(); at < found.end(); at++) {
      boolean isDigit = isDigit(printed.charAt(at));
      if (isDigit && !isRecorded[at]) {
        return true;
      }
      hasDigit |= isDigit;
      isTouched |= isRecorded[at];
    }
    return !hasDigit && !isTouched;
  }

  private static void correction(
      Correction correction, DocumentText text, Diagnostics differences) {
    int number = correction.paragraph();
    boolean isPrinted =
        number == 0
            ? text.paragraphs().stream().anyMatch(each -> each.contains(correction.printed()))
            : number <= text.paragraphs().size()
                && text.paragraphs().get(number - 1).contains(correction.printed());
    if (!isPrinted) {
      String where = number == 0 ? "the document" : "paragraph " + number;
      differences.add(
          correction.where(),
          SourceCode.CORRECTION_NOT_PRINTED,
          "“" + correction.printed() + "” is not printed in " + where,
          "copy the garbled text as the document prints it");
    }
  }
}
