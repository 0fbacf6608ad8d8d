package factbook.report;

import com.fasterxml.jackson.core.JsonGenerator;
import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Severity;
import factbook.text.Span;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Mistakes as JSON: {@code {"errors": 1, "warnings": 0, "diagnostics": [{"code": …}]}}.
 *
 * <p>Lines and columns count from 1, columns in code points; the end is behind the last character.
 */
public final class JsonFormat {
  private JsonFormat() {}

  /** All mistakes in their order. */
  public static String format(List<Diagnostic> diagnostics) {
    return Json.write(
        json -> {
          json.writeStartObject();
          json.writeNumberField("errors", count(diagnostics, Severity.ERROR));
          json.writeNumberField("warnings", count(diagnostics, Severity.WARNING));
          json.writeArrayFieldStart("diagnostics");
          for (Diagnostic diagnostic : diagnostics) {
            write(diagnostic, json);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static long count(List<Diagnostic> diagnostics, Severity severity) {
    return diagnostics.stream().filter(one -> one.severity() == severity).count();
  }

  private static void write(Diagnostic diagnostic, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", diagnostic.code().id());
    json.writeStringField("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
    json.writeStringField("message", diagnostic.message());
    if (diagnostic.hint() != null) {
      json.writeStringField("hint", diagnostic.hint());
    }
    if (diagnostic.where() != null) {
      write(diagnostic.where(), json);
    }
    json.writeEndObject();
  }

  private static void write(Span where, JsonGenerator json) throws IOException {
    json.writeStringField("path", where.file().path());
    json.writeNumberField("line", where.line());
    json.writeNumberField("column", where.column());
    json.writeNumberField("endLine", where.file().line(where.end()));
    json.writeNumberField("endColumn", where.file().column(where.end()));
  }
}
