package factbook.load;

import static factbook.load.Key.optional;
import static factbook.load.Key.required;

import factbook.date.EdtfDate;
import factbook.diagnostic.Diagnostics;
import factbook.fact.Script;
import factbook.fact.Source;
import factbook.fact.Source.Certainty;
import factbook.fact.Source.Correction;
import factbook.fact.Source.Paragraph;
import factbook.fact.Source.PrintedFigure;
import factbook.fact.Source.PrintedWord;
import factbook.load.Names.Target;
import factbook.text.TextFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Loads the record of a source document, {@code seeds/<id>.yaml}. */
public final class SourceLoader {
  private static final Key<String> FIGURE =
      required("figure", Type.text(), "the figure as printed", "962.8亿元");
  private static final Key<String> EXCLUDED =
      optional("excluded", Type.reference(Target.EXCLUSION), "why it is no fact", "name");
  private static final Key<String> FIGURE_NOTE =
      optional("note", Type.text(), "more on why it is no fact", "会议名称");
  private static final Shape FIGURE_SHAPE = Shape.of("a figure", FIGURE, EXCLUDED, FIGURE_NOTE);

  private static final Key<Integer> NUMBER =
      required("number", Type.number(1), "which paragraph of the document it is", "2");
  private static final Key<String> DIGEST =
      required(
          "digest",
          FormatType.of("[0-9a-f]{16}", "16 hexadecimal digits", "0123456789abcdef"),
          "the first 16 digits of the SHA-256 of the paragraph",
          "0123456789abcdef");
  private static final Key<List<Fields>> FIGURES =
      optional(
          "figures",
          Type.list(Type.of(FIGURE_SHAPE, FIGURE)),
          "its figures in the order of the text",
          "[962.8亿元]");
  private static final Key<String> WORD =
      required(
          "word",
          // A record carries no sentences of its document.
          FormatType.of("\\S|\\S.{0,6}\\S", "a word of 8 characters at most", "力争"),
          "the word as printed",
          "力争");
  private static final Key<List<Fields>> WORDS =
      optional(
          "words",
          Type.list(Type.of(Shape.of("a word", WORD), WORD)),
          "some of its words, on which statements rest",
          "[力争, 飞天园区]");
  private static final Shape PARAGRAPH_SHAPE =
      Shape.of("a paragraph", NUMBER, DIGEST, FIGURES, WORDS);

  private static final Key<Integer> PARAGRAPH =
      optional("paragraph", Type.number(1), "where it is printed, if in one place only", "33");
  private static final Key<String> PRINTED =
      required("printed", Type.text(), "the garbled form as printed", "统建湖");
  private static final Key<String> READS =
      required("reads", Type.text(), "what it must have been", "铜鉴湖");
  private static final Key<Certainty> CERTAINTY =
      required("certainty", Type.choice(Certainty.class), "how sure that is", "certain");
  private static final Key<String> BECAUSE =
      required("because", Type.text(), "why it is read so", "同段前文作铜鉴湖");
  private static final Shape CORRECTION_SHAPE =
      Shape.of("a correction", PARAGRAPH, PRINTED, READS, CERTAINTY, BECAUSE);

  private static final String SHA_256_EXAMPLE =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  private static final Key<String> DOCUMENT =
      required("document", Type.text(), "the file name of the document", "report.txt");
  private static final Key<String> SHA_256 =
      required(
          "sha256",
          FormatType.of("[0-9a-f]{64}", "64 hexadecimal digits", SHA_256_EXAMPLE),
          "the SHA-256 of the document",
          SHA_256_EXAMPLE);
  private static final Key<String> TITLE =
      required("title", Type.text(), "the title as printed", "从工业园到云计算引领者");
  private static final Key<Boolean> UNTITLED =
      optional(
          "untitled",
          Type.yesNo(),
          "whether the document prints none, and this is your own",
          "yes");
  private static final Key<String> PUBLISHER =
      optional("publisher", Type.text(), "who published it", "报社");
  private static final Key<String> AUTHOR = optional("author", Type.text(), "who wrote it", "记者");
  private static final Key<EdtfDate> DATE =
      optional("date", new DateType(), "when it was published", "2020");
  private static final Key<String> INFERRED =
      optional(
          "inferred",
          Type.text(),
          "why it is dated so, where the document prints no date",
          "文中最晚的数字是2019年的");
  private static final Key<Script> SCRIPT =
      required(
          "script",
          Type.choice(SettingsLoader.scripts()),
          "the script it is printed in",
          "zh-Hans");
  private static final Key<String> NOTE =
      optional("note", Type.text(), "what the reader should know of it", "转载稿");
  private static final Key<List<Fields>> PARAGRAPHS =
      required(
          "paragraphs",
          Type.list(Type.of(PARAGRAPH_SHAPE)),
          "the paragraphs with their figures",
          "[{number: 1, digest: 0123456789abcdef}]");
  private static final Key<List<Fields>> CORRECTIONS =
      optional(
          "corrections",
          Type.list(Type.of(CORRECTION_SHAPE)),
          "how garbled names are read",
          "[{printed: 统建湖, reads: 铜鉴湖, certainty: certain, because: 同段前文}]");

