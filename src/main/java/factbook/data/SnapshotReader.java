package factbook.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import factbook.diagnostic.Diagnostics;
import factbook.edition.EditionCode;
import factbook.edition.Snapshot;
import factbook.edition.Statement;
import factbook.fact.Script;
import factbook.text.Span;
import factbook.text.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads what {@link SnapshotFile} writes, and {@code data/facts.json}, which holds less. */
public final class SnapshotReader {
  private static final JsonFactory FACTORY = new JsonFactory();

  /** A key is missing, or its value is of another sort. */
  private static final class Unexpected extends Exception {
    private static final long serialVersionUID = 1L;

    Unexpected(String message) {
      super(message);
    }
  }

  private final TextFile file;
  private final Diagnostics diagnostics;
  private int offset;

  private SnapshotReader(TextFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /** Reads an edition; null where the file is none, which has been said. */
  public static @Nullable Snapshot read(TextFile file, Diagnostics diagnostics) {
    return new SnapshotReader(file, diagnostics).read();
  }

  private @Nullable Snapshot read() {
    try (JsonParser json = FACTORY.createParser(file.text())) {
      return snapshot(json);
    } catch (JsonProcessingException mistake) {
      offset = (int) Math.max(0, mistake.getLocation().getCharOffset());
      tell(mistake.getOriginalMessage().replaceAll("\\s+", " "));
    } catch (Unexpected mistake) {
      tell(String.valueOf(mistake.getMessage()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(file.path(), impossible);
    }
    return null;
  }

  private void tell(String why) {
    int at = Math.min(offset, file.text().length());
    Span where = file.span(at, at);
    diagnostics.add(
        where,
        EditionCode.UNREADABLE,
        "the edition cannot be read: " + why,
        "take the file back from version control: “factbook edition cut” wrote it, and nobody"
            + " edits it by hand");
  }

  private Snapshot snapshot(JsonParser json) throws IOException, Unexpected {
    Map<String, @Nullable Object> head = new LinkedHashMap<>();
    TreeMap<String, Statement> statements = new TreeMap<>();
    expect(json.nextToken() == JsonToken.START_OBJECT, "it is no JSON object");
    boolean hasFacts = false;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      JsonToken value = json.nextToken();
      if (key.equals("facts") && value == JsonToken.START_ARRAY) {
        hasFacts = true;
        while (json.nextToken() != JsonToken.END_ARRAY) {
          offset = (int) json.currentTokenLocation().getCharOffset();
          Statement statement = statement(value(json));
          expect(
              statements.put(statement.id(), statement) == null,
              "it has “" + statement.id() + "” twice");
        }
      } else {
        head.put(key, value(json));
      }
    }
    expect(hasFacts, "it has no list “facts”");
    return new Snapshot(
        needed(head, "edition"), text(head, "date"), text(head, "note"), statements);
  }

  private Statement statement(@Nullable Object read) throws Unexpected {
    Map<?, ?> fact = mapping(read, "a fact");
    String id = needed(fact, "id");
    expect(id.matches("[^/]+/[^/]+"), "“" + id + "” is no id of a fact");
    List<Statement.Place> evidence = new ArrayList<>();
    for (Object place : list(fact, "evidence")) {
      Map<?, ?> one = mapping(place, "evidence");
      evidence.add(
          new Statement.Place(
              needed(one, "source"), whole(needed(one, "paragraph")), text(one, "figure")));
    }
    List<String> operands = new ArrayList<>();
    for (Object operand : list(fact, "of")) {
      operands.add(String.valueOf(operand));
    }
    return new Statement(
        id,
        needed(fact, "property"),
        needed(fact, "kind"),
        needed(fact, "rank"),
        needed(mapping(fact.get("value"), "value"), Script.HANS.tag()),
        text(fact, "typed"),
        amount(fact),
        text(fact, "date"),
        text(fact, "due"),
        text(fact, "issuer"),
        text(fact, "scope"),
        "true".equals(text(fact, "computed")),
        operands,
        evidence);
  }

  private Statement.@Nullable Amount amount(Map<?, ?> fact) throws Unexpected {
    String comparator = text(fact, "comparator");
    return comparator == null
        ? null
        : new Statement.Amount(
            text(fact, "number"),
            text(fact, "low"),
            text(fact, "high"),
            text(fact, "unit"),
            comparator);
  }

  /** A value: mappings, lists, texts and nothing; numbers and truth values as they are written. */
  private static @Nullable Object value(JsonParser json) throws IOException {
    return switch (json.currentToken()) {
      case START_OBJECT -> {
        Map<String, @Nullable Object> mapping = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
          String key = json.currentName();
          json.nextToken();
          mapping.put(key, value(json));
        }
        yield mapping;
      }
      case START_ARRAY -> {
        List<@Nullable Object> list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          list.add(value(json));
        }
        yield list;
      }
      case VALUE_NULL -> null;
      default -> json.getText();
    };
  }

  private static int whole(String number) throws Unexpected {
    expect(number.matches("[0-9]{1,9}"), "“" + number + "” is no number of a paragraph");
    return Integer.parseInt(number);
  }

  private static Map<?, ?> mapping(@Nullable Object read, String what) throws Unexpected {
    if (read instanceof Map<?, ?> mapping) {
      return mapping;
    }
    throw new Unexpected("“" + what + "” is no object");
  }

  private static List<?> list(Map<?, ?> mapping, String key) throws Unexpected {
    Object read = mapping.get(key);
    if (read == null) {
      return List.of();
    }
    if (read instanceof List<?> list) {
      return list;
    }
    throw new Unexpected("“" + key + "” is no list");
  }

  private static @Nullable String text(Map<?, ?> mapping, String key) throws Unexpected {
    Object read = mapping.get(key);
    if (read == null || read instanceof String) {
      return (String) read;
    }
    throw new Unexpected("“" + key + "” is no text");
  }

  private static String needed(Map<?, ?> mapping, String key) throws Unexpected {
    String text = text(mapping, key);
    if (text == null) {
      throw new Unexpected("“" + key + "” is missing");
    }
    return text;
  }

  private static void expect(boolean isRight, String otherwise) throws Unexpected {
    if (!isRight) {
      throw new Unexpected(otherwise);
    }
  }
}
