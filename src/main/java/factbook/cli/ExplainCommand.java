package factbook.cli;

import factbook.build.Pipeline;
import factbook.diagnostic.Diagnostics;
import factbook.diagnostic.Suggestion;
import factbook.fact.FactId;
import factbook.report.Explanation;
import factbook.report.ExplanationText;
import factbook.site.Site;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code factbook explain}. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Says how a fact was read, what it rests on, where it is used and what it conflicts with.",
    sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FACT", description = "Its id, for example yunqi-town/companies-2018.")
  private String fact = "";

  @Mixin private CommonOptions common = new CommonOptions();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    int slash = fact.indexOf('/');
    Usage.check(
        slash > 0 && slash < fact.length() - 1,
        "a fact is named by its subject and its id, for example yunqi-town/companies-2018");
    FactId id = new FactId(fact.substring(0, slash), fact.substring(slash + 1));
    Diagnostics diagnostics = new Diagnostics();
    @Nullable Site site = Pipeline.read(common.book(), diagnostics);
    if (site == null) {
      common.print(diagnostics, console);
      return ExitCode.of(diagnostics, false);
    }
    Optional<Explanation> explanation = Explanation.of(site, id);
    if (explanation.isEmpty()) {
      console.err().println("factbook: no fact “" + id + "”; " + nearest(id, site));
      return ExitCode.USAGE;
    }
    console.out().print(ExplanationText.format(explanation.get()));
    return ExitCode.DONE;
  }

  /** The nearest fact of the same subject, or the nearest subject that has facts. */
  private static String nearest(FactId id, Site site) {
    if (site.events().containsKey(id)) {
      return "it is an event";
    }
    List<String> names =
        site.facts().keySet().stream()
            .filter(fact -> fact.subject().equals(id.subject()))
            .map(FactId::name)
            .toList();
    if (names.isEmpty()) {
      return Suggestion.hint(
          id.subject(), site.book().subjects().keySet(), "no subject has this id");
    }
    return Suggestion.nearest(id.name(), names)
        .map(name -> "did you mean “" + id.subject() + "/" + name + "”?")
        .orElse("the facts of a subject are in its file under content");
  }
}
