package factbook.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import factbook.fact.Script;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One file of the search. A text that comes twice stands in it once; entries name texts by number,
 * and 0 is no text.
 *
 * <p>An entry is {@code [group, path, anchor, who, label, text, date, due, marks, more, pinyin,
 * lang, other]}, numbers but for the group, anchor, marks, pinyin and lang; what is empty at its
 * end is left out. A number below 0 is of a text that is kept as it is, whatever the script.
 */
final class Shard {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final Script script;
  private final Strings texts = new Strings();
  private final Strings kept = new Strings();
  private final Strings others = new Strings();
  private final Strings paths = new Strings();

  /** As they will stand in the file: numbers as objects would take many times as much. */
  private final StringWriter entries = new StringWriter();

  private final JsonGenerator rows = generator(entries);
  private int size;

  Shard(Script script) {
    this.script = script;
  }

  /** Different texts, each with its number. */
  private static final class Strings {
    private final Map<String, Integer> numbers = new LinkedHashMap<>(Map.of("", 0));

    int number(String text) {
      return numbers.computeIfAbsent(text, unknown -> numbers.size());
    }
  }

  /** How many UTF-16 units of text it holds, some of them twice. */
  int size() {
    return size;
  }

  /** Adds an entry with what other scripts say in other words. */
  void add(Entry entry, String other) {
    List<Object> row = new ArrayList<>();
    row.add(entry.group().id());
    row.add(paths.number(entry.path()));
    row.add(entry.anchor());
    row.add(number(entry.who()));
    row.add(texts.number(entry.label()));
    row.add(number(entry.text()));
    row.add(texts.number(entry.date()));
    row.add(texts.number(entry.due()));
    row.add(entry.marks());
    row.add(number(entry.more()));
    row.add(entry.pinyin());
    row.add(entry.lang());
    row.add(others.number(other));
    while (row.get(row.size() - 1).equals(0) || row.get(row.size() - 1).equals("")) {
      row.remove(row.size() - 1);
    }
    write(row);
    size += entry.texts().mapToInt(String::length).sum();
  }

  private int number(Said said) {
    return said.isKept() ? -kept.number(said.text()) : texts.number(said.text());
  }

  /**
   * What the file holds; ends it.
   *
   * @param fold the characters that have another form, each before that form; empty in all files of
   *     a script but the first
   */
  String content(String fold) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = generator(text)) {
      rows.close();
      out.writeRaw("factbookSearch(");
      out.writeStartObject();
      out.writeStringField("fold", fold);
      write(out, script.tag(), texts);
      write(out, "kept", kept);
      write(out, "other", others);
      write(out, "paths", paths);
      out.writeArrayFieldStart("entries");
      out.writeRaw(entries.toString());
      out.writeEndArray();
      out.writeEndObject();
      out.writeRaw(");\n");
    } catch (IOException impossible) {
      throw new UncheckedIOException("in memory", impossible);
    }
    return text.toString();
  }

  private static void write(JsonGenerator out, String name, Strings strings) throws IOException {
    out.writeArrayFieldStart(name);
    for (String text : strings.numbers.keySet()) {
      out.writeString(text);
    }
    out.writeEndArray();
  }

  private void write(List<Object> entry) {
    try {
      rows.writeStartArray();
      for (Object value : entry) {
        if (value instanceof Integer number) {
          rows.writeNumber(number);
        } else {
          rows.writeString((String) value);
        }
      }
      rows.writeEndArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException("in memory", impossible);
    }
  }

  private static JsonGenerator generator(Writer text) {
    try {
      JsonGenerator out = FACTORY.createGenerator(text);
      out.setCharacterEscapes(new Plain());
      out.setRootValueSeparator(new SerializedString(","));
      return out;
    } catch (IOException impossible) {
      throw new UncheckedIOException("in memory", impossible);
    }
  }

  /** Without brackets in texts, the check of scripts sees where a list of them ends. */
  private static final class Plain extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      codes['['] = ESCAPE_STANDARD;
      codes[']'] = ESCAPE_STANDARD;
      return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      // Line ends of JavaScript before ES2019, which JSON has as they are.
      return character == 0x2028 || character == 0x2029
          ? new SerializedString(character == 0x2028 ? "\\u2028" : "\\u2029")
          : null;
    }
  }
}
