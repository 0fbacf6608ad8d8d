package factbook.cli;

import factbook.build.Pipeline;
import factbook.diagnostic.Diagnostics;
import factbook.diagnostic.Suggestion;
import factbook.report.Listing;
import factbook.report.Listing.What;
import factbook.site.Site;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code factbook list}. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = {
      "Lists what the book has, one thing a line, its columns between tabs, for scripts.",
      "pages: path, kind, id",
      "parks, entities: id, kind, name, file",
      "facts: id, property, kind, value, at, place",
      "events: id, kind, at, text, place",
      "sources: id, document, date, title, file"
    },
    sortOptions = false)
final class ListCommand implements Callable<Integer> {
  private static final List<String> WORDS = Arrays.stream(What.values()).map(What::word).toList();

  private final Console console;

  @Parameters(
      paramLabel = "WHAT",
      description = "pages, parks, facts, events, entities or sources.")
  private String what = "";

  @Option(names = "--json", description = "A list of objects whose keys are the columns.")
  private boolean json;

  @Mixin private CommonOptions common = new CommonOptions();

  ListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Usage.check(
        WORDS.contains(what),
        "no list of “"
            + what
            + "”: "
            + Suggestion.hint(what, WORDS, "there are " + String.join(", ", WORDS)));
    Diagnostics diagnostics = new Diagnostics();
    @Nullable Site site = Pipeline.read(common.book(), diagnostics);
    if (site == null) {
      common.print(diagnostics, console);
      return ExitCode.of(diagnostics, false);
    }
    Listing listing = Listing.of(site, What.valueOf(what.toUpperCase(Locale.ROOT)));
    console.out().print(json ? listing.json() : listing.text());
    return ExitCode.DONE;
  }
}
