package factbook.markdown;

import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Diagnostics;
import factbook.figure.FigureScanner.Found;
import factbook.narrative.Block;
import factbook.narrative.Inline;
import factbook.narrative.Narrative;
import factbook.text.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads texts for tests, with a scanner that takes runs of ASCII digits and 家 for figures. */
record Reads(Narrative narrative, List<Diagnostic> diagnostics) {
  private static final Pattern FIGURE = Pattern.compile("[0-9]+家?");
  private static final MarkdownReader READER = new MarkdownReader(Reads::numbers, false);
  private static final MarkdownReader WITH_HTML = new MarkdownReader(Reads::numbers, true);

  static Reads text(String text) {
    return read(READER, text);
  }

  static Reads withHtml(String text) {
    return read(WITH_HTML, text);
  }

  static MarkdownReader reader() {
    return READER;
  }

  private static Reads read(MarkdownReader reader, String text) {
    Diagnostics diagnostics = new Diagnostics();
    Narrative narrative = reader.read(new TextFile("t.md", text), diagnostics);
    return new Reads(narrative, diagnostics.sorted());
  }

  private static List<Found> numbers(String text) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = FIGURE.matcher(text);
    while (matcher.find()) {
      found.add(new Found(matcher.start(), matcher.end(), matcher.group()));
    }
    return found;
  }

  /** The inlines of the first block, a paragraph. */
  List<Inline> inlines() {
    return ((Block.Paragraph) narrative.blocks().get(0)).content();
  }

  /** {@code line:column id} of each mistake. */
  List<String> mistakes() {
    return lines(diagnostics);
  }

  static List<String> lines(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(
            diagnostic ->
                diagnostic.where() == null
                    ? diagnostic.code().id()
                    : diagnostic.where().line()
                        + ":"
                        + diagnostic.where().column()
                        + " "
                        + diagnostic.code().id().replace("narrative/", ""))
        .toList();
  }

  /** The plain text of inlines, for reading in tests. */
  static String plain(List<Inline> inlines) {
    StringBuilder text = new StringBuilder();
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text run) {
        text.append(run.text());
      } else if (inline instanceof Inline.Emphasis emphasis) {
        text.append("_").append(plain(emphasis.content())).append("_");
      } else if (inline instanceof Inline.Strong strong) {
        text.append("*").append(plain(strong.content())).append("*");
      } else if (inline instanceof Inline.Code code) {
        text.append("`").append(code.text()).append("`");
      } else if (inline instanceof Inline.Link link) {
        text.append("<").append(link.target()).append(" ").append(plain(link.content()));
        text.append(">");
      } else if (inline instanceof Inline.FactRef ref) {
        text.append("{").append(ref.subject() == null ? "" : ref.subject() + "/");
        text.append(ref.name()).append("|").append(ref.part()).append("}");
      } else if (inline instanceof Inline.SubjectRef ref) {
        text.append("[[").append(ref.subject()).append("|").append(ref.text()).append("]]");
      } else if (inline instanceof Inline.Unbound unbound) {
        text.append("{=").append(unbound.text()).append("|").append(unbound.reason()).append("}");
      } else if (inline instanceof Inline.Fixed fixed) {
        String hongKong = fixed.hongKong();
        boolean isAnother = hongKong != null && !hongKong.equals(fixed.hant());
        text.append("-{").append(fixed.hans()).append(";").append(fixed.hant());
        text.append(isAnother ? ";" + hongKong : "").append("}-");
      } else if (inline instanceof Inline.FootnoteRef ref) {
        text.append("^").append(ref.number());
      } else if (inline instanceof Inline.Html html) {
        text.append("!").append(html.html()).append("!");
      } else {
        text.append("⏎");
      }
    }
    return text.toString();
  }
}
