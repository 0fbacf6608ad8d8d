package factbook.cli;

import java.util.List;
import java.util.Optional;
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
    footer = {
      "",
      "Exit codes: 0 done, 1 the book has mistakes, 2 wrong use, 3 could not read or write,",
      "70 a bug of the generator."
    })
final class FactbookCommand implements Callable<Integer> {
  static final String VERSION = "0.1.0";

  /** Its verbs, in the order in which help lists them. */
  private static final List<Class<?>> VERBS =
      List.of(
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
          CleanCommand.class);

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  FactbookCommand(Console console) {
    this.console = console;
  }

  /**
   * The command line for some arguments. Picocli reads every class it is given by reflection, which
   * a build with nothing to do would feel; so where the first argument is a verb it is given that
   * one only.
   */
  static CommandLine line(Console console, String... args) {
    CommandLine line = new CommandLine(new FactbookCommand(console), new CommandFactory(console));
    Optional<Class<?>> meant =
        VERBS.stream().filter(verb -> args.length > 0 && isNamed(verb, args[0])).findFirst();
    meant.map(List::<Class<?>>of).orElse(VERBS).forEach(line::addSubcommand);
    return line;
  }

  private static boolean isNamed(Class<?> verb, String name) {
    return verb.getAnnotation(Command.class).name().equals(name);
  }

  @Override
  public Integer call() {
    if (spec != null) {
      CommandLine.usage(spec.commandLine(), console.out());
    }
    return ExitCode.DONE;
  }
}
