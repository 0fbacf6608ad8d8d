package factbook.cli;

import factbook.build.Pipeline;
import factbook.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code factbook edition cut}. */
@Command(
    name = "cut",
    mixinStandardHelpOptions = true,
    description = {
      "Writes down all that the book states, as content/editions/ID.json, so that later editions"
          + " can say what they changed.",
      "ID is the “edition” that content/book.yaml names; a book with mistakes or warnings is not"
          + " cut."
    },
    sortOptions = false)
final class EditionCutCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "ID", description = "The edition, for example 2026-12.")
  private String id = "";

  @Option(
      names = "--note",
      paramLabel = "TEXT",
      description = "What readers are told of the edition, in Simplified Chinese.")
  private @Nullable String note;

  @Mixin private CommonOptions common = new CommonOptions();

  EditionCutCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Usage.check(
        id.matches("[a-z0-9]+([.-][a-z0-9]+)*") && id.length() <= 60,
        "an edition is named by lower-case letters, digits, hyphens and dots, such as 2026-12");
    Usage.check(
        note == null || !(note.isBlank() || note.chars().anyMatch(Character::isISOControl)),
        "--note must be one line of text");
    Diagnostics diagnostics = new Diagnostics();
    @Nullable Path file =
        Pipeline.cut(common.book(), id, note == null ? null : note.strip(), diagnostics);
    common.print(diagnostics, console);
    if (file != null && !common.isQuiet()) {
      console.out().println(file.normalize());
    }
    return ExitCode.of(diagnostics, true);
  }
}
