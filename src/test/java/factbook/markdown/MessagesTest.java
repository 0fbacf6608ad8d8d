package factbook.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.diagnostic.Diagnostic;
import factbook.fixture.Golden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The messages for each {@code .md} in {@code markdown/mistakes} are those in the {@code .txt}
 * beside it; {@code -Dgolden=write} rewrites them.
 */
class MessagesTest {
  private static final Path FOLDER = Path.of("src/test/resources/markdown/mistakes");

  static List<Path> texts() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void areAsWritten(Path text) throws IOException {
    String shown =
        Reads.text(Files.readString(text)).diagnostics().stream()
            .map(MessagesTest::show)
            .collect(Collectors.joining());
    Path expected = Path.of(text.toString().replace(".md", ".txt"));
    if (Golden.isWriting()) {
      Files.writeString(expected, shown);
    }
    assertEquals(Files.readString(expected), shown);
  }

  private static String show(Diagnostic diagnostic) {
    return Reads.lines(List.of(diagnostic)).get(0)
        + "\n  "
        + diagnostic.message()
        + "\n  "
        + diagnostic.hint()
        + "\n";
  }

  @Test
  void existForEveryMistakeOfWholeTexts() throws IOException {
    Set<String> shown =
        texts().stream()
            .flatMap(text -> read(text).diagnostics().stream())
            .map(diagnostic -> diagnostic.code().id())
            .collect(Collectors.toSet());
    Set<MarkdownCode> missing = EnumSet.allOf(MarkdownCode.class);
    missing.removeIf(code -> shown.contains(code.id()));
    assertEquals(Set.of(MarkdownCode.NOT_ONE_LINE), missing);
    assertTrue(shown.stream().allMatch(id -> id.matches("narrative/[a-z]+(-[a-z]+)*")));
  }

  private static Reads read(Path text) {
    try {
      return Reads.text(Files.readString(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
