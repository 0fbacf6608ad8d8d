package factbook.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.text.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BuiltInTest {
  @Test
  void listsTheFolderOfTemplates() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("templates"))) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> !name.equals("words.yaml"))
              .sorted()
              .toList();
      assertEquals(names, BuiltIn.NAMES.stream().sorted().toList());
    }
  }

  @Test
  void letsABookOverrideByName() {
    TextFile own = new TextFile("templates/home.ftlh", "own");
    List<TextFile> files = BuiltIn.under(List.of(own));
    assertEquals(BuiltIn.NAMES.size(), files.size());
    assertTrue(files.contains(own));
  }

  @Test
  void namesTheStylesheetByItsContent() {
    String one = new Assets(List.of(new TextFile("templates/1.css", "a{}"))).shared().stylesheet();
    String other =
        new Assets(List.of(new TextFile("templates/1.css", "b{}"))).shared().stylesheet();
    assertTrue(one.matches("assets/book\\.[0-9a-f]{10}\\.css"), one);
    assertTrue(!one.equals(other));
  }

  @Test
  void joinsTheStylesInTheOrderOfTheirNames() {
    Assets assets =
        new Assets(
            List.of(
                new TextFile("templates/2.css", "b{}"), new TextFile("templates/1.css", "a{}")));
    byte[] joined = assets.files().get(assets.shared().stylesheet());
    assertEquals("a{}\nb{}", new String(joined, java.nio.charset.StandardCharsets.UTF_8));
  }
}
