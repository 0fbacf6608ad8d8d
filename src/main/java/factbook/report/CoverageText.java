package factbook.report;

import factbook.fact.Label;
import factbook.report.CoverageReport.OfSource;
import factbook.site.Account;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** A coverage report for people: a table, the reasons, and each figure that is unaccounted for. */
public final class CoverageText {
  private static final int WIDTH = 13;

  private final StringBuilder text = new StringBuilder();
  private final CoverageReport report;

  private CoverageText(CoverageReport report) {
    this.report = report;
  }

  /** The lines, each with LF. */
  public static String format(CoverageReport report) {
    CoverageText lines = new CoverageText(report);
    lines.addTable();
    lines.addReasons();
    lines.addUnaccounted();
    return lines.text.toString();
  }

  private void addTable() {
    row("source", List.of("figures", "facts", "excluded", "unaccounted"));
    for (OfSource source : report.sources()) {
      row(source.source(), counts(List.of(source)));
    }
    row("all", counts(report.sources()));
  }

  private static List<String> counts(List<OfSource> sources) {
    return List.of(
        sum(sources, OfSource::figures),
        sum(sources, OfSource::used),
        sum(sources, OfSource::excludedInAll),
        sum(sources, source -> source.unaccounted().size()));
  }

  private static String sum(List<OfSource> sources, ToIntFunction<OfSource> count) {
    return String.valueOf(sources.stream().mapToInt(count).sum());
  }

  private void row(String name, List<String> cells) {
    List<String> padded = new ArrayList<>();
    padded.add(name + " ".repeat(Math.max(1, WIDTH - name.length())));
    cells.forEach(cell -> padded.add(" ".repeat(Math.max(1, WIDTH - cell.length())) + cell));
    text.append(String.join("", padded)).append('\n');
  }

  private void addReasons() {
    if (report.excluded().isEmpty()) {
      return;
    }
    text.append("\nexcluded\n");
    int longest = report.excluded().keySet().stream().mapToInt(String::length).max().orElse(0);
    report
        .excluded()
        .forEach(
            (reason, count) -> {
              String name = reason + " ".repeat(longest - reason.length());
              Label label = report.reasons().get(reason);
              text.append("  ").append(name).append(" ").append(right(count)).append("  ");
              text.append(label == null ? "" : label.label()).append('\n');
            });
  }

  private static String right(int count) {
    String digits = String.valueOf(count);
    return " ".repeat(Math.max(0, 6 - digits.length())) + digits;
  }

  private void addUnaccounted() {
    if (report.unaccounted() == 0) {
      return;
    }
    text.append("\nunaccounted\n");
    for (OfSource source : report.sources()) {
      source.unaccounted().forEach(account -> addUnaccounted(source, account));
    }
  }

  private void addUnaccounted(OfSource source, Account account) {
    text.append("  ")
        .append(account.figure().where())
        .append("  ")
        .append(source.source())
        .append(", paragraph ")
        .append(account.paragraph())
        .append(": ")
        .append(account.figure().text())
        .append('\n');
  }
}
