package factbook.cli;

import factbook.diagnostic.Diagnostics;
import factbook.publish.Plan;
import factbook.publish.Publication;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code factbook clean}. */
@Command(
    name = "clean",
    mixinStandardHelpOptions = true,
    description = "Removes what build wrote, and nothing else.",
    sortOptions = false)
final class CleanCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "public",
      description = "The folder that build wrote (default: public).")
  private Path output = Path.of("public");

  @Mixin private CommonOptions common = new CommonOptions();

  CleanCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    @Nullable Plan plan = Publication.clean(common.book(), output, diagnostics);
    common.print(diagnostics, console);
    if (plan != null && !common.isQuiet()) {
      console.out().println(output + ": " + plan.summary());
    }
    return ExitCode.of(diagnostics, false);
  }
}