  /** The keys of a source record. */
  public static final Shape SHAPE =
      Shape.of(
          "a source record",
          DOCUMENT,
          SHA_256,
          TITLE,
          UNTITLED,
          PUBLISHER,
          AUTHOR,
          DATE,
          INFERRED,
          SCRIPT,
          NOTE,
          PARAGRAPHS,
          CORRECTIONS);

  private SourceLoader() {}

  /**
   * Loads a record; mistakes are added to {@code diagnostics}.
   *
   * @param id the name of the file
   * @param names the exclusions that figures may name; {@link Names#NONE} to leave them unchecked
   * @return null where a required key is missing or wrong, which has been said
   */
  public static @Nullable Source load(
      String id, TextFile file, Names names, Diagnostics diagnostics) {
    Fields fields = Documents.read(file, Type.of(SHAPE), new Reading(diagnostics, names));
    if (fields == null || !fields.isWhole()) {
      return null;
    }
    return new Source(
        id,
        fields.need(DOCUMENT),
        fields.need(SHA_256),
        fields.need(TITLE),
        fields.get(UNTITLED, false),
        fields.get(PUBLISHER),
        fields.get(AUTHOR),
        fields.get(DATE),
        fields.get(INFERRED),
        fields.need(SCRIPT),
        fields.get(NOTE),
        paragraphs(fields.need(PARAGRAPHS), diagnostics),
        fields.get(CORRECTIONS, List.of()).stream()
            .filter(Fields::isWhole)
            .map(SourceLoader::correction)
            .toList(),
        fields.valuePlace(TITLE));
  }

  private static List<Paragraph> paragraphs(List<Fields> all, Diagnostics diagnostics) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int last = 0;
    for (Fields fields : all) {
      Integer number = fields.get(NUMBER);
      if (number != null && number <= last) {
        diagnostics.add(
            fields.valuePlace(NUMBER),
            LoadCode.PARAGRAPH_ORDER,
            "paragraph " + number + " stands behind paragraph " + last,
            "keep the paragraphs in the order of the document, each once");
      }
      last = number == null ? last : number;
      if (fields.isWhole()) {
        paragraphs.add(paragraph(fields));
      }
    }
    return paragraphs;
  }

  private static Paragraph paragraph(Fields fields) {
    Map<String, Integer> counts = new HashMap<>();
    List<PrintedFigure> figures = new ArrayList<>();
    for (Fields figure : fields.get(FIGURES, List.of())) {
      if (figure.isWhole()) {
        String text = figure.need(FIGURE);
        int nth = counts.merge(text, 1, Integer::sum);
        figures.add(
            new PrintedFigure(
                text,
                nth,
                figure.get(EXCLUDED),
                figure.get(FIGURE_NOTE),
                figure.valuePlace(FIGURE)));
      }
    }
    return new Paragraph(
        fields.need(NUMBER),
        fields.need(DIGEST),
        figures,
        fields.get(WORDS, List.of()).stream()
            .filter(Fields::isWhole)
            .map(word -> new PrintedWord(word.need(WORD), word.valuePlace(WORD)))
            .toList(),
        fields.valuePlace(NUMBER));
  }

  private static Correction correction(Fields fields) {
    return new Correction(
        fields.get(PARAGRAPH, 0),
        fields.need(PRINTED),
        fields.need(READS),
        fields.need(CERTAINTY),
        fields.need(BECAUSE),
        fields.valuePlace(PRINTED));
  }
}
