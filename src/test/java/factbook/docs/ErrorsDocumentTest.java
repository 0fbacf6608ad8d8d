package factbook.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import factbook.diagnostic.Code;
import factbook.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/errors.md has a line for each code of the program, and for no other. */
class ErrorsDocumentTest {
  private static final Path DOCUMENT = Path.of("docs/errors.md");
  private static final Pattern ROW =
      Pattern.compile("^\\| `([a-z]+/[a-z0-9-]+)` \\| (.+?) \\| (.+?) \\|$", Pattern.MULTILINE);

  private static SortedMap<String, Code> codes() {
    SortedMap<String, Code> codes = new TreeMap<>();
    for (JavaClass found :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("factbook")) {
      // The class of a constant with a body is no enum.
      if (found.isAssignableTo(Code.class) && found.reflect().isEnum()) {
        for (Object constant : found.reflect().getEnumConstants()) {
          Code code = (Code) constant;
          codes.put(code.id(), code);
        }
      }
    }
    return codes;
  }

  @Test
  void tellsCauseAndCureOfEachCode() throws IOException {
    String document = Files.readString(DOCUMENT);
    SortedMap<String, Code> codes = codes();
    List<String> mistakes = new ArrayList<>();
    SortedMap<String, Integer> rows = new TreeMap<>();
    Matcher row = ROW.matcher(document);
    while (row.find()) {
      String id = row.group(1);
      rows.merge(id, 1, Integer::sum);
      Code code = codes.get(id);
      if (code == null) {
        mistakes.add("remove from docs/errors.md, the program has no such code: " + row.group());
      } else if (row.group(2).startsWith("*warning*: ") != (code.severity() == Severity.WARNING)) {
        mistakes.add(
            "its cause must "
                + (code.severity() == Severity.WARNING ? "" : "not ")
                + "begin with “*warning*: ”: "
                + row.group());
      }
    }
    for (Map.Entry<String, Code> code : codes.entrySet()) {
      int count = rows.getOrDefault(code.getKey(), 0);
      if (count == 0) {
        mistakes.add(
            "add to docs/errors.md, beside the codes of its area: | `"
                + code.getKey()
                + "` | "
                + (code.getValue().severity() == Severity.WARNING ? "*warning*: " : "")
                + "why it happens | what to do |");
      } else if (count > 1) {
        mistakes.add("docs/errors.md has “" + code.getKey() + "” " + count + " times");
      }
    }

    assertEquals("", String.join("\n", mistakes));
  }

  @Test
  void isFoundFromTheGuide() throws IOException {
    assertTrue(Files.readString(Path.of("docs/editing.md")).contains("(errors.md)"));
  }
}
