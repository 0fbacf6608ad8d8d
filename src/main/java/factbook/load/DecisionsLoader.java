package factbook.load;

import static factbook.load.Key.optional;
import static factbook.load.Key.required;

import factbook.diagnostic.Diagnostics;
import factbook.fact.FactId;
import factbook.fact.Undecided;
import factbook.load.Names.Target;
import factbook.text.TextFile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Loads {@code content/decisions.yaml}. */
public final class DecisionsLoader {
  private static final Key<List<String>> FACTS =
      required(
          "facts",
          Type.list(Type.reference(Target.FACT_WITH_SUBJECT)),
          "the facts that differ",
          "[yunqi-town/companies-2019, yunqi-town/companies-2019-11]");
  private static final Key<String> REASON =
      required("reason", Type.text(), "why nobody can decide", "两个数字口径不明");
  private static final Shape UNDECIDED_SHAPE = Shape.of("an open conflict", FACTS, REASON);
  private static final Key<List<Fields>> UNDECIDED =
      optional(
          "undecided",
          Type.list(Type.of(UNDECIDED_SHAPE)),
          "conflicts that the editor leaves open",
          "[{facts: [a/b, a/c], reason: 两个数字口径不明}]");

  /** The keys of the file. */
  public static final Shape SHAPE = Shape.of("the decisions", UNDECIDED);

  private DecisionsLoader() {}

  /** Loads the entries that are right; mistakes are added to {@code diagnostics}. */
  public static List<Undecided> load(TextFile file, Diagnostics diagnostics) {
    Fields fields = Documents.read(file, Type.of(SHAPE), new Reading(diagnostics, Names.NONE));
    List<Undecided> undecided = new ArrayList<>();
    for (Fields entry : fields == null ? List.<Fields>of() : fields.get(UNDECIDED, List.of())) {
      Undecided loaded = entry.isWhole() ? load(entry, diagnostics) : null;
      if (loaded != null) {
        undecided.add(loaded);
      }
    }
    return undecided;
  }

  private static @Nullable Undecided load(Fields entry, Diagnostics diagnostics) {
    List<String> names = entry.need(FACTS);
    if (names.size() < 2 || names.stream().anyMatch(name -> name.indexOf('/') < 0)) {
      diagnostics.add(
          entry.valuePlace(FACTS),
          LoadCode.FORMAT,
          "an open conflict names two facts or more, each with its subject",
          "type them like “" + FACTS.example() + "”");
      return null;
    }
    return new Undecided(
        names.stream().map(DecisionsLoader::factId).toList(),
        entry.need(REASON),
        entry.valuePlace(FACTS));
  }

  private static FactId factId(String name) {
    int slash = name.indexOf('/');
    return new FactId(name.substring(0, slash), name.substring(slash + 1));
  }
}
