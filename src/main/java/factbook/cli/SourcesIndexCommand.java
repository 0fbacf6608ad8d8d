package factbook.cli;

import factbook.build.Pipeline;
import factbook.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code factbook sources index}. */
@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    description = "Writes a new record of a document into seeds, every figure unaccounted.",
    sortOptions = false)
final class SourcesIndexCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "The document, UTF-8 text.")
  private Path file = Path.of("");

  @Option(
      names = "--id",
      paramLabel = "ID",
      required = true,
      description = "The id of the source; the record is seeds/ID.yaml and must not exist yet.")
  private String id = "";

  @Mixin private CommonOptions common = new CommonOptions();

  SourcesIndexCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Usage.checkId("--id", id);
    Diagnostics diagnostics = new Diagnostics();
    @Nullable Path record = Pipeline.index(common.book(), file, id, diagnostics);
    common.print(diagnostics, console);
    if (record != null && !common.isQuiet()) {
      console.out().println(record);
    }
    return ExitCode.of(diagnostics, false);
  }
}
