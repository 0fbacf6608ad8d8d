package factbook.report;

import com.fasterxml.jackson.core.JsonGenerator;
import factbook.diagnostic.Code;
import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Severity;
import factbook.text.Span;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Mistakes in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS), which code
 * hosts and editors show beside the lines.
 */
public final class SarifFormat {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private SarifFormat() {}

  /**
   * All mistakes in their order, as one run.
   *
   * @param version of the generator
   */
  public static String format(List<Diagnostic> diagnostics, String version) {
    Map<String, Code> rules = new TreeMap<>();
    diagnostics.forEach(one -> rules.put(one.code().id(), one.code()));
    return Json.write(
        json -> {
          json.writeStartObject();
          json.writeStringField("$schema", SCHEMA);
          json.writeStringField("version", "2.1.0");
          json.writeArrayFieldStart("runs");
          json.writeStartObject();
          writeTool(rules, version, json);
          // Columns count code points, as the human format and editors show them.
          json.writeStringField("columnKind", "unicodeCodePoints");
          writeResults(diagnostics, List.copyOf(rules.keySet()), json);
          json.writeEndObject();
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void writeTool(Map<String, Code> rules, String version, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "factbook");
    json.writeStringField("version", version);
    json.writeArrayFieldStart("rules");
    for (Code code : rules.values()) {
      json.writeStartObject();
      json.writeStringField("id", code.id());
      json.writeObjectFieldStart("defaultConfiguration");
      json.writeStringField("level", level(code));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeResults(
      List<Diagnostic> diagnostics, List<String> rules, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("results");
    for (Diagnostic diagnostic : diagnostics) {
      json.writeStartObject();
      json.writeStringField("ruleId", diagnostic.code().id());
      json.writeNumberField("ruleIndex", rules.indexOf(diagnostic.code().id()));
      json.writeStringField("level", level(diagnostic.code()));
      json.writeObjectFieldStart("message");
      json.writeStringField("text", text(diagnostic));
      json.writeEndObject();
      writeLocations(diagnostic, json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String level(Code code) {
    return code.severity() == Severity.ERROR ? "error" : "warning";
  }

  private static String text(Diagnostic diagnostic) {
    return diagnostic.hint() == null
        ? diagnostic.message()
        : diagnostic.message() + "; " + diagnostic.hint();
  }

  private static void writeLocations(Diagnostic diagnostic, JsonGenerator json) throws IOException {
    Span where = diagnostic.where();
    json.writeArrayFieldStart("locations");
    if (where != null) {
      json.writeStartObject();
      json.writeObjectFieldStart("physicalLocation");
      json.writeObjectFieldStart("artifactLocation");
      json.writeStringField("uri", uri(where.file().path()));
      json.writeEndObject();
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", where.line());
      json.writeNumberField("startColumn", where.column());
      json.writeNumberField("endLine", where.file().line(where.end()));
      json.writeNumberField("endColumn", where.file().column(where.end()));
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The path as a relative reference by RFC 3986: other than ASCII letters percent-encoded. */
  private static String uri(String path) {
    List<String> parts = new ArrayList<>();
    for (String part : path.split("/", -1)) {
      parts.add(encoded(part));
    }
    return String.join("/", parts);
  }

  private static String encoded(String part) {
    try {
      // The dot keeps a colon in the name from being taken for a scheme.
      return new URI(null, null, "./" + part, null).toASCIIString().substring(2);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(part, impossible);
    }
  }
}
