package factbook.data;

import factbook.content.Content;
import factbook.fact.Evidence;
import factbook.fact.Fact;
import factbook.fact.Kind;
import factbook.fact.Rank;
import factbook.fact.Script;
import factbook.fact.Subject;
import factbook.fact.Value;
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
record FactsCsv(Site site, Map<Script, Display> displays) implements Content {
  @Override
  public void writeTo(OutputStream out) throws IOException {
    List<Column> columns = columns();
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    printer.printRecord(columns.stream().map(Column::name).toList());
    for (Fact fact : Statements.of(site)) {
      for (Column column : columns) {
        printer.print(column.cell().apply(fact));
      }
      printer.println();
    }
    printer.flush();
  }

  /** The columns, in order. */
  List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text("id", "subject/fact-id, the same in every edition", FactsCsv::id));
    columns.add(Column.text("subject", "id of the subject", fact -> fact.id().subject()));
    addScripts(columns, "subject", "name of the subject", this::name);
    columns.add(Column.text("property", "id of the property", fact -> fact.property().id()));
    addScripts(
        columns,
        "property",
        "label of the property",
        (display, fact) -> display.text(fact.property().label()));
    columns.add(Column.choice("kind", Kind.values(), Fact::kind));
    columns.add(Column.choice("rank", Rank.values(), Fact::rank));
    addScripts(columns, "value", "value as displayed", Display::value);
    columns.add(
        Column.text("printed", "figure as printed, or as read where garbled", FactsCsv::printed));
    addFigure(columns);
    columns.add(
        Column.text(
            "date",
            "time it speaks of, EDTF",
            fact -> fact.at() == null ? null : fact.at().text()));
    columns.add(
        Column.yesNo(
            "date_inferred", "whether the editor dated it", fact -> fact.inferred() != null));
    columns.add(
        Column.text(
            "due",
            "when a target, plan or forecast is due, EDTF",
            fact -> fact.due() == null ? null : fact.due().text()));
    columns.add(Column.text("issuer", "id of who set the target", Fact::issuer));
    columns.add(
        Column.text(
            "scope",
            "part of the subject it speaks of",
            fact -> fact.scope() == null ? null : Hans.text(displays, fact.scope().label())));
    columns.add(Column.yesNo("computed", "whether the book computed it", Fact::isComputed));
    columns.add(
        Column.text("note", "what the reader must know", fact -> Hans.text(displays, fact.note())));
    addEvidence(columns);
    return columns;
  }

  private static String id(Fact fact) {
    return fact.id().toString();
  }

  private static void addFigure(List<Column> columns) {
    columns.add(Column.number("number", "exact number in the unit", figure -> figure.number()));
    columns.add(
        Column.number("low", "least it can be, in the unit", figure -> figure.interval().low()));
    columns.add(
        Column.yesNoOfFigure(
            "low_included", "whether it can be that", figure -> figure.interval().lowIncluded()));
    columns.add(
        Column.number("high", "most it can be, in the unit", figure -> figure.interval().high()));
    columns.add(
        Column.yesNoOfFigure(
            "high_included", "whether it can be that", figure -> figure.interval().highIncluded()));
    columns.add(Column.ofFigure("unit", "symbol of the unit", Exact::unit));
    columns.add(
        Column.ofFigure(
            "comparator", "how the number is meant", figure -> Exact.name(figure.comparator())));
  }

  private static void addEvidence(List<Column> columns) {
    columns.add(
        Column.text(
            "sources", "ids of the sources, by “; ”", fact -> join(fact, Evidence::source)));
    columns.add(
        Column.text(
            "paragraphs",
            "paragraph in each source",
            fact -> join(fact, one -> String.valueOf(one.paragraph()))));
    columns.add(
        Column.text(
            "figures",
            "figure as each source prints it",
            fact -> join(fact, one -> one.figure() == null ? "" : one.figure().text())));
  }

  private static String join(Fact fact, Function<Evidence, String> part) {
    return fact.evidence().stream().map(part).collect(Collectors.joining("; "));
  }

  /** Says something of a fact in one script. */
  private interface Saying {
    String say(Display display, Fact fact);
  }

  private void addScripts(List<Column> columns, String name, String description, Saying saying) {
    displays.forEach(
        (script, display) ->
            columns.add(
                Column.text(
                    name + "_" + script.tag(),
                    description + " in " + script.tag(),
                    fact -> saying.say(display, fact))));
  }

  private String name(Display display, Fact fact) {
    Subject subject = site.book().subjects().get(fact.id().subject());
    return display.text(subject == null ? fact.id().subject() : subject.name());
  }

  /** What the editor typed for a figure: as printed, or as read where the source is garbled. */
  private static @Nullable String printed(Fact fact) {
    return fact.value() instanceof Value.Quantity quantity ? quantity.figure().printed() : null;
  }
}
