package factbook.load;

import factbook.diagnostic.Diagnostics;
import factbook.fact.Expectation;
import factbook.fact.Kind;
import factbook.fact.Label;
import factbook.fact.RelationType;
import factbook.fact.Scope;
import factbook.fact.Vocabulary;
import factbook.figure.Unit;
import factbook.load.Names.Target;
import factbook.text.TextFile;
import factbook.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Loads the files of {@code content/vocabulary} into one vocabulary. */
public final class VocabularyLoader {
  private static final Map<Key<List<Fields>>, Target> LISTS = lists();

  /** The keys of an expectation that say what answers it. */
  private static final List<Key<List<String>>> ANSWERS =
      List.of(
          VocabularyShapes.ANSWERED_BY,
          VocabularyShapes.STATED_RELATIONS,
          VocabularyShapes.INCOMING_RELATIONS);

  private final List<Fields> files;
  private final Names names;
  private final Diagnostics diagnostics;

  private VocabularyLoader(List<Fields> files, Names names, Diagnostics diagnostics) {
    this.files = files;
    this.names = names;
    this.diagnostics = diagnostics;
  }

  /**
   * A vocabulary with the ids that its files define. The ids of entries with mistakes are among
   * them, so that one mistake in the vocabulary is not many in the parks.
   */
  public record Words(Vocabulary vocabulary, Names names) {}

  private static Map<Key<List<Fields>>, Target> lists() {
    Map<Key<List<Fields>>, Target> lists = new LinkedHashMap<>();
    lists.put(VocabularyShapes.UNITS, Target.UNIT);
    lists.put(VocabularyShapes.GROUPS, Target.GROUP);
    lists.put(VocabularyShapes.PROPERTIES, Target.PROPERTY);
    lists.put(VocabularyShapes.SCOPES, Target.SCOPE);
    lists.put(VocabularyShapes.RELATIONS, Target.RELATION);
    lists.put(VocabularyShapes.EXCLUSIONS, Target.EXCLUSION);
    return lists;
  }

  /**
   * Loads all files together; mistakes are added to {@code diagnostics}.
   *
   * @param areAll whether no file is missing that could not be read: else an id that is not found
   *     may well be in that file
   */
  public static Words load(Collection<TextFile> files, boolean areAll, Diagnostics diagnostics) {
    // The first reading only collects ids: a property may name a unit of a later file.
    List<Fields> first = read(files, new Reading(new Diagnostics(), Names.NONE));
    Names names = areAll && first.size() == files.size() ? names(first) : Names.NONE;
    List<Fields> fields = read(files, new Reading(diagnostics, names));
    return new Words(new VocabularyLoader(fields, names, diagnostics).vocabulary(), names);
  }

  private static List<Fields> read(Collection<TextFile> files, Reading reading) {
    return files.stream()
        .map(file -> Documents.read(file, Type.of(VocabularyShapes.SHAPE), reading))
        .flatMap(Stream::ofNullable)
        .toList();
  }

  private static Names names(List<Fields> files) {
    Map<Target, Set<String>> ids = new EnumMap<>(Target.class);
    LISTS.forEach(
        (list, target) -> {
          Set<String> names = new LinkedHashSet<>();
          entries(files, list)
              .map(entry -> entry.get(VocabularyShapes.ID))
              .filter(Objects::nonNull)
              .forEach(names::add);
          if (files.stream().noneMatch(file -> file.has(list) && file.get(list) == null)) {
            ids.put(target, names);
          }
        });
    return Names.of(ids);
  }

  private static Stream<Fields> entries(List<Fields> files, Key<List<Fields>> list) {
    return files.stream().flatMap(file -> file.get(list, List.of()).stream());
  }

  private Vocabulary vocabulary() {
    Map<String, Unit> units = load(VocabularyShapes.UNITS, VocabularyLoader::unit);
    checkSpellings();
    PropertyLoader properties = new PropertyLoader(units, diagnostics);
    return new Vocabulary(
        List.copyOf(units.values()),
        load(VocabularyShapes.GROUPS, VocabularyLoader::label),
        load(VocabularyShapes.PROPERTIES, properties::load),
        load(VocabularyShapes.SCOPES, VocabularyLoader::scope),
        load(VocabularyShapes.RELATIONS, this::relation),
        load(VocabularyShapes.EXCLUSIONS, VocabularyLoader::label),
        load(VocabularyShapes.EXPECTED, this::expectation),
        kindWords());
  }

