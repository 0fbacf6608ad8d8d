package factbook.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import factbook.diagnostic.Diagnostics;
import factbook.fact.Book;
import factbook.fact.Script;
import factbook.load.BookShapes;
import factbook.localize.WordsFile;
import factbook.render.BuiltIn;
import factbook.scan.BookFile.Kind;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The JSON Schema of each kind of YAML file of a book, with the ids of that book. */
public final class BookSchemas {
  private static final String DRAFT = "http://json-schema.org/draft-07/schema#";

  private BookSchemas() {}

  /** Writes the keywords of a schema. */
  private interface Keywords {
    void write(JsonGenerator json) throws IOException;
  }

  /** The name of the file that holds the schema of a kind: {@code park.json}. */
  static String name(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT) + ".json";
  }

  /** The schema of each kind, in the order of the documentation. */
  static Collection<Kind> kinds() {
    List<Kind> kinds = new ArrayList<>(BookShapes.all().keySet());
    kinds.add(Kind.WORDS);
    return kinds;
  }

  /** The schemas by the name of their file. */
  public static Map<String, String> of(Book book) {
    KnownIds ids = KnownIds.of(book);
    Collection<String> words =
        WordsFile.read(BuiltIn.words(), null, List.of(Script.HANS), new Diagnostics())
            .values()
            .iterator()
            .next()
            .keys();
    Map<String, String> schemas = new LinkedHashMap<>();
    BookShapes.all()
        .forEach(
            (kind, type) ->
                schemas.put(
                    name(kind), schema(kind, json -> new TypeSchema(json, ids).write(type))));
    schemas.put(name(Kind.WORDS), schema(Kind.WORDS, json -> words(words, json)));
    return schemas;
  }

  private static String schema(Kind kind, Keywords keywords) {
    StringWriter out = new StringWriter();
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(new DefaultIndenter(" ", "\n"));
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setPrettyPrinter(printer);
      json.writeStartObject();
      json.writeStringField("$schema", DRAFT);
      json.writeStringField("title", kind.pattern());
      keywords.write(json);
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.append('\n').toString();
  }

  /** A word of the interface has a form in each script; a book may add words for its templates. */
  private static void words(Collection<String> keys, JsonGenerator json) throws IOException {
    json.writeStringField("type", "object");
    json.writeObjectFieldStart("properties");
    for (String key : keys) {
      json.writeObjectFieldStart(key);
      json.writeStringField("$ref", "#/definitions/word");
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeObjectFieldStart("additionalProperties");
    json.writeStringField("$ref", "#/definitions/word");
    json.writeEndObject();
    json.writeObjectFieldStart("definitions");
    json.writeObjectFieldStart("word");
    json.writeStringField("type", "object");
    json.writeBooleanField("additionalProperties", false);
    json.writeObjectFieldStart("properties");
    for (Script script : Script.values()) {
      json.writeObjectFieldStart(script.tag());
      json.writeArrayFieldStart("type");
      json.writeString("string");
      json.writeString("number");
      json.writeString("boolean");
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }
}
