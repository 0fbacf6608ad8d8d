package factbook.report;

import com.fasterxml.jackson.core.JsonGenerator;
import factbook.edition.Change;
import factbook.edition.Difference;
import factbook.edition.Statement;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What changed from one edition to another, for programs. */
public final class DifferenceJson {
  private DifferenceJson() {}

  /**
   * {@code {"old": "2026-11", "new": "2026-12", "changes": [{"id": …, "class": "corrected",
   * "before": …, "after": …, "note": …, "from": …}]}}.
   */
  public static String format(Difference difference) {
    return Json.write(
        json -> {
          json.writeStartObject();
          json.writeStringField("old", difference.before());
          json.writeStringField("new", difference.after());
          json.writeArrayFieldStart("changes");
          for (Change change : difference.changes()) {
            write(change, json);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void write(Change change, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", change.id());
    json.writeStringField("class", Typed.name(change.what()));
    write("before", change.before(), json);
    write("after", change.after(), json);
    json.writeStringField("note", change.note());
    json.writeStringField("from", change.from());
    json.writeEndObject();
  }

  private static void write(String key, @Nullable Statement statement, JsonGenerator json)
      throws IOException {
    if (statement == null) {
      json.writeNullField(key);
      return;
    }
    json.writeObjectFieldStart(key);
    json.writeStringField("value", statement.value());
    json.writeStringField("kind", statement.kind());
    json.writeStringField("rank", statement.rank());
    json.writeStringField("date", statement.date());
    json.writeArrayFieldStart("evidence");
    for (Statement.Place place : statement.evidence()) {
      json.writeStartObject();
      json.writeStringField("source", place.source());
      json.writeNumberField("paragraph", place.paragraph());
      json.writeStringField("figure", place.figure());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
