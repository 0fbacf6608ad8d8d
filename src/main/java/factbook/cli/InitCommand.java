package factbook.cli;

import factbook.diagnostic.Diagnostics;
import factbook.starter.StarterBook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code factbook init}. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    description = {
      "Begins a book: a small one that builds at once, with an example of each thing to change.",
      "DIR must be empty, or not there yet. Its first edition has the day of today."
    },
    sortOptions = false)
final class InitCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "DIR", description = "The folder of the new book.")
  private Path folder = Path.of("");

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      defaultValue = "我的事实书",
      description = "The title, in Simplified Chinese (default: ${DEFAULT-VALUE}).")
  private String title = "";

  @Mixin private CommonOptions common = new CommonOptions();

  InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Usage.check(
        !title.isBlank() && title.chars().noneMatch(Character::isISOControl),
        "--title must be one line of text");
    Diagnostics diagnostics = new Diagnostics();
    // The day is written into the book and stays: later commands read no clock.
    Map<String, String> files = StarterBook.files(title.strip(), LocalDate.now(ZoneOffset.UTC));
    boolean isWritten = StarterBook.write(folder, files, diagnostics);
    common.print(diagnostics, console);
    if (!isWritten) {
      return ExitCode.ofRefusal(diagnostics);
    }
    if (!common.isQuiet()) {
      console.out().println(folder + ": a book of " + files.size() + " files; next:");
      if (!folder.normalize().toString().isEmpty()) {
        console.out().println("  cd " + folder);
      }
      console.out().println("  factbook build --strict     the site, in public/index.html");
      console.out().println("  factbook new park ID        a park of your own");
      console.out().println("  factbook schema             completion and hover in the editor");
    }
    return ExitCode.DONE;
  }
}
