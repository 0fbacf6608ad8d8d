package factbook.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code factbook edition}: published states of the book. */
@Command(
    name = "edition",
    mixinStandardHelpOptions = true,
    description = "Published states of the book.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {EditionCutCommand.class})
final class EditionCommand implements Callable<Integer> {
  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  EditionCommand(Console console) {
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
