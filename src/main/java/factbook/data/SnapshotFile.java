package factbook.data;

import factbook.edition.Snapshot;
import factbook.edition.Statement;
import factbook.fact.Fact;
import factbook.fact.FactId;
import factbook.fact.Script;
import factbook.fact.Settings;
import factbook.fact.Value;
import factbook.figure.Figure;
import factbook.site.Site;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code content/editions/<id>.json}: all that an edition states, a line for each statement, by id.
 * It has the keys of {@code data/facts.json}, in one script, and what is needed beside them to tell
 * whether two editions say the same. The same facts give the same bytes.
 */
public final class SnapshotFile {
  private SnapshotFile() {}

  /** The edition that a site is, without a note. */
  public static Snapshot of(Site site, Display hans) {
    List<Statement> statements = new ArrayList<>();
    for (Fact fact : Statements.of(site)) {
      statements.add(statement(fact, hans));
    }
    Settings settings = site.book().settings();
    return Snapshot.of(settings.edition(), settings.date().text(), null, statements);
  }

  private static Statement statement(Fact fact, Display hans) {
    return new Statement(
        fact.id().toString(),
        fact.property().id(),
        Exact.name(fact.kind()),
        Exact.name(fact.rank()),
        hans.value(fact),
        Authored.value(fact),
        amount(Exact.figure(fact)),
        fact.at() == null ? null : fact.at().text(),
        fact.due() == null ? null : fact.due().text(),
        fact.issuer(),
        fact.scope() == null ? null : fact.scope().label(),
        fact.isComputed(),
        fact.value() instanceof Value.Computed computed
            ? computed.of().stream().map(FactId::toString).toList()
            : List.of(),
        fact.evidence().stream()
            .map(
                place ->
                    new Statement.Place(
                        place.source(),
                        place.paragraph(),
                        place.figure() == null ? null : place.figure().text()))
            .toList());
  }

  private static Statement.@Nullable Amount amount(@Nullable Figure figure) {
    return figure == null
        ? null
        : new Statement.Amount(
            Exact.decimal(figure.number()),
            Exact.decimal(figure.interval().low()),
            Exact.decimal(figure.interval().high()),
            Exact.unit(figure),
            Exact.name(figure.comparator()));
  }

  /** The file of an edition. */
  public static byte[] bytes(Snapshot snapshot) {
    return new DataFile(
            snapshot.edition() + ".json",
            snapshot.statements().size(),
            out ->
                Json.file(
                    out,
                    1,
                    json ->
                        json.text("edition", snapshot.edition())
                            .text("date", snapshot.date())
                            .text("note", snapshot.note())
                            .objects("facts", snapshot.statements().values(), SnapshotFile::write)))
        .bytes();
  }

  private static void write(Json json, Statement statement) throws IOException {
    Statement.Amount amount = statement.amount();
    json.text("id", statement.id())
        .text("subject", statement.subject())
        .text("property", statement.property())
        .text("kind", statement.kind())
        .text("rank", statement.rank())
        .object("value", value -> value.text(Script.HANS.tag(), statement.value()))
        .text("typed", statement.typed())
        .text("number", amount == null ? null : amount.number())
        .text("low", amount == null ? null : amount.low())
        .text("high", amount == null ? null : amount.high())
        .text("unit", amount == null ? null : amount.unit())
        .text("comparator", amount == null ? null : amount.comparator())
        .text("date", statement.date())
        .text("due", statement.due())
        .text("issuer", statement.issuer())
        .text("scope", statement.scope())
        .yesNo("computed", statement.isComputed())
        .texts("of", statement.operands())
        .objects("evidence", statement.evidence(), SnapshotFile::write);
  }

  private static void write(Json json, Statement.Place place) throws IOException {
    json.text("source", place.source())
        .number("paragraph", place.paragraph())
        .text("figure", place.figure());
  }
}
