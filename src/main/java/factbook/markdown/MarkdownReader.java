package factbook.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import factbook.diagnostic.Diagnostics;
import factbook.figure.FigureScanner;
import factbook.figure.FigureScanner.Found;
import factbook.narrative.Block;
import factbook.narrative.Inline;
import factbook.narrative.Narrative;
import factbook.text.Span;
import factbook.text.TextFile;
import java.util.List;
import java.util.function.Function;

/**
 * Reads Markdown: whole narratives, and the one-line texts of YAML values.
 *
 * <p>CommonMark with tables and footnotes and our own markup: {@code {fact}}, {@code [[id]]},
 * {@code {=text|reason}}, {@code -{…}-}. Mistakes, numbers that no fact proves among them, are
 * diagnostics at their line and column; whatever is typed, reading ends within seconds.
 */
public final class MarkdownReader {
  /** Shorter lines cannot be nested so deeply that an ordinary stack overflows. */
  private static final int LONGEST_SHALLOW = 200;

  /** Without these, and not starting with one of the others, a line is plain text. */
  private static final String MARKS = "\\`*_[]<>&{}!|~\n\r\t\u0000";

  private static final String FIRST_MARKS = " -+=#:0123456789";

  private final Parser parser = parser();
  private final Function<String, List<Found>> numbers;
  private final boolean rawHtml;

  /**
   * A reader; safe for use by several threads.
   *
   * @param numbers finds numbers that are not bound to a fact
   * @param rawHtml whether raw HTML is allowed
   */
  public MarkdownReader(FigureScanner numbers, boolean rawHtml) {
    this(numbers::scan, rawHtml);
  }

  MarkdownReader(Function<String, List<Found>> numbers, boolean rawHtml) {
    this.numbers = numbers;
    this.rawHtml = rawHtml;
  }

  private static Parser parser() {
    MutableDataSet options = new MutableDataSet();
    // Lets **重点，**后文 close: CommonMark alone looks at words between blanks.
    options.set(Parser.INLINE_DELIMITER_DIRECTIONAL_PUNCTUATIONS, true);
    options.set(Parser.EXTENSIONS, List.of(TablesExtension.create(), FootnoteExtension.create()));
    options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
    options.set(TablesExtension.MIN_HEADER_ROWS, 1);
    options.set(TablesExtension.MAX_HEADER_ROWS, 1);
    options.set(TablesExtension.COLUMN_SPANS, false);
    options.set(TablesExtension.WITH_CAPTION, false);
    options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
    return Parser.builder(options)
        .customInlineParserExtensionFactory(MarkupParser.factory())
        .build();
  }

  /** Reads a whole file; mistakes are added to {@code diagnostics}. */
  public Narrative read(TextFile file, Diagnostics diagnostics) {
    Narrative nothing = new Narrative(List.of(), List.of(), file.start());
    Reading reading = reading(new Place(file.span(0, file.text().length()), 0), diagnostics);
    if (!Limits.hold(file.text(), reading.place(), diagnostics)) {
      return nothing;
    }
    return DeepStack.call(
        () ->
            Attempt.read(
                file.text(),
                reading,
                nothing,
                () -> {
                  BlockReader blocks = new BlockReader(reading, parse(file.text()));
                  return new Narrative(blocks.blocks(), blocks.footnotes(), file.start());
                }));
  }

  /**
   * Reads one line of text.
   *
   * @param text the text
   * @param where its place; offsets in the text are offsets in the place where their texts are
   *     equal, or equal but for quotes around it; otherwise mistakes are shown at the whole place
   */
  public List<Inline> readLine(String text, Span where, Diagnostics diagnostics) {
    Reading reading = reading(Place.of(text, where), diagnostics);
    List<Inline> nothing = List.of(new Inline.Text(text));
    if (isPlain(text)) {
      Prose prose = new Prose();
      for (int at = 0; at < text.length(); at++) {
        prose.add(text.charAt(at), at, at + 1);
      }
      prose.check(numbers, reading.place(), diagnostics);
      return nothing;
    }
    if (!Limits.hold(text, reading.place(), diagnostics)) {
      return nothing;
    }
    if (text.length() <= LONGEST_SHALLOW) {
      return Attempt.read(text, reading, nothing, () -> line(text, reading));
    }
    return DeepStack.call(() -> Attempt.read(text, reading, nothing, () -> line(text, reading)));
  }

  /** Most values are plain words; they need no parser. */
  static boolean isPlain(String text) {
    if (text.isEmpty() || text.length() > LONGEST_SHALLOW || text.endsWith(" ")) {
      return false;
    }
    return FIRST_MARKS.indexOf(text.charAt(0)) < 0
        && text.chars().noneMatch(typed -> MARKS.indexOf(typed) >= 0);
  }

  private List<Inline> line(String text, Reading reading) {
    List<Block> blocks = new BlockReader(reading, parse(text)).blocks();
    if (blocks.size() == 1 && blocks.get(0) instanceof Block.Paragraph paragraph) {
      return paragraph.content();
    }
    reading
        .diagnostics()
        .add(
            reading.place().whole(),
            MarkdownCode.NOT_ONE_LINE,
            "this is not one line of text",
            "write plain text without headings, lists, quotes and tables; a \\ before the first"
                + " character keeps it a character");
    return List.of(new Inline.Text(text));
  }

  private Reading reading(Place place, Diagnostics diagnostics) {
    return new Reading(place, numbers, rawHtml, diagnostics);
  }

  private Document parse(String text) {
    return parser.parse(BasedSequence.of(new CountedText(text)));
  }
}
