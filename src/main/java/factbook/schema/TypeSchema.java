package factbook.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import factbook.load.ChoiceType;
import factbook.load.DateType;
import factbook.load.FormatType;
import factbook.load.IdType;
import factbook.load.Key;
import factbook.load.ListType;
import factbook.load.Names.Target;
import factbook.load.NumberType;
import factbook.load.Reading;
import factbook.load.RecordType;
import factbook.load.ReferenceType;
import factbook.load.Shape;
import factbook.load.Type;
import factbook.load.YesNoType;
import factbook.scan.IdRule;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Writes the loader's own types as JSON Schema, draft 7: the newest that yaml-language-server
 * reads.
 *
 * <p>An editor reads YAML by its core schema: {@code 2018} is a number to it and {@code no} a text.
 * A schema therefore lets numbers pass where the loader takes the text that was typed, and a
 * keyword such as {@code pattern} speaks of texts only.
 */
final class TypeSchema {
  /** Something that can be seen, and not the mark of what is still to be filled in. */
  private static final String SOME_TEXT = "^(?!\\s*" + Reading.TO_FILL + "\\s*$)[\\s\\S]*\\S";

  private static final String ID = "^" + IdRule.PATTERN + "$";
  private static final String FACT_ID = "^" + IdRule.PATTERN + "(/" + IdRule.PATTERN + ")?$";
  private static final int LONGEST_ID = 60;
  private static final int LARGEST_NUMBER = 999_999;

  private final JsonGenerator json;
  private final KnownIds ids;

  TypeSchema(JsonGenerator json, KnownIds ids) {
    this.json = json;
    this.ids = ids;
  }

  /** Writes the keywords that say what a value may be into the object that is open. */
  void write(Type<?> type) throws IOException {
    if (type instanceof RecordType mapping) {
      write(mapping);
    } else if (type instanceof ListType<?> list) {
      write(list);
    } else if (type instanceof ChoiceType<?> choice) {
      choice(choice.choices().keySet());
    } else if (type instanceof YesNoType) {
      json.writeStringField("type", "string");
      choice(List.of("yes", "no"));
    } else if (type instanceof NumberType number) {
      types("integer", "string");
      json.writeNumberField("minimum", number.least());
      json.writeNumberField("maximum", LARGEST_NUMBER);
      json.writeStringField("pattern", "^(0|[1-9][0-9]{0,5})$");
    } else if (type instanceof DateType) {
      types("string", "integer");
      json.writeStringField("pattern", "^" + DateType.PATTERN + "$");
      json.writeNumberField("minimum", 1000);
      json.writeNumberField("maximum", 9999);
    } else if (type instanceof FormatType format) {
      types("string", "number");
      json.writeStringField("pattern", "^(?:" + ecmaScript(format.pattern().pattern()) + ")$");
    } else if (type instanceof IdType) {
      json.writeStringField("type", "string");
      json.writeStringField("pattern", ID);
      json.writeNumberField("maxLength", LONGEST_ID);
    } else if (type instanceof ReferenceType reference) {
      write(reference);
    } else {
      types("string", "number", "boolean");
      json.writeStringField("pattern", SOME_TEXT);
    }
  }

  /** Java and ECMAScript name scripts differently. */
  private static String ecmaScript(String pattern) {
    return pattern.replace("\\p{IsLatin}", "\\p{Script=Latin}");
  }

  private void write(ReferenceType reference) throws IOException {
    Map<String, String> known = ids.of(reference.target());
    if (known.isEmpty()) {
      pattern(reference.target().isOfSubject() ? FACT_ID : ID);
    } else if (reference.target() == Target.FACT) {
      json.writeArrayFieldStart("anyOf");
      // A fact of the file itself, which may be younger than the schema.
      json.writeStartObject();
      pattern(ID);
      examples(known.keySet().stream().map(TypeSchema::withoutSubject).distinct().toList());
      json.writeEndObject();
      json.writeStartObject();
      known(known);
      json.writeEndObject();
      json.writeEndArray();
    } else if (reference.target() == Target.FACT_OF_ANY_EDITION) {
      pattern(FACT_ID); // what the book had it need not have
      examples(known.keySet());
    } else {
      known(known);
    }
  }

  private void known(Map<String, String> known) throws IOException {
    json.writeStringField("type", "string");
    choice(known.keySet());
    strings("markdownEnumDescriptions", known.values());
  }

  private void pattern(String pattern) throws IOException {
    json.writeStringField("type", "string");
    json.writeStringField("pattern", pattern);
  }

  /** Values to choose from where others are right too. */
  private void examples(Collection<String> examples) throws IOException {
    strings("examples", examples);
  }

  private static String withoutSubject(String fact) {
    return fact.substring(fact.indexOf('/') + 1);
  }

  private void choice(Collection<String> words) throws IOException {
    strings("enum", words);
  }

  private void types(String... names) throws IOException {
    strings("type", List.of(names));
  }

  private void strings(String keyword, Collection<String> values) throws IOException {
    json.writeArrayFieldStart(keyword);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private void write(ListType<?> list) throws IOException {
    if (list.mayBeAlone()) {
      json.writeArrayFieldStart("anyOf");
      object(list.item());
      json.writeStartObject();
    }
    json.writeStringField("type", "array");
    json.writeFieldName("items");
    object(list.item());
    if (list.mayBeAlone()) {
      json.writeEndObject();
      json.writeEndArray();
    }
  }

  private void object(Type<?> type) throws IOException {
    json.writeStartObject();
    if (type instanceof RecordType mapping) {
      json.writeStringField("title", title(mapping.shape()));
    }
    write(type);
    json.writeEndObject();
  }

  /** What an editor calls a mapping: {@code fact} for what messages call {@code a fact}. */
  private static String title(Shape shape) {
    return shape.name().replaceFirst("^(?:an?|the) ", "");
  }

  private void write(RecordType mapping) throws IOException {
    Key<String> shorthand = mapping.shorthand();
    if (shorthand != null) {
      json.writeArrayFieldStart("anyOf");
      object(shorthand.type());
      json.writeStartObject();
    }
    write(mapping.shape());
    if (shorthand != null) {
      json.writeEndObject();
      json.writeEndArray();
    }
  }

  private void write(Shape shape) throws IOException {
    json.writeStringField("type", "object");
    json.writeBooleanField("additionalProperties", false);
    json.writeArrayFieldStart("required");
    for (Key<?> key : shape.keys()) {
      if (key.isRequired()) {
        json.writeString(key.name());
      }
    }
    json.writeEndArray();
    json.writeObjectFieldStart("properties");
    for (Key<?> key : shape.keys()) {
      json.writeObjectFieldStart(key.name());
      describe(key);
      write(key.type());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  /** What hovers over the key. */
  private void describe(Key<?> key) throws IOException {
    json.writeStringField("description", key.meaning());
    json.writeStringField(
        "markdownDescription",
        key.meaning()
            + (key.isRequired() ? " (required)" : "")
            + "\n\n```yaml\n"
            + key.name()
            + ": "
            + key.example()
            + "\n```");
  }
}
