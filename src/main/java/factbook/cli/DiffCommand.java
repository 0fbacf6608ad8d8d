package factbook.cli;

import factbook.build.Pipeline;
import factbook.diagnostic.Diagnostics;
import factbook.edition.Difference;
import factbook.report.DifferenceJson;
import factbook.report.DifferenceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code factbook diff}. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "Says what changed from OLD to NEW, by meaning: corrected, revised, new, withdrawn, re-dated,"
          + " re-sourced.",
      "Each is a book, a published folder, an edition that was cut, or a facts.json. Renames and"
          + " notes are those of NEW where it is a book, else those of --book."
    },
    sortOptions = false)
final class DiffCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "OLD", index = "0", description = "The earlier state.")
  private Path old = Path.of("");

  @Parameters(paramLabel = "NEW", index = "1", description = "The later state.")
  private Path now = Path.of("");

  @Option(names = "--json", description = "For programs.")
  private boolean json;

  @Mixin private CommonOptions common = new CommonOptions();

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    @Nullable Difference difference = Pipeline.diff(old, now, common.book(), diagnostics);
    common.print(diagnostics, console);
    if (difference != null) {
      console
          .out()
          .print(json ? DifferenceJson.format(difference) : DifferenceText.format(difference));
    }
    return ExitCode.of(diagnostics, false);
  }
}
