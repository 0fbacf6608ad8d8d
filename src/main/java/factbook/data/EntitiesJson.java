package factbook.data;

import factbook.content.Content;
import factbook.date.EdtfDate;
import factbook.fact.Event;
import factbook.fact.Relation;
import factbook.fact.Script;
import factbook.fact.Subject;
import factbook.site.Site;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code data/entities.json}: parks and entities with their names, events and relations. */
record EntitiesJson(Site site, Map<Script, Display> displays) implements Content {
  @Override
  public void writeTo(OutputStream out) throws IOException {
    Json.file(
        out,
        1,
        json ->
            json.text("edition", site.book().settings().edition())
                .objects("entities", site.book().subjects().values(), this::write));
  }

  private void write(Json json, Subject subject) throws IOException {
    json.text("id", subject.id())
        .text("kind", Exact.name(subject.kind()))
        .scripts("name", displays, display -> display.text(subject.name()))
        .text("pinyin", subject.pinyin())
        .scriptLists(
            "aliases", displays, display -> subject.aliases().stream().map(display::text).toList())
        .scripts("summary", displays, display -> display.plain(subject.summary(), subject.id()))
        .objects("events", subject.events(), this::write)
        .objects("relations", subject.relations(), this::write);
  }

  private void write(Json json, Event event) throws IOException {
    json.text("id", event.id().toString())
        .text("date", text(event.at()))
        .yesNo("dateInferred", event.inferred() != null)
        .text("kind", Exact.name(event.kind()))
        .scripts("text", displays, display -> display.plain(event.text(), event.id().subject()))
        .evidence(event.evidence());
  }

  private void write(Json json, Relation relation) throws IOException {
    json.text("id", relation.id().toString())
        .text("type", relation.type().id())
        .scripts("label", displays, display -> display.text(relation.type().label()))
        .text("to", relation.to())
        .text("date", text(relation.at()))
        .text("kind", Exact.name(relation.kind()))
        .text("note", Hans.text(displays, relation.note()))
        .evidence(relation.evidence());
  }

  private static @Nullable String text(@Nullable EdtfDate date) {
    return date == null ? null : date.text();
  }
}
