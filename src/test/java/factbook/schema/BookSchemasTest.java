package factbook.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import factbook.diagnostic.Diagnostics;
import factbook.fact.Book;
import factbook.fixture.Books;
import factbook.load.BookLoader;
import factbook.scan.BookFile;
import factbook.scan.BookFile.Kind;
import factbook.scan.BookFiles;
import factbook.text.TextFile;
import factbook.yaml.YamlNode;
import factbook.yaml.YamlReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas and the loader agree: a real validator takes what the loader takes. */
class BookSchemasTest {
  private static final Path BASE = Path.of("src/test/resources/mistakes/_base");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static BookFiles files(Path folder) {
    Diagnostics diagnostics = new Diagnostics();
    BookFiles files = BookFiles.open(folder, diagnostics);
    assertEquals(List.of(), diagnostics.sorted());
    return files;
  }

  private static Map<String, String> schemas(Path folder) {
    Book book = BookLoader.load(files(folder), new Diagnostics());
    assertNotNull(book);
    return BookSchemas.of(book);
  }

  private static JsonSchema schema(Map<String, String> schemas, Kind kind)
      throws JsonProcessingException {
    String text = schemas.get(BookSchemas.name(kind));
    assertNotNull(text);
    return JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(MAPPER.readTree(text));
  }

