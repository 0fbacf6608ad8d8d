package factbook.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code factbook sources}: records of source documents. */
@Command(
    name = "sources",
    mixinStandardHelpOptions = true,
    description = "Records of source documents.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {SourcesIndexCommand.class, SourcesVerifyCommand.class})
final class SourcesCommand implements Callable<Integer> {
  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  SourcesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (spec != null) {
      CommandLine.usage(spec.commandLine(), console.err());
    }
    return ExitCode.USAGE;
  }
}
