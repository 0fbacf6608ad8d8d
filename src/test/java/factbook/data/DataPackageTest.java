package factbook.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import factbook.fixture.DataPackageProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The descriptor that {@link DataFilesTest} expects, held against the standard. */
class DataPackageTest {
  private static final Path GOLDEN = Path.of("src/test/resources/data/datapackage.json");

  private static List<String> faults(String descriptor) throws IOException {
    return DataPackageProfile.faults(new ObjectMapper().readTree(descriptor));
  }

  @Test
  void isOfItsProfile() throws IOException {
    assertEquals(List.of(), faults(Files.readString(GOLDEN)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "resources": [                    | "files": [
          "name": "facts-csv"               | "name": "Facts"
          "name": "facts-json"              | "name": "facts-csv"
          "path": "facts.csv"               | "path": "../facts.csv"
          "path": "facts.csv"               | "path": "/facts.csv"
          "path": "facts.csv", "type"       | "type"
          "type": "table"                   | "type": "json"
          "type": "table", "format"         | "format"
          "hash": "sha256:ab                | "hash": "sha256 ab
          "mediatype": "text/csv"           | "mediatype": "csv"
          "bytes": 1234                     | "bytes": "1234"
          T00:00:00Z                        | ``
          "name": "CC-BY-4.0", "path": "http | "title": "http
          "header": true                    | "header": "yes"
          "quoteChar": "\\""                 | "quoteChar": "''"
          "fields": [                       | "columns": [
          "type": "number"                  | "type": "decimal"
          "name": "subject"                 | "name": "id"
          "primaryKey": [%n"id"             | "primaryKey": [%n"ids"
          """)
  void hasNoSuchFault(String right, String wrong) throws IOException {
    String good = Files.readString(GOLDEN);
    String bad = good.replace(right.replace("%n", "\n"), wrong.replace("%n", "\n"));

    assertNotEquals(good, bad);
    assertFalse(faults(bad).isEmpty());
  }
}
