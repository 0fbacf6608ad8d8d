package factbook.cli;

import factbook.build.Pipeline;
import factbook.diagnostic.Diagnostics;
import factbook.diagnostic.Severity;
import factbook.report.JsonFormat;
import factbook.report.SarifFormat;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code factbook check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Checks everything that build checks; writes nothing.",
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  /** How mistakes are printed. */
  enum Format {
    HUMAN,
    JSON,
    SARIF
  }

  private final Console console;

  @Option(
      names = "--format",
      paramLabel = "human|json|sarif",
      defaultValue = "human",
      description = "For people on standard error (default), or for programs on standard output.")
  private Format format = Format.HUMAN;

  @Option(names = "--strict", description = "Warnings fail.")
  private boolean strict;

  @Mixin private CommonOptions common = new CommonOptions();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    ProgressLine progress = new ProgressLine(console, common.isQuiet());
    Pipeline.check(common.book(), diagnostics, progress);
    progress.clear();
    switch (format) {
      case HUMAN -> printForPeople(diagnostics);
      case JSON -> console.out().print(JsonFormat.format(diagnostics.sorted()));
      case SARIF ->
          console.out().print(SarifFormat.format(diagnostics.sorted(), FactbookCommand.VERSION));
    }
    return ExitCode.of(diagnostics, strict);
  }

  private void printForPeople(Diagnostics diagnostics) {
    common.print(diagnostics, console);
    boolean isClean =
        diagnostics.count(Severity.ERROR) == 0 && diagnostics.count(Severity.WARNING) == 0;
    if (isClean && !common.isQuiet()) {
      console.out().println("no mistakes");
    }
  }
}
