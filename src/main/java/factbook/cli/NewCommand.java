package factbook.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code factbook new}: skeletons in the right files. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    description = {
      "Adds something to the book, at the right place of the right file.",
      "What you do not say is marked “…”, and check tells of each mark until you fill it in."
    },
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      NewParkCommand.class,
      NewEntityCommand.class,
      NewFactCommand.class,
      NewEventCommand.class,
      NewSourceCommand.class
    })
final class NewCommand implements Callable<Integer> {
  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  NewCommand(Console console) {
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
