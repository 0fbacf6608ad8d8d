package factbook.data;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import factbook.fact.Evidence;
import factbook.fact.Script;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes the parts that several JSON files have in common. */
final class Json {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final JsonGenerator out;

  private Json(JsonGenerator out) {
    this.out = out;
  }

  /** Writes the members of an object. */
  @FunctionalInterface
  interface Members {
    void write(Json json) throws IOException;
  }

  /** Writes one item of a list. */
  @FunctionalInterface
  interface Item<T> {
    void write(Json json, T item) throws IOException;
  }

  /**
   * Writes a file that holds one object.
   *
   * @param lists how deep lists have a line for each item
   */
  static void file(OutputStream stream, int lists, Members members) throws IOException {
    try (JsonGenerator out = FACTORY.createGenerator(stream, JsonEncoding.UTF8)) {
      out.setPrettyPrinter(new LinePerItem(lists));
      new Json(out).object(members);
      out.writeRaw('\n');
    }
  }

  private void object(Members members) throws IOException {
    out.writeStartObject();
    members.write(this);
    out.writeEndObject();
  }

  Json text(String name, @Nullable String value) throws IOException {
    out.writeFieldName(name);
    if (value == null) {
      out.writeNull();
    } else {
      out.writeString(value);
    }
    return this;
  }

  Json number(String name, long value) throws IOException {
    out.writeNumberField(name, value);
    return this;
  }

  Json yesNo(String name, boolean value) throws IOException {
    out.writeBooleanField(name, value);
    return this;
  }

  /** A list of objects. */
  <T> Json objects(String name, Iterable<T> items, Item<T> item) throws IOException {
    out.writeArrayFieldStart(name);
    for (T one : items) {
      object(json -> item.write(json, one));
    }
    out.writeEndArray();
    return this;
  }

  /** An object. */
  Json object(String name, Members members) throws IOException {
    out.writeFieldName(name);
    object(members);
    return this;
  }

  /** A list of texts. */
  Json texts(String name, List<String> texts) throws IOException {
    out.writeArrayFieldStart(name);
    for (String text : texts) {
      out.writeString(text);
    }
    out.writeEndArray();
    return this;
  }

  /** A text in each script, by its tag: {@code {"zh-Hans": …, "zh-Hant": …}}. */
  Json scripts(String name, Map<Script, Display> displays, Function<Display, String> say)
      throws IOException {
    out.writeObjectFieldStart(name);
    for (Map.Entry<Script, Display> entry : displays.entrySet()) {
      text(entry.getKey().tag(), say.apply(entry.getValue()));
    }
    out.writeEndObject();
    return this;
  }

  /** Texts in each script, by its tag. */
  Json scriptLists(String name, Map<Script, Display> displays, Function<Display, List<String>> say)
      throws IOException {
    out.writeObjectFieldStart(name);
    for (Map.Entry<Script, Display> entry : displays.entrySet()) {
      texts(entry.getKey().tag(), say.apply(entry.getValue()));
    }
    out.writeEndObject();
    return this;
  }

  /** The places where something stands in the sources, figures as printed. */
  Json evidence(List<Evidence> evidence) throws IOException {
    return objects(
        "evidence",
        evidence,
        (json, one) ->
            json.text("source", one.source())
                .number("paragraph", one.paragraph())
                .text("figure", printed(one)));
  }

  private static @Nullable String printed(Evidence evidence) {
    return evidence.figure() == null ? null : evidence.figure().text();
  }
}
