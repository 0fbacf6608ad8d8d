package factbook.cli;

import factbook.build.Pipeline;
import factbook.diagnostic.Diagnostics;
import factbook.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code factbook sources verify}. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = "Proves the records of the sources against the documents themselves.",
    sortOptions = false)
final class SourcesVerifyCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--documents",
      paramLabel = "DIR",
      required = true,
      description = "The folder with the documents.")
  private Path documents = Path.of("");

  @Mixin private CommonOptions common = new CommonOptions();

  SourcesVerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    int sources = Pipeline.verify(common.book(), documents, diagnostics);
    common.print(diagnostics, console);
    if (diagnostics.count(Severity.ERROR) == 0 && !common.isQuiet()) {
      console.out().println(sources + " sources, no difference");
    }
    return ExitCode.of(diagnostics, false);
  }
}
