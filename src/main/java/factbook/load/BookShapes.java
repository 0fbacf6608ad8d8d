package factbook.load;

import factbook.scan.BookFile.Kind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What each kind of YAML file of a book may hold. */
public final class BookShapes {
  private BookShapes() {}

  /** The type of the whole file, for each kind that has one, in the order of the documentation. */
  public static Map<Kind, Type<?>> all() {
    Map<Kind, Type<?>> shapes = new LinkedHashMap<>();
    shapes.put(Kind.SETTINGS, Type.of(SettingsLoader.SHAPE));
    shapes.put(Kind.VOCABULARY, Type.of(VocabularyShapes.SHAPE));
    shapes.put(Kind.PARK, Type.of(SubjectShapes.PARK_SHAPE));
    shapes.put(Kind.ENTITY, Type.of(SubjectShapes.ENTITY_SHAPE));
    shapes.put(Kind.SOURCE, Type.of(SourceLoader.SHAPE));
    shapes.put(Kind.GLOSSARY, Type.list(Type.of(GlossaryLoader.SHAPE)));
    shapes.put(Kind.CONVERSIONS, Type.of(ConversionsLoader.SHAPE));
    shapes.put(Kind.DECISIONS, Type.of(DecisionsLoader.SHAPE));
    shapes.put(Kind.CHANGES, Type.of(ChangesLoader.SHAPE));
    shapes.put(Kind.RENAMES, Type.of(RenamesLoader.SHAPE));
    return Collections.unmodifiableMap(shapes);
  }
}
