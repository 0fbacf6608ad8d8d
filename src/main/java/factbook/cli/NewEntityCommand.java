package factbook.cli;

import factbook.diagnostic.Suggestion;
import factbook.fact.SubjectKind;
import factbook.starter.Wanted;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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

  @Option(names = "--name", paramLabel = "TEXT", description = "Its name in Simplified Chinese.")
  private @Nullable String name;

  @Option(
      names = "--pinyin",
      paramLabel = "TEXT",
      description = "Its name in Pinyin with tone marks.")
  private @Nullable String pinyin;

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
    return Adding.run(
        new Wanted.NewSubject(
            id,
            SubjectKind.valueOf(kind.toUpperCase(Locale.ROOT)),
            Adding.line("--name", name),
            Adding.line("--pinyin", pinyin)),
        common,
        console);
  }
}
