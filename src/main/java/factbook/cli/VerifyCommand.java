package factbook.cli;

import factbook.diagnostic.Diagnostics;
import factbook.publish.Checksums;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code factbook verify}. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description =
        "Compares a published folder, wherever it was copied to, with its SHA256SUMS: files that"
            + " are missing or changed are mistakes, files of others are told of.",
    sortOptions = false)
final class VerifyCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "DIR", description = "The folder, also an unpacked zip.")
  private Path folder = Path.of("");

  @Option(names = "--strict", description = "A file that is not in the list is a mistake too.")
  private boolean strict;

  @Mixin private CommonOptions common = new CommonOptions();

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    int files = Checksums.verify(folder, diagnostics);
    common.print(diagnostics, console);
    if (!diagnostics.hasErrors() && !common.isQuiet()) {
      console.out().println(files + " files, as they were published");
    }
    return ExitCode.of(diagnostics, strict);
  }
}
