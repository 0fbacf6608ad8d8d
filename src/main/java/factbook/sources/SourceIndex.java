package factbook.sources;

import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Diagnostics;
import factbook.figure.FigureScanner;
import java.util.List;
import java.util.Optional;

/** Makes the record of a document, every figure unaccounted. */
public final class SourceIndex {
  /** A first paragraph that is longer, or ends like a sentence, is no title. */
  private static final int LONGEST_TITLE = 60;

  private final FigureScanner scanner;

  /** An index by this scanner. */
  public SourceIndex(FigureScanner scanner) {
    this.scanner = scanner;
  }

  /**
   * The text of {@code seeds/<id>.yaml} for a document; empty, with a diagnostic, where its bytes
   * are not strict UTF-8 or hold no paragraph.
   *
   * @param document the document's file name
   */
  public Optional<String> record(String document, byte[] bytes, Diagnostics diagnostics) {
    Optional<DocumentText> text = DocumentText.of(bytes);
    if (text.isEmpty()) {
      diagnostics.add(
          Diagnostic.general(
              SourceCode.NOT_UTF_8,
              document + " is not UTF-8",
              "save the document as UTF-8 and index it again"));
      return Optional.empty();
    }
    if (text.get().paragraphs().isEmpty()) {
      diagnostics.add(
          Diagnostic.general(
              SourceCode.EMPTY,
              document + " has no paragraph",
              "index the document that has the text"));
      return Optional.empty();
    }
    return text.map(found -> record(document, found));
  }

  private String record(String document, DocumentText text) {
    StringBuilder yaml = new StringBuilder(text.paragraphs().size() * 64);
    key(yaml, "document", document);
    key(yaml, "sha256", text.sha256());
    title(yaml, document, text.paragraphs().get(0));
    key(yaml, "script", ScriptGuess.of(text.paragraphs()).tag());
    yaml.append("paragraphs:\n");
    for (int i = 0; i < text.paragraphs().size(); i++) {
      paragraph(yaml, i + 1, text.paragraphs().get(i));
    }
    return yaml.toString();
  }

  private static void title(StringBuilder yaml, String document, String first) {
    boolean isTitle =
        first.length() <= LONGEST_TITLE && "。！？".indexOf(first.charAt(first.length() - 1)) < 0;
    key(yaml, "title", isTitle ? first : document);
  }

  private static void key(StringBuilder yaml, String key, String value) {
    yaml.append(key).append(": ").append(YamlScalar.of(value)).append('\n');
  }

  private void paragraph(StringBuilder yaml, int number, String paragraph) {
    String digest = YamlScalar.of(DocumentText.digest(paragraph));
    List<FigureScanner.Found> figures = scanner.scan(paragraph);
    if (figures.isEmpty()) {
      yaml.append("- {number: ").append(number).append(", digest: ").append(digest).append("}\n");
      return;
    }
    yaml.append("- number: ").append(number).append('\n');
    yaml.append("  digest: ").append(digest).append('\n');
    yaml.append("  figures:\n");
    for (FigureScanner.Found figure : figures) {
      for (String piece : Pieces.of(figure.text())) {
        yaml.append("  - ").append(YamlScalar.of(piece)).append('\n');
      }
    }
  }
}
