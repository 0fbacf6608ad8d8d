package factbook.report;

import com.fasterxml.jackson.core.JsonGenerator;
import factbook.report.CoverageReport.OfSource;
import factbook.site.Account;
import java.io.IOException;
import java.util.Map;

/** A coverage report for programs. */
public final class CoverageJson {
  private CoverageJson() {}

  /** {@code {"sources": […], "excluded": {…}, "unaccounted": 0}}. */
  public static String format(CoverageReport report) {
    return Json.write(
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("sources");
          for (OfSource source : report.sources()) {
            write(source, json);
          }
          json.writeEndArray();
          writeReasons(report.excluded(), json);
          json.writeNumberField("unaccounted", report.unaccounted());
          json.writeEndObject();
        });
  }

  private static void write(OfSource source, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("source", source.source());
    json.writeStringField("title", source.title());
    json.writeNumberField("figures", source.figures());
    json.writeNumberField("facts", source.used());
    writeReasons(source.excluded(), json);
    json.writeArrayFieldStart("unaccounted");
    for (Account account : source.unaccounted()) {
      json.writeStartObject();
      json.writeNumberField("paragraph", account.paragraph());
      json.writeStringField("figure", account.figure().text());
      json.writeNumberField("nth", account.figure().nth());
      json.writeStringField("where", account.figure().where().toString());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeReasons(Map<String, Integer> excluded, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("excluded");
    for (Map.Entry<String, Integer> entry : excluded.entrySet()) {
      json.writeNumberField(entry.getKey(), entry.getValue());
    }
    json.writeEndObject();
  }
}
