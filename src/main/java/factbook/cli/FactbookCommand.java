package factbook.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code factbook} without a verb: prints help. */
@Command(
    name = "factbook",
    mixinStandardHelpOptions = true,
    version = "factbook " + FactbookCommand.VERSION,
    description = "Makes a bilingual fact book: curated facts in, a static website out.",
    synopsisSubcommandLabel = "COMMAND",
    sortOptions = false,
    subcommands = {
      InitCommand.class,
      NewCommand.class,
      BuildCommand.class,
      CheckCommand.class,
      ServeCommand.class,
      CoverageCommand.class,
      ExplainCommand.class,
      ListCommand.class,
      ConvertCommand.class,
      SourcesCommand.class,
      EditionCommand.class,
      DiffCommand.class,
      SchemaCommand.class,
      VerifyCommand.class,
      CleanCommand.class
    },
    footer = {
      "",
      "Exit codes: 0 done, 1 the book has mistakes, 2 wrong use, 3 could not read or write,",
      "70 a bug of the generator."
    })
final class FactbookCommand implements Callable<Integer> {
  static final String VERSION = "0.1.0";

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  FactbookCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (spec != null) {
      CommandLine.usage(spec.commandLine(), console.out());
    }
    return ExitCode.DONE;
  }
}
