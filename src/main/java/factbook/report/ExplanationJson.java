package factbook.report;

import com.fasterxml.jackson.core.JsonGenerator;
import factbook.date.EdtfDate;
import factbook.fact.Evidence;
import factbook.fact.Fact;
import factbook.figure.Figure;
import factbook.figure.FigureFormat;
import factbook.report.Explanation.Dispute;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An explanation for programs. */
public final class ExplanationJson {
  private ExplanationJson() {}

  /** One object; what there is not is null or an empty list. */
  public static String format(Explanation explanation) {
    return Json.write(json -> write(explanation, json));
  }

  private static void write(Explanation explanation, JsonGenerator json) throws IOException {
    Fact fact = explanation.fact();
    json.writeStartObject();
    json.writeStringField("id", fact.id().toString());
    json.writeStringField("where", fact.where().toString());
    json.writeStringField("subject", explanation.subject());
    json.writeStringField("property", fact.property().id());
    json.writeStringField("kind", Typed.name(fact.kind()));
    json.writeStringField("rank", Typed.name(fact.rank()));
    text(json, "reason", fact.reason());
    json.writeStringField("value", Typed.value(fact.value()));
    text(json, "because", fact.because());
    write(Typed.figure(fact.value()), json);
    text(json, "at", date(fact.at()));
    text(json, "inferred", fact.inferred());
    text(json, "due", date(fact.due()));
    text(json, "issuer", fact.issuer());
    text(json, "scope", fact.scope() == null ? null : fact.scope().id());
    text(json, "note", fact.note());
    writeEvidence(fact.evidence(), json);
    writeFacts("computedFrom", explanation.computedFrom(), json);
    writeFacts("computes", explanation.computes(), json);
    texts(json, "mentions", explanation.mentions());
    writeDisputes(explanation.disputes(), json);
    json.writeEndObject();
  }

  private static void write(@Nullable Figure figure, JsonGenerator json) throws IOException {
    if (figure == null) {
      json.writeNullField("figure");
      return;
    }
    json.writeObjectFieldStart("figure");
    text(json, "number", figure.number() == null ? null : Typed.decimal(figure.number()));
    json.writeStringField("interval", FigureFormat.brackets(figure.interval()));
    json.writeStringField("unit", figure.unit().symbol());
    json.writeStringField("comparator", Typed.name(figure.comparator()));
    json.writeBooleanField("ordinal", figure.isOrdinal());
    json.writeEndObject();
  }

  private static void writeEvidence(List<Evidence> evidence, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("evidence");
    for (Evidence one : evidence) {
      json.writeStartObject();
      json.writeStringField("source", one.source());
      json.writeNumberField("paragraph", one.paragraph());
      text(json, "figure", one.figure() == null ? null : one.figure().text());
      text(json, "date", one.date() == null ? null : one.date().text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeDisputes(List<Dispute> disputes, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("conflicts");
    for (Dispute dispute : disputes) {
      json.writeStartObject();
      writeFacts("with", dispute.others(), json);
      json.writeStringField("decision", Typed.name(dispute.decision()));
      json.writeStringField("reason", dispute.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeFacts(String name, List<Fact> facts, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Fact fact : facts) {
      json.writeStartObject();
      json.writeStringField("id", fact.id().toString());
      json.writeStringField("value", Typed.value(fact.value()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void texts(JsonGenerator json, String name, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private static void text(JsonGenerator json, String name, @Nullable String text)
      throws IOException {
    json.writeFieldName(name);
    if (text == null) {
      json.writeNull();
    } else {
      json.writeString(text);
    }
  }

  private static @Nullable String date(@Nullable EdtfDate date) {
    return date == null ? null : date.text();
  }
}
