package factbook.cli;

import factbook.diagnostic.Diagnostics;
import factbook.diagnostic.HumanFormat;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options of every command. */
final class CommonOptions {
  /** When to colour messages. */
  enum Color {
    AUTO,
    ALWAYS,
    NEVER
  }

  @Option(
      names = "--book",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The folder with content, seeds and templates (default: the current folder).")
  private Path book = Path.of(".");

  @Option(
      names = {"-q", "--quiet"},
      description = "Print mistakes only.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Say more; after a bug, show where it happened.")
  private boolean verbose;

  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      defaultValue = "auto",
      description =
          "Colour messages (default: auto, where a terminal shows them and NO_COLOR is not set).")
  private Color color = Color.AUTO;

  Path book() {
    return book;
  }

  boolean isQuiet() {
    return quiet;
  }

  boolean isVerbose() {
    return verbose;
  }

  boolean isColored(Console console) {
    return switch (color) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> console.isTerminal() && !console.isColorRefused();
    };
  }

  /** Prints mistakes for people. */
  void print(Diagnostics diagnostics, Console console) {
    console.err().print(new HumanFormat(isColored(console)).format(diagnostics.sorted()));
    console.err().flush();
  }
}
