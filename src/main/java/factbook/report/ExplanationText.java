package factbook.report;

import factbook.date.EdtfDate;
import factbook.fact.Evidence;
import factbook.fact.Fact;
import factbook.fact.Value;
import factbook.figure.Figure;
import factbook.figure.FigureFormat;
import factbook.report.Explanation.Dispute;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An explanation for people: one line for each thing, its name in front. */
public final class ExplanationText {
  private static final int NAMES = 12;

  private final StringBuilder text = new StringBuilder();

  private ExplanationText() {}

  /** The lines, each with LF. */
  public static String format(Explanation explanation) {
    ExplanationText lines = new ExplanationText();
    Fact fact = explanation.fact();
    lines.text.append(fact.id()).append("  ").append(fact.where()).append('\n');
    lines.row("subject", explanation.subject());
    lines.row("property", fact.property().label() + " (" + fact.property().id() + ")");
    lines.addValue(fact);
    lines.addTime(fact);
    lines.row("scope", fact.scope() == null ? null : fact.scope().label());
    lines.addRank(fact);
    lines.row("note", fact.note());
    fact.evidence().forEach(evidence -> lines.row("evidence", evidence(evidence)));
    explanation.computedFrom().forEach(other -> lines.row("from", named(other)));
    explanation.computes().forEach(other -> lines.row("computes", named(other)));
    lines.row("named in", join(explanation.mentions()));
    explanation.disputes().forEach(lines::addDispute);
    return lines.text.toString();
  }

  private void addValue(Fact fact) {
    row("value", Typed.value(fact.value()));
    row("because", fact.because());
    if (fact.value() instanceof Value.Computed computed) {
      row("computed", Typed.name(computed.how()));
    }
    Figure figure = Typed.figure(fact.value());
    if (figure != null) {
      row("number", figure.number() == null ? "none" : Typed.decimal(figure.number()));
      row("interval", FigureFormat.brackets(figure.interval()));
      row("unit", figure.unit().symbol().isEmpty() ? "none" : figure.unit().symbol());
      row("comparator", Typed.name(figure.comparator()) + (figure.isOrdinal() ? ", ordinal" : ""));
    }
  }

  private void addTime(Fact fact) {
    row("kind", Typed.name(fact.kind()));
    row("at", fact.at() == null ? "nothing says when" : span(fact.at()));
    row("inferred", fact.inferred());
    row("due", fact.due() == null ? null : span(fact.due()));
    row("issuer", fact.issuer());
  }

  /** {@code 2018-12 (2018-12-01 to 2018-12-31)}. */
  private static String span(EdtfDate date) {
    return date.first().equals(date.last())
        ? date.text()
        : date.text() + " (" + date.first() + " to " + date.last() + ")";
  }

  private void addRank(Fact fact) {
    String reason = fact.reason();
    row("rank", Typed.name(fact.rank()) + (reason == null ? "" : ": " + reason));
  }

  private static String evidence(Evidence evidence) {
    Evidence.Printed figure = evidence.figure();
    Evidence.Printed date = evidence.date();
    return evidence.source()
        + ", paragraph "
        + evidence.paragraph()
        + (figure == null ? "" : ": " + figure.text())
        + (date == null ? "" : ", dated " + date.text());
  }

  private void addDispute(Dispute dispute) {
    String others =
        dispute.others().stream().map(ExplanationText::named).collect(Collectors.joining(", "));
    String reason = dispute.reason().isEmpty() ? "" : ": " + dispute.reason();
    row("conflict", "with " + others + " — " + Typed.name(dispute.decision()) + reason);
  }

  private static String named(Fact fact) {
    return fact.id() + " (" + Typed.value(fact.value()) + ")";
  }

  private static @Nullable String join(List<String> ids) {
    return ids.isEmpty() ? null : String.join(", ", ids);
  }

  /** A line; none where there is nothing to say. */
  private void row(String name, @Nullable String what) {
    if (what != null) {
      String blanks = " ".repeat(NAMES - name.length());
      text.append("  ").append(name).append(blanks).append(what).append('\n');
    }
  }
}