  private static Set<ValidationMessage> mistakes(JsonSchema schema, TextFile file) {
    YamlNode root = YamlReader.read(file, new Diagnostics());
    assertNotNull(root, file.path());
    return schema.validate(CoreSchemaYaml.of(root));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "src/test/resources/mistakes/_base"})
  void takeEveryFileOfABookThatIsRight(String folder) throws JsonProcessingException {
    Path book = Path.of(folder);
    Map<String, String> schemas = schemas(book);
    BookFiles files = files(book);
    List<String> mistakes = new ArrayList<>();
    int count = 0;
    for (Kind kind : BookSchemas.kinds()) {
      JsonSchema schema = schema(schemas, kind);
      for (BookFile file : files.of(kind)) {
        count++;
        TextFile text = files.read(file, new Diagnostics());
        assertNotNull(text);
        mistakes(schema, text).forEach(mistake -> mistakes.add(file.path() + " " + mistake));
      }
    }

    assertEquals(List.of(), mistakes);
    assertTrue(count > 9, () -> "too few files below " + book);
  }

  /** What the loader refuses for the shape of a file alone, planted in the small book. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "an unknown key       | PARK       |   property: output     |   propety: output",
        "a missing key        | PARK       | pinyin: Yàng Gǔ        | # pinyin",
        "a list for a text    | PARK       | name: 样谷             | name: [样谷]",
        "a text for a list    | PARK       | aliases: [样谷小镇, 里样] | aliases: 样谷小镇",
        "a mapping for a text | PARK       | name: 样谷             | name: {a: b}",
        "no value             | PARK       | name: 样谷             | name:",
        "a blank value        | PARK       | name: 样谷             | name: ''",
        "what is to fill in   | PARK       | name: 样谷             | name: …",
        "an unknown property  | PARK       |   property: output     |   property: outptu",
        "an unknown subject   | PARK       | to: county             | to: cuonty",
        "an unknown source    | PARK       | source: s1, paragraph: 3 | source: s2, paragraph: 3",
        "an unknown relation  | PARK       | type: located-in       | type: locatedin",
        "an unknown kind      | PARK       | kind: target           | kind: goal",
        "a bad id             | PARK       | id: location           | id: Location",
        "a bad date           | PARK       | at: 2018-12            | at: 2018-13",
        "a date in words      | PARK       | at: 2018-12            | at: 2018年",
        "a paragraph of 0     | PARK       | paragraph: 3           | paragraph: 0",
        "no number            | PARK       | paragraph: 3           | paragraph: three",
        "a bad pinyin         | PARK       | pinyin: Yàng Gǔ        | pinyin: 样谷",
        "a park as entity     | ENTITY     | kind: organisation     | kind: park",
        "an unknown unit      | VOCABULARY | unit: percent          | unit: per-cent",
        "an unknown group     | VOCABULARY | type: date, group: place | type: date, group: palce",
        "true for yes         | VOCABULARY | acyclic: yes           | acyclic: true",
        "a bad address        | SETTINGS   | https://example.org/book/ | example.org",
        "an unknown script    | SETTINGS   | [zh-Hans, zh-Hant]     | [zh-Hans, zh-TW]",
        "a short digest       | SOURCE     | '0000000000000002'     | abc",
        "an unknown exclusion | SOURCE     | excluded: byline       | excluded: by-line",
        "an unknown key too   | GLOSSARY   | pinyin: Lǐyàng         | piniyn: Lǐyàng",
        "no reason            | CONVERSIONS | , because: 介词       | ''",
        "no reason either     | DECISIONS  | , reason: 两个数字口径不明 | ''",
        "an unknown fact      | DECISIONS  | [valley/companies-2019, | [valley/companies-209,",
        "a fact of nobody     | DECISIONS  | [valley/companies-2019, | [companies-2019,",
        "a fact of another    | PARK       | companies-2019]}       | nobody/companies-2019]}",
      })
  void refuseWhatTheLoaderRefuses(String what, Kind kind, String right, String wrong)
      throws JsonProcessingException {
    JsonSchema schema = schema(schemas(BASE), kind);
    BookFiles files = files(BASE);
    int planted = 0;
    for (BookFile file : files.of(kind)) {
      TextFile text = files.read(file, new Diagnostics());
      assertNotNull(text);
      if (text.text().contains(right)) {
        planted++;
        String spoilt = text.text().replace(right, wrong);
        assertFalse(mistakes(schema, new TextFile(file.path(), spoilt)).isEmpty(), what);
      }
    }
    assertEquals(1, planted, what);
  }

  @Test
  void nameTheIdsOfTheBookWithWhatTheyAreCalled() throws JsonProcessingException {
    JsonNode property =
        MAPPER
            .readTree(schemas(BASE).get("park.json"))
            .at("/properties/facts/items/properties/property");

    assertEquals("companies", property.at("/enum/0").asText());
    assertEquals("入驻企业", property.at("/markdownEnumDescriptions/0").asText());
    assertEquals("what is stated", property.at("/description").asText());
    assertEquals(
        "what is stated (required)\n\n```yaml\nproperty: companies\n```",
        property.at("/markdownDescription").asText());
  }

  /** Facts are added every day: one of the same file may be younger than the schema. */
  @Test
  void completeFactsAndTakeNewOnesOfTheSameFile() throws JsonProcessingException {
    Map<String, String> schemas = schemas(BASE);
    JsonNode of =
        MAPPER
            .readTree(schemas.get("park.json"))
            .at("/properties/facts/items/properties/computed/properties/of/items");

    assertTrue(texts(of.at("/anyOf/0/examples")).contains("companies-2018"), of::toString);
    assertEquals("valley/companies-2018", of.at("/anyOf/1/enum/0").asText());
    assertEquals("入驻企业 1600余家", of.at("/anyOf/1/markdownEnumDescriptions/0").asText());
    TextFile park =
        new TextFile(
            "content/parks/new.yaml",
            "facts:\n- {id: a, property: companies, computed: {how: growth, of: [b, valley/companies-2018]}}\nname: 园\npinyin: Yuán\n");
    assertEquals(Set.of(), mistakes(schema(schemas, Kind.PARK), park));
  }

  /** A change or a rename speaks of what the book had. */
  @Test
  void takeFactsThatTheBookHasNoLonger() throws JsonProcessingException {
    Map<String, String> schemas = schemas(BASE);
    TextFile changes =
        new TextFile(
            "content/changes.yaml",
            "changes:\n- {fact: gone/for-good, edition: 2020-06, note: 园区撤销}\n");
    TextFile renames =
        new TextFile(
            "content/renames.yaml", "facts:\n- {from: gone/for-good, to: valley/companies-2018}\n");

    assertEquals(Set.of(), mistakes(schema(schemas, Kind.CHANGES), changes));
    assertEquals(Set.of(), mistakes(schema(schemas, Kind.RENAMES), renames));
    JsonNode to =
        MAPPER.readTree(schemas.get("renames.json")).at("/properties/facts/items/properties/to");
    assertTrue(texts(to.get("examples")).contains("valley/companies-2018"), to::toString);
  }

  /** An editor reads every schema whole. */
  @Test
  void leaveOutTheFactsOfALargeBook() {
    Books books = new Books();
    books.park(
        "park",
        park -> {
          for (int i = 0; i < 5_001; i++) {
            park.fact("fact-" + i, "companies", fact -> fact.exactly("3"));
          }
        });
    String schema = BookSchemas.of(books.build()).get("park.json");

    assertNotNull(schema);
    assertFalse(schema.contains("fact-17"));
  }

  @Test
  void callEachMappingByWhatItIs() throws JsonProcessingException {
    JsonNode facts = MAPPER.readTree(schemas(BASE).get("park.json")).at("/properties/facts/items");

    assertEquals("fact", facts.at("/title").asText());
    assertEquals("evidence", facts.at("/properties/evidence/anyOf/0/title").asText());
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  /** ECMAScript, whose patterns an editor reads, knows no scripts by {@code Is}. */
  @Test
  void haveNoPatternOfJavaAlone() {
    Map<String, String> spoilt = new LinkedHashMap<>();
    schemas(BASE)
        .forEach(
            (name, text) -> {
              if (text.contains("\\p{Is") || text.contains("(?<") || text.contains("\\\\Q")) {
                spoilt.put(name, text);
              }
            });

    assertEquals(Map.of(), spoilt);
  }

  @Test
  void areNamedBySettingsForEveryKindOfYamlFile() throws JsonProcessingException {
    JsonNode mapping =
        MAPPER.readTree(EditorSettings.settings("./.vscode/factbook")).get("yaml.schemas");
    Set<String> named = new TreeSet<>();
    mapping.forEach(files -> named.add(files.asText()));
    Set<String> known = new TreeSet<>();
    for (Kind kind : Kind.values()) {
      if (kind.ending().equals("yaml")) {
        known.add(kind.pattern().replace("<id>", "*"));
      }
    }

    assertEquals(known, named);
    assertEquals(
        Set.of("redhat.vscode-yaml"),
        Set.of(MAPPER.readTree(EditorSettings.extensions()).at("/recommendations/0").asText()));
  }
}
