package factbook.data;

import factbook.fact.Evidence;
import factbook.fact.Fact;
import factbook.fact.Script;
import factbook.fact.Subject;
import factbook.fact.Value;
import factbook.figure.Figure;
import factbook.site.Site;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * {@code data/facts.csv}: every statement in a row, after RFC 4180: names in each script, the value
 * as displayed, as printed and typed. Several pieces of evidence stand in one cell, separated by
 * {@code "; "}, in the same order in each of the last three columns.
 */
record FactsCsv(Site site, Map<Script, Display> displays) implements DataFile.Content {
  /**
   * A column.
   *
   * @param cell its text for a fact; null leaves it empty
   */
  private record Column(String name, Function<Fact, @Nullable String> cell) {}

  @Override
  public void writeTo(OutputStream out) throws IOException {
    List<Column> columns = columns();
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    printer.printRecord(columns.stream().map(Column::name).toList());
    for (Fact fact : Statements.of(site)) {
      for (Column column : columns) {
        printer.print(column.cell.apply(fact));
      }
      printer.println();
    }
    printer.flush();
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("id", fact -> fact.id().toString()));
    columns.add(new Column("subject", fact -> fact.id().subject()));
    addScripts(columns, "subject", (display, fact) -> display.text(name(fact)));
    columns.add(new Column("property", fact -> fact.property().id()));
    addScripts(columns, "property", (display, fact) -> display.text(fact.property().label()));
    columns.add(new Column("kind", fact -> Exact.name(fact.kind())));
    columns.add(new Column("rank", fact -> Exact.name(fact.rank())));
    addScripts(columns, "value", Display::value);
    columns.add(new Column("printed", FactsCsv::printed));
    addFigure(columns);
    columns.add(new Column("date", fact -> fact.at() == null ? null : fact.at().text()));
    columns.add(new Column("date_inferred", fact -> yesNo(fact.inferred() != null)));
    columns.add(new Column("due", fact -> fact.due() == null ? null : fact.due().text()));
    columns.add(new Column("issuer", Fact::issuer));
    columns.add(new Column("scope", fact -> fact.scope() == null ? null : fact.scope().label()));
    columns.add(new Column("computed", fact -> yesNo(fact.isComputed())));
    columns.add(new Column("note", Fact::note));
    addEvidence(columns);
    return columns;
  }

  private static void addFigure(List<Column> columns) {
    addOfFigure(columns, "number", figure -> Exact.decimal(figure.number()));
    addOfFigure(columns, "low", figure -> Exact.decimal(figure.interval().low()));
    addOfFigure(columns, "low_included", figure -> yesNo(figure.interval().lowIncluded()));
    addOfFigure(columns, "high", figure -> Exact.decimal(figure.interval().high()));
    addOfFigure(columns, "high_included", figure -> yesNo(figure.interval().highIncluded()));
    addOfFigure(columns, "unit", Exact::unit);
    addOfFigure(columns, "comparator", figure -> Exact.name(figure.comparator()));
  }

  private static void addOfFigure(
      List<Column> columns, String name, Function<Figure, @Nullable String> cell) {
    columns.add(
        new Column(
            name,
            fact -> {
              Figure figure = Exact.figure(fact);
              return figure == null ? null : cell.apply(figure);
            }));
  }

  private static void addEvidence(List<Column> columns) {
    columns.add(new Column("sources", fact -> join(fact, Evidence::source)));
    columns.add(
        new Column("paragraphs", fact -> join(fact, one -> String.valueOf(one.paragraph()))));
    columns.add(
        new Column(
            "figures", fact -> join(fact, one -> one.figure() == null ? "" : one.figure().text())));
  }

  private static String join(Fact fact, Function<Evidence, String> part) {
    return fact.evidence().stream().map(part).collect(Collectors.joining("; "));
  }

  /** Says something of a fact in one script. */
  private interface Saying {
    String say(Display display, Fact fact);
  }

  private void addScripts(List<Column> columns, String name, Saying saying) {
    displays.forEach(
        (script, display) ->
            columns.add(new Column(name + "_" + script.tag(), fact -> saying.say(display, fact))));
  }

  private String name(Fact fact) {
    Subject subject = site.book().subjects().get(fact.id().subject());
    return subject == null ? fact.id().subject() : subject.name();
  }

  /** What the editor typed for a figure: as printed, or as read where the source is garbled. */
  private static @Nullable String printed(Fact fact) {
    return fact.value() instanceof Value.Quantity quantity ? quantity.figure().printed() : null;
  }

  private static String yesNo(boolean value) {
    return String.valueOf(value);
  }
}
