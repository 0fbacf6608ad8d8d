package factbook.cli;

import factbook.diagnostic.Suggestion;
import factbook.fact.SubjectKind;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code factbook new entity}. */
@Command(
    name = "entity",
    mixinStandardHelpOptions = true,
    description =
        "Adds a person, organisation, event, platform, place or document, as"
            + " content/entities/ID.yaml.",
    sortOptions = false)
final class NewEntityCommand implements Callable<Integer> {
  private static final List<String> KINDS =
      Arrays.stream(SubjectKind.values())
          .filter(kind -> kind != SubjectKind.PARK)
          .map(kind -> kind.name().toLowerCase(Locale.ROOT))
          .toList();

  private final Console console;

  @Parameters(paramLabel = "ID", description = "Its id, for example xihu-district.")
  private String id = "";

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      required = true,
      description = "person, organisation, event, platform, place or document.")
  private String kind = "";

  @Mixin private NameOptions names = new NameOptions();

  @Mixin private CommonOptions common = new CommonOptions();

  NewEntityCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Usage.check(
        KINDS.contains(kind),
        "no kind “"
            + kind
            + "”: "
            + Suggestion.hint(kind, KINDS, "known are " + String.join(", ", KINDS)));
    SubjectKind known = SubjectKind.valueOf(kind.toUpperCase(Locale.ROOT));
    return Adding.run(names.subject(id, known), common, console);
  }
}
