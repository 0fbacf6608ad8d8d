package factbook.load;

import static factbook.load.Key.optional;
import static factbook.load.Key.required;

import factbook.diagnostic.Diagnostics;
import factbook.fact.Rename;
import factbook.load.Names.Target;
import factbook.text.TextFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Loads {@code content/renames.yaml}. */
public final class RenamesLoader {
  private static final Key<String> FROM =
      required("from", Type.id(), "the id given up", "old-town");
  private static final Key<String> TO = required("to", Type.id(), "the new id", "yunqi-town");
  private static final Shape RENAME_SHAPE = Shape.of("a rename", FROM, TO);

  // A fact is named with its subject, which an id by itself is not.
  private static final Key<String> FACT_FROM =
      required(
          "from",
          Type.reference(Target.FACT_OF_ANY_EDITION),
          "the id given up, with its subject",
          "yunqi-town/companies-18");
  private static final Key<String> FACT_TO =
      required(
          "to",
          Type.reference(Target.FACT_OF_ANY_EDITION),
          "the new id, with its subject",
          "yunqi-town/companies-2018");
  private static final Shape FACT_SHAPE = Shape.of("a rename of a fact", FACT_FROM, FACT_TO);

  private static final Key<List<Fields>> SUBJECTS =
      list("subjects", RENAME_SHAPE, "parks and entities", "[{from: old-town, to: yunqi-town}]");
  private static final Key<List<Fields>> FACTS =
      list("facts", FACT_SHAPE, "facts and events", "[{from: a/old, to: a/new}]");
  private static final Key<List<Fields>> PROPERTIES =
      list("properties", RENAME_SHAPE, "properties", "[{from: firms, to: companies}]");
  private static final Key<List<Fields>> SOURCES =
      list("sources", RENAME_SHAPE, "sources", "[{from: a1, to: s1}]");

  private static final Map<Key<List<Fields>>, Rename.Kind> LISTS = lists();

  /** The keys of the file. */
  public static final Shape SHAPE = Shape.of("the renames", SUBJECTS, FACTS, PROPERTIES, SOURCES);

  private RenamesLoader() {}

  private static Key<List<Fields>> list(String name, Shape shape, String what, String example) {
    return optional(
        name, Type.list(Type.of(shape)), what + " whose id was given up for another", example);
  }

  private static Map<Key<List<Fields>>, Rename.Kind> lists() {
    Map<Key<List<Fields>>, Rename.Kind> lists = new LinkedHashMap<>();
    lists.put(SUBJECTS, Rename.Kind.SUBJECT);
    lists.put(FACTS, Rename.Kind.FACT);
    lists.put(PROPERTIES, Rename.Kind.PROPERTY);
    lists.put(SOURCES, Rename.Kind.SOURCE);
    return lists;
  }

  /** Loads the entries that are right; mistakes are added to {@code diagnostics}. */
  public static List<Rename> load(TextFile file, Diagnostics diagnostics) {
    Fields fields = Documents.read(file, Type.of(SHAPE), new Reading(diagnostics, Names.NONE));
    List<Rename> renames = new ArrayList<>();
    if (fields != null) {
      LISTS.forEach((list, kind) -> renames.addAll(load(fields, list, kind, diagnostics)));
    }
    return renames;
  }

  private static List<Rename> load(
      Fields fields, Key<List<Fields>> list, Rename.Kind kind, Diagnostics diagnostics) {
    Key<String> from = kind == Rename.Kind.FACT ? FACT_FROM : FROM;
    Key<String> to = kind == Rename.Kind.FACT ? FACT_TO : TO;
    Defined defined = new Defined(LoadCode.DUPLICATE_ID, diagnostics);
    List<Rename> renames = new ArrayList<>();
    for (Fields entry : fields.get(list, List.of())) {
      if (entry.isWhole()
          && isFactOfSomebody(entry, from, kind, diagnostics)
          && isFactOfSomebody(entry, to, kind, diagnostics)
          && defined.isNew(entry.need(from), "an id given up", entry.valuePlace(from))) {
        renames.add(new Rename(kind, entry.need(from), entry.need(to), entry.valuePlace(from)));
      }
    }
    return renames;
  }

  private static boolean isFactOfSomebody(
      Fields entry, Key<String> key, Rename.Kind kind, Diagnostics diagnostics) {
    if (kind != Rename.Kind.FACT || entry.need(key).indexOf('/') >= 0) {
      return true;
    }
    diagnostics.add(
        entry.valuePlace(key),
        LoadCode.FORMAT,
        "a fact is renamed with its subject, and this is “" + entry.need(key) + "”",
        "type it like “" + key.example() + "”");
    return false;
  }
}