  /** The words of each kind; a word of two kinds would tell nothing. */
  private Map<Kind, List<String>> kindWords() {
    Map<Kind, List<String>> words = new EnumMap<>(Kind.class);
    // Where some may not have been read, statements are not blamed for lack of them.
    if (names.equals(Names.NONE)
        || !entries(files, VocabularyShapes.KINDS).allMatch(Fields::isWhole)) {
      return words;
    }
    Defined defined = new Defined(LoadCode.DUPLICATE_WORD, diagnostics);
    entries(files, VocabularyShapes.KINDS)
        .forEach(
            entry -> {
              Kind kind = entry.need(VocabularyShapes.STATEMENT_KIND);
              for (Scalar word : entry.need(VocabularyShapes.KIND_WORDS)) {
                if (defined.isNew(word.text(), "a word of a kind", word.content())) {
                  words.computeIfAbsent(kind, key -> new ArrayList<>()).add(word.text());
                }
              }
            });
    return words;
  }

  private <T> Map<String, T> load(Key<List<Fields>> list, Function<Fields, @Nullable T> loader) {
    Defined defined = new Defined(LoadCode.DUPLICATE_ID, diagnostics);
    Map<String, T> loaded = new LinkedHashMap<>();
    entries(files, list)
        .filter(Fields::isWhole)
        .forEach(
            entry -> {
              String id = entry.need(VocabularyShapes.ID);
              T value = loader.apply(entry);
              String what = "an id of “" + list.name() + "”";
              boolean isNew = defined.isNew(id, what, entry.valuePlace(VocabularyShapes.ID));
              // An entry with a mistake is left out: what it says may be wrong in the parks too.
              if (isNew && value != null && diagnostics.errorsIn(entry.all()).isEmpty()) {
                loaded.put(id, value);
              }
            });
    return loaded;
  }

  private static Unit unit(Fields fields) {
    return new Unit(
        fields.need(VocabularyShapes.ID),
        fields.need(VocabularyShapes.SYMBOL),
        fields.get(VocabularyShapes.ALIASES, List.of()));
  }

  /** A spelling that two units share would make every figure with it ambiguous. */
  private void checkSpellings() {
    Defined defined = new Defined(LoadCode.DUPLICATE_WORD, diagnostics);
    entries(files, VocabularyShapes.UNITS)
        .filter(Fields::isWhole)
        .forEach(
            unit -> {
              String symbol = unit.need(VocabularyShapes.SYMBOL);
              defined.isNew(symbol, "a unit", unit.valuePlace(VocabularyShapes.SYMBOL));
              for (String alias : unit.get(VocabularyShapes.ALIASES, List.of())) {
                defined.isNew(alias, "a unit", unit.valuePlace(VocabularyShapes.ALIASES));
              }
            });
  }

  private static Label label(Fields fields) {
    return new Label(
        fields.need(VocabularyShapes.ID),
        fields.need(VocabularyShapes.LABEL),
        fields.get(VocabularyShapes.DESCRIPTION),
        fields.valuePlace(VocabularyShapes.ID));
  }

  private static Scope scope(Fields fields) {
    return new Scope(
        fields.need(VocabularyShapes.ID),
        fields.need(VocabularyShapes.LABEL),
        fields.valuePlace(VocabularyShapes.ID));
  }

  private RelationType relation(Fields fields) {
    String label = fields.need(VocabularyShapes.LABEL);
    RelationType type =
        new RelationType(
            fields.need(VocabularyShapes.ID),
            label,
            fields.get(VocabularyShapes.INVERSE, label),
            fields.get(VocabularyShapes.ACYCLIC, false),
            fields.valuePlace(VocabularyShapes.ID));
    if (type.isSymmetric() && type.acyclic()) {
      diagnostics.add(
          fields.keyPlace(VocabularyShapes.ACYCLIC),
          LoadCode.RELATION_KEYS,
          "“" + type.id() + "” reads the same from both ends, so it always leads back",
          "give it another “inverse”, or leave out “acyclic”");
    }
    return type;
  }

  private Expectation expectation(Fields fields) {
    if (ANSWERS.stream().allMatch(key -> !fields.has(key) || fields.isEmptyList(key))) {
      diagnostics.add(
          fields.where(),
          LoadCode.EXPECTATION_KEYS,
          "nothing can answer “" + fields.need(VocabularyShapes.ID) + "”",
          "name the properties that do in “properties”, or the relations in “relations”");
    }
    return new Expectation(
        fields.need(VocabularyShapes.ID),
        fields.need(VocabularyShapes.LABEL),
        fields.need(VocabularyShapes.KIND),
        fields.get(VocabularyShapes.ANSWERED_BY, List.of()),
        fields.get(VocabularyShapes.STATED_RELATIONS, List.of()),
        fields.get(VocabularyShapes.INCOMING_RELATIONS, List.of()),
        fields.valuePlace(VocabularyShapes.ID));
  }
}
