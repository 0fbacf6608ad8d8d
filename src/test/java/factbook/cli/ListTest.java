package factbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import factbook.fixture.BookCopy;
import factbook.fixture.Command;
import factbook.fixture.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListTest {
  private static final String BASE = "src/test/resources/mistakes/_base";

  @ParameterizedTest
  @ValueSource(strings = {"pages", "parks", "facts", "events", "entities", "sources"})
  void hasALineForEachThingWithItsColumnsInOrder(String what) throws IOException {
    Command list = Command.run("list", what, "--book", BASE);
    Command json = Command.run("list", what, "--json", "--book", BASE);

    assertEquals(0, list.exit());
    Golden.assertSame("cli/list-" + what + ".txt", list.out());
    assertEquals(list.out(), lines(json.out()));
  }

  private static String lines(String json) throws JsonProcessingException {
    StringBuilder lines = new StringBuilder();
    for (JsonNode thing : new ObjectMapper().readTree(json)) {
      StringBuilder line = new StringBuilder();
      thing.forEach(cell -> line.append(line.length() == 0 ? "" : "\t").append(cell.asText()));
      lines.append(line).append('\n');
    }
    return lines.toString();
  }

  @Test
  void ofPagesNamesTheFilesThatABuildWrites(@TempDir Path output) throws IOException {
    // A build leaves notes for the next one in the book.
    Path book = output.resolve("book");
    BookCopy.copy(Path.of(BASE), book);
    Path site = output.resolve("public");
    Command.run("build", "--book", book.toString(), "--output", site.toString());
    Set<String> written = new TreeSet<>();
    for (String path : BookCopy.contents(site.resolve("zh-hans")).keySet()) {
      if (path.endsWith(".html")) {
        written.add(path);
      }
    }
    Set<String> listed = new TreeSet<>();
    Command.run("list", "pages", "--book", BASE)
        .out()
        .lines()
        .forEach(line -> listed.add(line.substring(0, line.indexOf('\t'))));

    assertEquals(written, listed);
  }

  @Test
  void ofABookWithMistakesIsTheirs(@TempDir Path book) throws IOException {
    BookCopy.copy(Path.of(BASE), book);
    Files.writeString(book.resolve("content/parks/valley.yaml"), "name: …\npinyin: Yàng Gǔ\n");

    Command list = Command.run("list", "facts", "--book", book.toString());

    assertEquals(1, list.exit());
    assertEquals("", list.out());
    assertTrue(list.err().contains("[load/to-fill]"), list.err());
  }

  @Test
  void ofSomethingElseSaysWhatThereIs() {
    Command list = Command.run("list", "fact", "--book", BASE);

    assertEquals(2, list.exit());
    assertEquals("factbook: no list of “fact”: did you mean “facts”?\n", list.err());
  }
}
