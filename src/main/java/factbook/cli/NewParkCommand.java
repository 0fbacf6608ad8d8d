package factbook.cli;

import factbook.fact.SubjectKind;
import factbook.starter.Wanted;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code factbook new park}. */
@Command(
    name = "park",
    mixinStandardHelpOptions = true,
    description = "Adds a park, as content/parks/ID.yaml.",
    sortOptions = false)
final class NewParkCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "ID", description = "Its id, for example yunqi-town.")
  private String id = "";

  @Option(names = "--name", paramLabel = "TEXT", description = "Its name in Simplified Chinese.")
  private @Nullable String name;

  @Option(
      names = "--pinyin",
      paramLabel = "TEXT",
      description = "Its name in Pinyin with tone marks.")
  private @Nullable String pinyin;

  @Mixin private CommonOptions common = new CommonOptions();

  NewParkCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    return Adding.run(
        new Wanted.NewSubject(
            id, SubjectKind.PARK, Adding.line("--name", name), Adding.line("--pinyin", pinyin)),
        common,
        console);
  }
}
