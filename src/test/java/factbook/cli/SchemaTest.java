package factbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.fixture.BookCopy;
import factbook.fixture.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {
  private final Path book;

  SchemaTest(@TempDir Path temporary) throws IOException {
    this.book = temporary.resolve("book");
    BookCopy.copy(Path.of("src/test/resources/mistakes/_base"), book);
  }

  private Command schema(String... words) {
    String[] arguments = new String[words.length + 3];
    arguments[0] = "schema";
    arguments[1] = "--book";
    arguments[2] = book.toString();
    System.arraycopy(words, 0, arguments, 3, words.length);
    return Command.run(arguments);
  }

  @Test
  void writesSchemasAndSettingsTheSameEachTime() throws IOException {
    Command first = schema();
    SortedMap<String, String> written = BookCopy.contents(book.resolve(".vscode"));
    String park = Files.readString(book.resolve(".vscode/factbook/park.json"));
    Command second = schema();

    assertEquals(0, first.exit());
    assertEquals(
        book.resolve(".vscode/factbook")
            + ": 11 schemas\n"
            + book.resolve(".vscode/settings.json")
            + ": written\n",
        first.out());
    assertEquals(book.resolve(".vscode/factbook") + ": 11 schemas\n", second.out());
    assertEquals(written.keySet(), BookCopy.contents(book.resolve(".vscode")).keySet());
    assertEquals(park, Files.readString(book.resolve(".vscode/factbook/park.json")));
    assertTrue(park.contains("\"companies-growth\""), park);
  }

  @Test
  void leavesTheSettingsOfSomebodyElseAndSaysWhatTheyLack() throws IOException {
    Path settings = book.resolve(".vscode/settings.json");
    Files.createDirectories(book.resolve(".vscode"));
    Files.writeString(settings, "{ /* mine */ }\n");

    Command schema = schema();

    assertEquals(0, schema.exit());
    assertEquals("{ /* mine */ }\n", Files.readString(settings));
    assertTrue(
        schema.out().contains(settings + " is yours and stays as it is; add to it:\n"),
        schema.out());
    assertTrue(
        schema.out().contains("    \"./.vscode/factbook/park.json\": \"content/parks/*.yaml\",\n"),
        schema.out());
  }

  @Test
  void goesWhereItIsTold() throws IOException {
    Path inside = book.resolve("tools/schemas");

    schema("--output", inside.toString());

    assertTrue(Files.exists(inside.resolve("park.json")));
    assertTrue(
        Files.readString(book.resolve(".vscode/settings.json"))
            .contains("\"./tools/schemas/park.json\""));
  }

  /** An editor in the middle of a mistake needs completion most. */
  @Test
  void isWrittenForABookWithMistakes() throws IOException {
    Files.writeString(book.resolve("content/parks/valley.yaml"), "name: [\n");

    assertEquals(0, schema().exit());
  }

  @Test
  void ofNoBookIsNothing() throws IOException {
    Files.delete(book.resolve("content/book.yaml"));

    Command schema = schema();

    assertEquals(1, schema.exit());
    assertTrue(schema.err().contains("[scan/no-book]"), schema.err());
    assertTrue(Files.notExists(book.resolve(".vscode")));
  }
}
