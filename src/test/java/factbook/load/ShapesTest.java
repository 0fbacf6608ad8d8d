package factbook.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.diagnostic.Diagnostics;
import factbook.text.TextFile;
import factbook.yaml.YamlNode;
import factbook.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The shapes are also the documentation: what they say must be true. */
class ShapesTest {
  private static Set<Shape> shapes() {
    Set<Shape> shapes = new LinkedHashSet<>();
    List.of(
            SettingsLoader.SHAPE,
            VocabularyShapes.SHAPE,
            SubjectShapes.PARK_SHAPE,
            SubjectShapes.ENTITY_SHAPE,
            SourceLoader.SHAPE,
            GlossaryLoader.SHAPE,
            DecisionsLoader.SHAPE,
            ChangesLoader.SHAPE,
            RenamesLoader.SHAPE)
        .forEach(shape -> addTo(shapes, shape));
    return shapes;
  }

  private static void addTo(Set<Shape> shapes, Shape shape) {
    shapes.add(shape);
    shape.keys().forEach(key -> addTo(shapes, key.type()));
  }

  private static void addTo(Set<Shape> shapes, Type<?> type) {
    if (type instanceof ListType<?> list) {
      addTo(shapes, list.item());
    } else if (type instanceof RecordType mapping) {
      addTo(shapes, mapping.shape());
    }
  }

  @TestFactory
  Stream<DynamicTest> readsTheExampleOfEachKey() {
    return shapes().stream()
        .flatMap(
            shape ->
                shape.keys().stream()
                    .map(
                        key ->
                            DynamicTest.dynamicTest(
                                shape.name() + ": " + key.name(), () -> readExample(key))));
  }

  private static void readExample(Key<?> key) {
    Diagnostics diagnostics = new Diagnostics();
    YamlNode node = YamlReader.read(new TextFile("example", key.example() + "\n"), diagnostics);
    assertNotNull(node);
    boolean isPart = key.type() instanceof ListType<?> list && list.item() instanceof RecordType;
    Object value = key.type().read(node, key.name(), new Reading(diagnostics, Names.NONE));

    assertNotNull(value, () -> diagnostics.sorted().toString());
    // Entries of lists are shown in part: “…: 1” of a whole that needs more keys.
    assertTrue(isPart || diagnostics.sorted().isEmpty(), () -> diagnostics.sorted().toString());
  }

  @Test
  void documentsEachKeyForEditors() throws IOException {
    String documentation = Files.readString(Path.of("docs/editing.md"));

    for (Shape shape : shapes()) {
      for (Key<?> key : shape.keys()) {
        assertTrue(documentation.contains(key.name()), shape.name() + ": " + key.name());
      }
    }
  }

  @Test
  void namesNoKeyTwice() {
    for (Shape shape : shapes()) {
      assertEquals(
          shape.keys().size(),
          shape.keys().stream().map(Key::name).distinct().count(),
          shape::name);
      assertFalse(shape.keys().isEmpty());
    }
  }
}
