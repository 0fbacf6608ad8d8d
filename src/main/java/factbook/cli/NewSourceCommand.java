package factbook.cli;

import factbook.build.Pipeline;
import factbook.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code factbook new source}: the same as {@code sources index}. */
@Command(
    name = "source",
    mixinStandardHelpOptions = true,
    description = {
      "Adds the record of a document, as seeds/ID.yaml, every figure unaccounted.",
      "The same as: factbook sources index FILE --id ID"
    },
    sortOptions = false)
final class NewSourceCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "ID", index = "0", description = "The id of the source.")
  private String id = "";

  @Parameters(paramLabel = "FILE", index = "1", description = "The document, UTF-8 text.")
  private Path file = Path.of("");

  @Mixin private CommonOptions common = new CommonOptions();

  NewSourceCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Usage.checkId("ID", id);
    Diagnostics diagnostics = new Diagnostics();
    @Nullable Path record = Pipeline.index(common.book(), file, id, diagnostics);
    common.print(diagnostics, console);
    if (record != null && !common.isQuiet()) {
      console.out().println(record.normalize());
    }
    return ExitCode.of(diagnostics, false);
  }
}
