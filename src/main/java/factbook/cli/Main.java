package factbook.cli;

import factbook.build.Unfinished;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program: arguments in, exit code out. */
public final class Main {
  private final Console console;

  /** A program that prints to this console. */
  Main(Console console) {
    this.console = console;
  }

  /** Starts the program. */
  public static void main(String[] args) {
    Console console =
        new Console(
            System.in,
            utf8(FileDescriptor.out),
            utf8(FileDescriptor.err),
            Boolean.getBoolean("factbook.terminal"),
            System.getenv("NO_COLOR") != null);
    int code = new Main(console).run(args);
    console.out().flush();
    console.err().flush();
    System.exit(code);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  /** Runs one command and returns its exit code. */
  int run(String... args) {
    return FactbookCommand.line(console, args)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionStrategy(this::repairThenRun)
        .setOut(writer(console.out()))
        .setErr(writer(console.err()))
        .setParameterExceptionHandler(this::misused)
        .setExecutionExceptionHandler((failure, line, parsed) -> failed(failure, args))
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setUsageHelpWidth(100)
        .execute(args);
  }

  /** A switch that was cut off is finished or undone before a command does anything else. */
  private int repairThenRun(ParseResult parsed) {
    for (CommandLine command : parsed.asCommandLineList()) {
      CommandSpec common = command.getCommandSpec().mixins().get("common");
      if (common != null && !command.isUsageHelpRequested()) {
        repair((CommonOptions) common.userObject(), command);
      }
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  private void repair(CommonOptions common, CommandLine command) {
    try {
      Unfinished.repair(common.book())
          .forEach((output, recovery) -> Recoveries.say(output, recovery, common, console));
    } catch (IOException e) {
      throw new ExecutionException(command, "could not repair", e);
    }
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  private int misused(ParameterException misuse, String[] args) {
    CommandLine command = misuse.getCommandLine();
    console.err().println("factbook: " + misuse.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(misuse, command.getErr());
    console.err().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.USAGE;
  }

  private int failed(Exception failure, String[] args) {
    if (failure instanceof Usage.WrongUse) {
      console.err().println("factbook: " + failure.getMessage());
      return ExitCode.USAGE;
    }
    boolean verbose = Arrays.asList(args).contains("-v");
    boolean isReadingOrWriting =
        failure instanceof IOException || failure instanceof UncheckedIOException;
    String message =
        isReadingOrWriting
            ? "factbook: could not read or write: " + Failures.words(failure)
            : "factbook: a bug in the generator (not in your book): " + failure;
    console.err().println(message + (verbose ? "" : " (-v shows where)"));
    if (verbose) {
      failure.printStackTrace(console.err());
    }
    return isReadingOrWriting ? ExitCode.READING_OR_WRITING : ExitCode.BUG;
  }
}
