package factbook.cli;

import factbook.fact.SubjectKind;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Mixin private NameOptions names = new NameOptions();

  @Mixin private CommonOptions common = new CommonOptions();

  NewParkCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    return Adding.run(names.subject(id, SubjectKind.PARK), common, console);
  }
}
