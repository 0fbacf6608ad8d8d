package factbook.cli;

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
import picocli.CommandLine.ParameterException;

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
    FactbookCommand root = new FactbookCommand(console);
    return new CommandLine(root, new CommandFactory(console))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(writer(console.out()))
        .setErr(writer(console.err()))
        .setParameterExceptionHandler(this::misused)
        .setExecutionExceptionHandler((failure, line, parsed) -> failed(failure, args))
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setUsageHelpWidth(100)
        .execute(args);
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
