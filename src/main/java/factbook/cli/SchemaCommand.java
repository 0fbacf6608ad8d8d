package factbook.cli;

import factbook.diagnostic.Diagnostics;
import factbook.fact.Book;
import factbook.load.BookLoader;
import factbook.scan.BookFiles;
import factbook.schema.BookSchemas;
import factbook.schema.EditorSettings;
import factbook.starter.BookWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code factbook schema}. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description = {
      "Writes JSON Schemas of the files of the book, with its own ids, so that an editor completes"
          + " and explains them.",
      "Visual Studio Code (with the YAML extension) finds them by .vscode/settings.json, which is"
          + " written where there is none yet. Run it again when ids were added."
    },
    sortOptions = false)
final class SchemaCommand implements Callable<Integer> {
  private static final String USUAL = ".vscode/factbook";

  private final Console console;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Where the schemas go (default: " + USUAL + " in the book).")
  private @Nullable Path output;

  @Mixin private CommonOptions common = new CommonOptions();

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    BookFiles files = BookFiles.open(common.book(), diagnostics);
    // Whoever is in the middle of a mistake needs completion most: other mistakes do not matter.
    @Nullable Book book =
        diagnostics.hasErrors() ? null : BookLoader.load(files, new Diagnostics());
    if (book == null) {
      common.print(diagnostics, console);
      return ExitCode.of(diagnostics, false);
    }
    Path folder = output == null ? common.book().resolve(USUAL) : output;
    Map<String, String> schemas = BookSchemas.of(book);
    for (Map.Entry<String, String> schema : schemas.entrySet()) {
      BookWriter.replace(folder.resolve(schema.getKey()), schema.getValue());
    }
    if (!common.isQuiet()) {
      console.out().println(folder.normalize() + ": " + schemas.size() + " schemas");
    }
    settle(fromBook(folder));
    return ExitCode.DONE;
  }

  /** The folder of the schemas as the editor finds it: from the book, where they are below it. */
  private String fromBook(Path folder) throws IOException {
    Path real = folder.toRealPath();
    Path book = common.book().toRealPath();
    String path = real.startsWith(book) ? "./" + book.relativize(real) : real.toString();
    return path.replace('\\', '/');
  }

  /** Writes the settings, or says what those that are there lack. */
  private void settle(String schemas) throws IOException {
    Path editor = common.book().resolve(".vscode");
    Path settings = editor.resolve("settings.json");
    String wanted = EditorSettings.settings(schemas);
    if (!Files.exists(settings)) {
      BookWriter.replace(settings, wanted);
      say(settings.normalize() + ": written");
    } else if (!hasAll(Files.readString(settings, StandardCharsets.UTF_8), schemas)) {
      say(settings.normalize() + " is yours and stays as it is; add to it:");
      say(EditorSettings.mapping(schemas));
    }
    Path extensions = editor.resolve("extensions.json");
    if (!Files.exists(extensions)) {
      BookWriter.replace(extensions, EditorSettings.extensions());
    }
  }

  private static boolean hasAll(String settings, String schemas) {
    return EditorSettings.paths(schemas).stream().allMatch(settings::contains);
  }

  private void say(String line) {
    if (!common.isQuiet()) {
      console.out().println(line);
    }
  }
}
