package factbook.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import factbook.diagnostic.Code;
import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Severity;
import factbook.fixture.Golden;
import factbook.text.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code -Dgolden=write} writes what is printed today into the golden files. */
class ReportFormatsTest {
  private static final Path GOLDEN = Path.of("src/test/resources/report");

  private enum TestCode implements Code {
    FIGURE,
    STRAY;

    @Override
    public String id() {
      return this == FIGURE ? "load/figure" : "scan/stray-file";
    }

    @Override
    public Severity severity() {
      return this == FIGURE ? Severity.ERROR : Severity.WARNING;
    }
  }

  private static List<Diagnostic> diagnostics() {
    TextFile park = new TextFile("content/parks/yunqi-town.yaml", "name: 云栖小镇\nvalue: 𠮷1061佳\n");
    TextFile stray = new TextFile("content/parks/云 谷.yml", "");
    return List.of(
        Diagnostic.general(TestCode.FIGURE, "no place \"at all\"", "do this"),
        Diagnostic.at(park.span(24, 25), TestCode.FIGURE, "“佳” is no unit", "did you mean “家”?"),
        Diagnostic.at(stray.start(), TestCode.STRAY, "nobody reads the file"));
  }

  private static void check(String name, String actual) throws IOException {
    Path golden = GOLDEN.resolve(name);
    if (Golden.isWriting()) {
      Files.writeString(golden, actual);
    }
    assertEquals(Files.readString(golden), actual);
  }

  @Test
  void printsJson() throws IOException {
    check("diagnostics.json", JsonFormat.format(diagnostics()));
  }

  @Test
  void printsSarif() throws IOException {
    check("diagnostics.sarif", SarifFormat.format(diagnostics(), "0.1.0"));
  }

  @Test
  void pointsEachSarifResultAtItsRule() throws IOException {
    JsonNode run =
        new ObjectMapper().readTree(SarifFormat.format(diagnostics(), "0.1.0")).at("/runs/0");

    for (JsonNode result : run.at("/results")) {
      JsonNode rule = run.at("/tool/driver/rules/" + result.at("/ruleIndex").asInt());
      assertEquals(result.at("/ruleId").asText(), rule.at("/id").asText());
    }
    assertEquals(3, run.at("/results").size());
  }

  @Test
  void countsColumnsInCodePoints() throws IOException {
    JsonNode second =
        new ObjectMapper().readTree(JsonFormat.format(diagnostics())).at("/diagnostics/1");

    assertEquals(2, second.at("/line").asInt());
    assertEquals(13, second.at("/column").asInt());
    assertEquals(14, second.at("/endColumn").asInt());
  }

  @Test
  void printsAnEmptyListForARightBook() throws IOException {
    JsonNode json = new ObjectMapper().readTree(JsonFormat.format(List.of()));

    assertEquals(0, json.at("/errors").asInt());
    assertEquals(0, json.at("/diagnostics").size());
  }
}
