package factbook.cli;

import factbook.fact.Kind;
import factbook.starter.Wanted;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code factbook new fact}. */
@Command(
    name = "fact",
    mixinStandardHelpOptions = true,
    description = {
      "Adds a fact at the end of the facts of a park or entity.",
      "With --figure, --at and where it stands, nothing is left to fill in."
    },
    sortOptions = false)
final class NewFactCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "SUBJECT", index = "0", description = "The id of the park or entity.")
  private String subject = "";

  @Parameters(
      paramLabel = "PROPERTY",
      index = "1",
      description = "What is stated: an id of content/vocabulary, for example companies.")
  private String property = "";

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "Its id within the subject (default: the property and the year).")
  private @Nullable String id;

  @Option(
      names = "--value",
      paramLabel = "TEXT",
      description = "The value as printed (default, of a quantity: the figure).")
  private @Nullable String value;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      defaultValue = "observed",
      description = "observed (default), target, plan or forecast.")
  private Kind kind = Kind.OBSERVED;

  @Option(
      names = "--at",
      paramLabel = "DATE",
      description = "When it was so: 2018, 2018-12, 2018-12-31; of a target, when it was set.")
  private @Nullable String at;

  @Option(
      names = "--due",
      paramLabel = "DATE",
      description = "When a target, plan or forecast is due.")
  private @Nullable String due;

  @Option(
      names = "--figure",
      paramLabel = "TEXT",
      description = "The figure as printed in the source, for example 1061家.")
  private @Nullable String figure;

  @Mixin private EvidenceOptions evidence = new EvidenceOptions();

  @Mixin private CommonOptions common = new CommonOptions();

  NewFactCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Usage.check(
        due == null || kind != Kind.OBSERVED,
        "--due is of a target, plan or forecast: add --kind target");
    return Adding.run(
        new Wanted.NewFact(
            subject,
            property,
            id,
            Adding.line("--value", value),
            kind,
            at,
            due,
            evidence.evidence(Adding.line("--figure", figure))),
        common,
        console);
  }
}
