package factbook.bench;

import factbook.build.Pipeline;
import factbook.check.Outline;
import factbook.check.PageOutline;
import factbook.diagnostic.Diagnostics;
import factbook.fact.Script;
import factbook.figure.FigureScanner;
import factbook.figure.FigureScanner.Found;
import factbook.localize.Localizer;
import factbook.localize.Words;
import factbook.localize.WordsFile;
import factbook.markdown.MarkdownReader;
import factbook.narrative.Narrative;
import factbook.render.BuiltIn;
import factbook.render.Limits;
import factbook.render.Templates;
import factbook.review.ConversionReport;
import factbook.script.Converter;
import factbook.script.Converters;
import factbook.site.Page;
import factbook.site.Site;
import factbook.text.TextFile;
import factbook.view.SharedView;
import factbook.view.View;
import factbook.yaml.YamlNode;
import factbook.yaml.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What each step takes of one park of a {@link SyntheticBook}, on one thread, when all is warm. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class BookSpeed {

  /** A book of ten parks, read. */
  @State(Scope.Benchmark)
  public static class Given {
    final TextFile facts;
    final TextFile text;
    final FigureScanner figures;
    final MarkdownReader markdown;
    final Localizer localizer;
    final Templates templates;
    final Page page;
    final View view;
    final Outline outline;
    final String html;

    /** Writes and reads the book. */
    public Given() {
      Path folder = written();
      Diagnostics diagnostics = new Diagnostics();
      Site site = Objects.requireNonNull(Pipeline.read(folder, diagnostics));
      facts = file(folder, "content/parks/park-00004.yaml");
      text = file(folder, "content/parks/park-00004.md");
      figures = new FigureScanner(site.book().vocabulary().units());
      markdown = new MarkdownReader(figures, false);
      List<Script> scripts = List.of(Script.HANS, Script.HANT);
      Map<Script, Converter> converters =
          Map.of(
              Script.HANS, Converters.of(Script.HANS, List.of()),
              Script.HANT, Converters.of(Script.HANT, List.of()));
      Map<Script, Words> words = WordsFile.read(BuiltIn.words(), null, scripts, diagnostics);
      localizer =
          new Localizer(
              site,
              Script.HANT,
              converters,
              words,
              ConversionReport.EMPTY,
              new SharedView("assets/book.css", Map.of()));
      templates =
          Templates.load(
              BuiltIn.under(List.of()), localizer.words().keys(), Limits.DEFAULT, diagnostics);
      page =
          site.pages().stream()
              .filter(one -> "park-00004".equals(one.id()))
              .findFirst()
              .orElseThrow();
      view = localizer.view(page);
      outline = new Outline(scripts, List.of());
      html = rendered();
    }

    private static Path written() {
      try {
        Path folder = Files.createTempDirectory("factbook-bench");
        SyntheticBook.main(new String[] {"10", folder.toString()});
        return folder;
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    private static TextFile file(Path folder, String path) {
      try {
        return new TextFile(path, Files.readString(folder.resolve(path)));
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    String rendered() {
      return templates
          .render(view, localizer.words(), localizer.proofs(page), new Diagnostics())
          .orElseThrow();
    }
  }

  @Benchmark
  public List<Found> figuresOfAText(Given given) {
    return given.figures.scan(given.text.text());
  }

  @Benchmark
  public YamlNode yamlOfAPark(Given given) {
    return YamlReader.read(given.facts, new Diagnostics());
  }

  @Benchmark
  public Narrative markdownOfAPark(Given given) {
    return given.markdown.read(given.text, new Diagnostics());
  }

  @Benchmark
  public View viewOfAPark(Given given) {
    return given.localizer.view(given.page);
  }

  @Benchmark
  public String pageOfAPark(Given given) {
    return given.rendered();
  }

  @Benchmark
  public PageOutline outlineOfAPark(Given given) {
    return given.outline.of("zh-hant/parks/park-00004.html", given.html);
  }
}
