package factbook.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Diagnostics;
import factbook.text.Span;
import factbook.text.TextFile;
import factbook.yaml.YamlNode.Mapping;
import factbook.yaml.YamlNode.Scalar;
import factbook.yaml.YamlNode.Sequence;
import factbook.yaml.YamlNode.Style;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {
  private final Diagnostics diagnostics = new Diagnostics();

  private @Nullable YamlNode read(String text) {
    return YamlReader.read(new TextFile("a.yaml", text), diagnostics);
  }

  private Scalar value(String text) {
    Mapping mapping = assertInstanceOf(Mapping.class, read(text));
    assertEquals(List.of(), diagnostics.sorted());
    return assertInstanceOf(Scalar.class, mapping.entries().get(0).value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "yes",
        "on",
        "true",
        "null",
        "~",
        "012",
        "0x1F",
        "12:30",
        "1:30:45",
        "1_000",
        "1e3",
        "1.10",
        "2020-01-02",
        "2024-02-30",
        ".inf",
        "=",
        "<<",
        "1061家",
        "近30亿元",
        "-1",
        "+86"
      })
  void keepsAnUnquotedTextAsTyped(String typed) {
    Scalar value = value("key: " + typed + "\n");

    assertEquals(typed, value.text());
    assertEquals(typed, value.span().text());
    assertEquals(Style.PLAIN, value.style());
  }

  @Test
  void knowsWhereAQuotedTextStartsAndWhereItsPartsAre() {
    Scalar value = value("名: \"1061佳\" # note\n");

    assertEquals("\"1061佳\"", value.span().text());
    assertEquals("1061佳", value.content().text());
    assertEquals("佳", value.part(4, 5).text());
    assertEquals("a.yaml:1:9", value.part(4, 5).toString());
  }

  @Test
  void namesTheWholeTextWhereAnEscapeHidesThePart() {
    Scalar value = value("k: \"a\\u4e00b\"\n");

    assertEquals("a一b", value.text());
    assertEquals("\"a\\u4e00b\"", value.part(2, 3).text());
  }

  @Test
  void countsCharactersBeyondTheBasicPlaneAsOneColumn() {
    Mapping mapping = assertInstanceOf(Mapping.class, read("𠮷𠮷: a\n𠀀: [𠮷, 家]\n"));

    Sequence list = assertInstanceOf(Sequence.class, mapping.entries().get(1).value());
    Span second = list.items().get(1).span();
    assertEquals("家", second.text());
    assertEquals("a.yaml:2:8", second.toString());
  }

  @Test
  void placesListsAndMappings() {
    Mapping mapping = assertInstanceOf(Mapping.class, read("a:\n- x\n- y\n\nb: {c: d}\n# end\n"));

    assertEquals("- x\n- y", mapping.entries().get(0).value().span().text());
    assertEquals("{c: d}", mapping.entries().get(1).value().span().text());
    assertEquals("a:\n- x\n- y\n\nb: {c: d}", mapping.span().text());
    assertEquals("a", mapping.head().text());
  }

  @Test
  void keepsTheOrderOfKeysAndTheFirstOfTwoAlike() {
    Mapping mapping = assertInstanceOf(Mapping.class, read("b: 1\na: 2\nb: 3\n"));

    assertEquals(
        List.of("b=1", "a=2"),
        mapping.entries().stream()
            .map(entry -> entry.key().text() + "=" + ((Scalar) entry.value()).text())
            .toList());
    assertEquals("a.yaml:3:1", only().where() + "");
    assertEquals(YamlCode.DUPLICATE_KEY, only().code());
  }

  @Test
  void rejectsAKeyThatDiffersOnlyInItsComposition() {
    read("caf\u00e9: 1\ncafe\u0301: 2\n");

    assertEquals(YamlCode.DUPLICATE_KEY, only().code());
    assertTrue(only().message().contains("look the same"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: b # note", "a: b #", "a: b#c", "a: 'b' #c", "a: {} #c", "#a\na: b"})
  void takesACommentForAComment(String text) {
    read(text + "\n");

    assertEquals(List.of(), diagnostics.sorted());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "- ", "{a: ", "? ", "[a, ", "{? "})
  void refusesDeepNestingAtOnceWithAPlace(String opening) {
    String text = opening.repeat(10_000);

    assertTimeout(Duration.ofSeconds(5), () -> assertNull(read(text)));
    assertNotNull(only().where());
    assertEquals(1, only().where().line());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: b: c",
        "a: 'b",
        "a: \"b",
        "a: [b",
        "a: {b",
        "a: @b",
        "a: `b",
        "a: %b",
        "a: \"\\x\"",
        "a: \"\\U00110000\"",
        "a: \"\\u12\"",
        "a: b\nc",
        "a:\n  b: c\n d: e",
        "a: |x\n b",
        "a: >0\n b",
        "a: !<",
        "a: &",
        "a: *",
        "a: !x!y z",
        "---\n---\n",
        "a: ]",
        "]",
        "}",
        ",",
        "? [",
        ": :",
        "- a\nb: c",
        "a: 'b' c",
        "%TAG ! x\n--- a",
        "a: \"\u0001\"",
        "a: \uFFFE"
      })
  void saysWhereASyntaxIsWrongAndThrowsNothing(String text) {
    read(text + "\n");

    assertTrue(diagnostics.hasErrors(), text);
    diagnostics.sorted().forEach(one -> assertNotNull(one.where(), one.message()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "# note\n", "---\n", " \n \n"})
  void saysThatAFileIsEmpty(String text) {
    assertNull(read(text));

    assertEquals(YamlCode.EMPTY, only().code());
  }

  @Test
  void readsAMegabyteOnOneLineInTime() {
    String text = "[" + "家, ".repeat(250_000) + "家]\n";

    assertTimeout(Duration.ofSeconds(20), () -> assertNotNull(read(text)));
  }

  private Diagnostic only() {
    assertEquals(1, diagnostics.sorted().size(), () -> diagnostics.sorted().toString());
    return diagnostics.sorted().get(0);
  }
}
