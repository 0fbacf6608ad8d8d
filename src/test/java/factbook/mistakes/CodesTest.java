package factbook.mistakes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import factbook.diagnostic.Code;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every kind of mistake that the program knows is made in a test, and its message is looked at. */
class CodesTest {
  private static final Path TESTS = Path.of("src/test/java/factbook");
  private static final Path EXPECTED = Path.of("src/test/resources");

  /** All constants of all enums of codes in the program. */
  private static List<Code> codes() {
    List<Code> codes = new ArrayList<>();
    for (JavaClass found :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("factbook")) {
      // The class of a constant with a body is no enum.
      if (found.isAssignableTo(Code.class) && found.reflect().isEnum()) {
        for (Object constant : found.reflect().getEnumConstants()) {
          codes.add((Code) constant);
        }
      }
    }
    return codes;
  }

  @Test
  void areKnownByIdsOfOneFormAndNoIdTwice() {
    List<String> ids = codes().stream().map(Code::id).toList();

    assertTrue(ids.size() > 100, () -> "only " + ids.size() + " were found");
    assertEquals(
        List.of(),
        ids.stream().filter(id -> !id.matches("[a-z]+/[a-z0-9]+(-[a-z0-9]+)*")).toList());
    assertEquals(
        Map.of(),
        ids.stream()
            .collect(Collectors.groupingBy(id -> id, Collectors.counting()))
            .entrySet()
            .stream()
            .filter(entry -> entry.getValue() > 1)
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  @Test
  void eachIsInAGoldenFileOrAskedForByATest() throws IOException {
    List<String> golden = texts(EXPECTED);
    List<String> tests = texts(TESTS);

    List<String> missing =
        codes().stream()
            .filter(code -> golden.stream().noneMatch(text -> holds(text, code.id())))
            .filter(code -> tests.stream().noneMatch(text -> asksFor(text, code)))
            .map(Code::id)
            .toList();

    assertEquals(List.of(), missing);
  }

  private static List<String> texts(Path folder) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        // Some test files are no UTF-8 on purpose.
        texts.add(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return texts;
  }

  /** By its id, or by its constant. */
  private static boolean asksFor(String test, Code code) {
    Enum<?> constant = (Enum<?>) code;
    return holds(test, code.id())
        || (test.contains(constant.getDeclaringClass().getSimpleName())
            && Pattern.compile("\\b" + constant.name() + "\\b").matcher(test).find());
  }

  /** A longer id that begins like this one is another. */
  private static boolean holds(String text, String id) {
    return Pattern.compile(Pattern.quote(id) + "(?![a-z-])").matcher(text).find();
  }
}
