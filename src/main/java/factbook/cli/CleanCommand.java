package factbook.cli;

import factbook.cache.CacheFolder;
import factbook.diagnostic.Diagnostics;
import factbook.publish.Plan;
import factbook.publish.Publication;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
  /** Enough to see which files they are. */
  private static final int MOST_NAMED = 5;

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
    CacheFolder.clean(common.book());
    common.print(diagnostics, console);
    if (plan != null && !common.isQuiet()) {
      console.out().println(output + ": " + plan.summary());
      reportForeign(plan.foreign());
    }
    return ExitCode.of(diagnostics, false);
  }

  /** Says what the next build will do: without a manifest the folder is no longer ours. */
  private void reportForeign(List<String> foreign) {
    if (foreign.isEmpty()) {
      return;
    }
    foreign.stream().limit(MOST_NAMED).forEach(path -> console.out().println("  kept " + path));
    if (foreign.size() > MOST_NAMED) {
      console.out().println("  and " + (foreign.size() - MOST_NAMED) + " more");
    }
    console
        .out()
        .println(
            "build did not write these, and writes into no folder that holds only what is not its own;"
                + " move them away before the next build, or build into another folder");
  }
}
