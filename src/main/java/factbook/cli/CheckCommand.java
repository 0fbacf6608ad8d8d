package factbook.cli;

import factbook.build.Pipeline;
import factbook.check.Host;
import factbook.diagnostic.Diagnostics;
import factbook.diagnostic.Severity;
import factbook.diagnostic.Suggestion;
import factbook.report.JsonFormat;
import factbook.report.SarifFormat;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description =
          "Also check that this host takes the site: github-pages, cloudflare-pages, netlify, s3,"
              + " nginx.")
  private @Nullable String host;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "Where the site will stand; instead of the book's “base-url”.")
  private @Nullable String baseUrl;

  @Mixin private CommonOptions common = new CommonOptions();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Host wanted = host == null ? null : named(host);
    String address = baseUrl == null ? null : BaseUrl.checked(baseUrl);
    Diagnostics diagnostics = new Diagnostics();
    ProgressLine progress = new ProgressLine(console, common.isQuiet());
    Pipeline.check(common.book(), address, wanted, diagnostics, progress);
    progress.clear();
    switch (format) {
      case HUMAN -> printForPeople(diagnostics);
      case JSON -> console.out().print(JsonFormat.format(diagnostics.sorted()));
      case SARIF ->
          console.out().print(SarifFormat.format(diagnostics.sorted(), FactbookCommand.VERSION));
    }
    return ExitCode.of(diagnostics, strict);
  }

  private static Host named(String typed) {
    return Host.of(typed)
        .orElseThrow(
            () ->
                new Usage.WrongUse(
                    "no host “"
                        + typed
                        + "”: "
                        + Suggestion.hint(
                            typed, Host.ids(), "known are " + String.join(", ", Host.ids()))));
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
