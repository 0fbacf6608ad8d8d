package factbook.cli;

import factbook.build.BuildOptions;
import factbook.build.BuildResult;
import factbook.build.Pipeline;
import factbook.build.Timings;
import factbook.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code factbook build}. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description =
        "Writes the site. A complete old site or a complete new one is published, never a mixture.",
    sortOptions = false)
final class BuildCommand implements Callable<Integer> {
  /** Set by the launcher that only asks whether there is something to do. */
  private static final String GLANCE = "factbook.glance";

  private final Console console;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "public",
      description = "Where the site goes (default: public).")
  private Path output = Path.of("public");

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "Where it will be published; for canonical links, the sitemap and 404.html.")
  private @Nullable String baseUrl;

  @Option(names = "--strict", description = "Warnings fail.")
  private boolean strict;

  @Option(
      names = "--full",
      description = "Take nothing from earlier builds: make every page anew, compare every file.")
  private boolean full;

  @Option(names = "--dry-run", description = "Say what would be written; write nothing.")
  private boolean dryRun;

  @Option(
      names = "--offline",
      description =
          "Make the books to take along, too: a zip, one document and an EPUB of each script.")
  private boolean offline;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Threads that render pages (default: one for each processor).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--timings", description = "Say how long each stage took.")
  private boolean timings;

  @Mixin private CommonOptions common = new CommonOptions();

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Usage.check(jobs >= 1, "--jobs must be 1 or more");
    Diagnostics diagnostics = new Diagnostics();
    ProgressLine progress = new ProgressLine(console, common.isQuiet());
    BuildOptions options =
        new BuildOptions(
            common.book(),
            output,
            baseUrl == null ? null : BaseUrl.checked(baseUrl),
            strict,
            full,
            dryRun,
            offline,
            jobs);
    Timings stages = new Timings();
    BuildResult result =
        Boolean.getBoolean(GLANCE)
            ? Pipeline.glance(options, diagnostics, stages)
            : Pipeline.build(options, diagnostics, progress, stages);
    if (result == null) {
      return ExitCode.CHANGED;
    }
    progress.clear();
    common.print(diagnostics, console);
    if (!common.isQuiet()) {
      result.lines(dryRun).forEach(console.out()::println);
    }
    if (timings) {
      print(stages);
    }
    return ExitCode.of(diagnostics, strict);
  }

  private void print(Timings stages) {
    for (Timings.Stage stage : stages.stages()) {
      console
          .err()
          .println(String.format(Locale.ROOT, "%8d ms  %s", stage.milliseconds(), stage.name()));
    }
  }
}
