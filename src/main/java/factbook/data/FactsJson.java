package factbook.data;

import factbook.content.Content;
import factbook.fact.Fact;
import factbook.fact.Script;
import factbook.figure.Figure;
import factbook.site.Site;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code data/facts.json}: every statement, typed and as displayed. */
record FactsJson(Site site, Map<Script, Display> displays) implements Content {
  @Override
  public void writeTo(OutputStream out) throws IOException {
    Json.file(
        out,
        1,
        json ->
            json.text("edition", site.book().settings().edition())
                .objects("facts", Statements.of(site), this::write));
  }

  private void write(Json json, Fact fact) throws IOException {
    json.text("id", fact.id().toString())
        .text("subject", fact.id().subject())
        .text("property", fact.property().id())
        .text("kind", Exact.name(fact.kind()))
        .text("rank", Exact.name(fact.rank()))
        .scripts("value", displays, display -> display.value(fact));
    write(json, Exact.figure(fact));
    json.text("date", fact.at() == null ? null : fact.at().text())
        .yesNo("dateInferred", fact.inferred() != null)
        .text("scope", fact.scope() == null ? null : Hans.text(displays, fact.scope().label()))
        .yesNo("computed", fact.isComputed())
        .text("note", Hans.text(displays, fact.note()))
        .evidence(fact.evidence());
  }

  private static void write(Json json, @Nullable Figure figure) throws IOException {
    json.text("number", figure == null ? null : Exact.decimal(figure.number()))
        .text("low", figure == null ? null : Exact.decimal(figure.interval().low()))
        .text("high", figure == null ? null : Exact.decimal(figure.interval().high()))
        .text("unit", figure == null ? null : Exact.unit(figure))
        .text("comparator", figure == null ? null : Exact.name(figure.comparator()));
  }
}
