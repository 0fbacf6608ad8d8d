package factbook.cli;

import factbook.starter.Wanted;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code factbook new event}. */
@Command(
    name = "event",
    mixinStandardHelpOptions = true,
    description = "Adds an event at the end of the events of a park or entity.",
    sortOptions = false)
final class NewEventCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "SUBJECT", index = "0", description = "The id of the park or entity.")
  private String subject = "";

  @Parameters(
      paramLabel = "ID",
      index = "1",
      description = "Its id within the subject, for example opened-2015.")
  private String id = "";

  @Option(names = "--at", paramLabel = "DATE", description = "When: 2018, 2018-12, 2018-12-31.")
  private @Nullable String at;

  @Option(
      names = "--text",
      paramLabel = "TEXT",
      description = "What happened, in Simplified Chinese.")
  private @Nullable String text;

  @Mixin private EvidenceOptions evidence = new EvidenceOptions();

  @Mixin private CommonOptions common = new CommonOptions();

  NewEventCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    return Adding.run(
        new Wanted.NewEvent(subject, id, at, Adding.line("--text", text), evidence.evidence(null)),
        common,
        console);
  }
}
