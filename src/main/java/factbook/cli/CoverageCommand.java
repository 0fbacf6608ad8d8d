package factbook.cli;

import factbook.build.Pipeline;
import factbook.diagnostic.Diagnostics;
import factbook.report.CoverageJson;
import factbook.report.CoverageReport;
import factbook.report.CoverageText;
import factbook.site.Site;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code factbook coverage}. */
@Command(
    name = "coverage",
    mixinStandardHelpOptions = true,
    description = "Says what became of the figures of every source: facts, excluded, unaccounted.",
    sortOptions = false)
final class CoverageCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--json", description = "For programs.")
  private boolean json;

  @Mixin private CommonOptions common = new CommonOptions();

  CoverageCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Diagnostics diagnostics = new Diagnostics();
    @Nullable Site site = Pipeline.read(common.book(), diagnostics);
    if (site == null) {
      common.print(diagnostics, console);
      return ExitCode.of(diagnostics, false);
    }
    CoverageReport report = CoverageReport.of(site);
    console.out().print(json ? CoverageJson.format(report) : CoverageText.format(report));
    return ExitCode.DONE;
  }
}
