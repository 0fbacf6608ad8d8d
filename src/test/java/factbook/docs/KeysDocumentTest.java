package factbook.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import factbook.fixture.Golden;
import factbook.load.BookShapes;
import factbook.load.Key;
import factbook.load.ListType;
import factbook.load.RecordType;
import factbook.load.Shape;
import factbook.load.Type;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * docs/keys.md is what the definitions say by which the loader reads; {@code -Dgolden=write} writes
 * it anew.
 */
class KeysDocumentTest {
  private static final Path DOCUMENT = Path.of("docs/keys.md");

  @Test
  void hasEachKeyWithItsMeaningAndAnExample() throws IOException {
    StringBuilder document =
        new StringBuilder(
            """
            # Every key of every file

            Made from the definitions by which the generator reads the files; [editing.md](editing.md) explains how they go together. A key is required where it says so, and every other may be left out.
            """);
    BookShapes.all()
        .forEach(
            (kind, type) -> {
              document.append("\n## ").append(kind.pattern()).append('\n');
              for (Shape shape : shapes(type)) {
                table(shape, document);
              }
            });
    if (Golden.isWriting()) {
      Files.writeString(DOCUMENT, document);
    }

    assertEquals(
        document.toString(),
        Files.readString(DOCUMENT),
        "write docs/keys.md anew: mvn test -Dtest=KeysDocumentTest -Dgolden=write");
  }

  /** The long way round is in keys.md; the guide shows each key at work. */
  @Test
  void eachKeyStandsInAnExampleOfTheGuide() throws IOException {
    String guide = Files.readString(Path.of("docs/editing.md"));
    List<String> missing = new ArrayList<>();
    for (Type<?> type : BookShapes.all().values()) {
      for (Shape shape : shapes(type)) {
        for (Key<?> key : shape.keys()) {
          Pattern shown =
              Pattern.compile("(^|[-{,#(] ?|\\s|`)" + key.name() + "(: |:\n|`)", Pattern.MULTILINE);
          if (!shown.matcher(guide).find()) {
            missing.add(shape.name() + ": " + key.name());
          }
        }
      }
    }

    assertEquals(List.of(), missing);
  }

  private static List<Shape> shapes(Type<?> type) {
    List<Shape> shapes = new ArrayList<>();
    add(type, shapes);
    return shapes;
  }

  private static void add(Type<?> type, List<Shape> shapes) {
    if (type instanceof ListType<?> list) {
      add(list.item(), shapes);
    } else if (type instanceof RecordType mapping && !shapes.contains(mapping.shape())) {
      shapes.add(mapping.shape());
      mapping.shape().keys().forEach(key -> add(key.type(), shapes));
    }
  }

  private static void table(Shape shape, StringBuilder document) {
    document.append("\n**Keys of ").append(shape.name()).append("**\n\n");
    document.append("| key | is | says | example |\n|---|---|---|---|\n");
    for (Key<?> key : shape.keys()) {
      document
          .append("| `")
          .append(key.name())
          .append("` | ")
          .append(key.type().words())
          .append(key.isRequired() ? ", required | " : " | ")
          .append(key.meaning())
          .append(" | `")
          .append(key.example().replace("|", "\\|"))
          .append("` |\n");
    }
  }
}
