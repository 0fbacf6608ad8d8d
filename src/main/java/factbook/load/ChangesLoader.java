package factbook.load;

import static factbook.load.Key.optional;
import static factbook.load.Key.required;

import factbook.diagnostic.Diagnostics;
import factbook.fact.ChangeClass;
import factbook.fact.FactId;
import factbook.fact.StatedChange;
import factbook.load.Names.Target;
import factbook.text.TextFile;
import java.util.ArrayList;
import java.util.List;

/** Loads {@code content/changes.yaml}. */
public final class ChangesLoader {
  private static final Key<String> FACT =
      required(
          "fact",
          Type.reference(Target.FACT_OF_ANY_EDITION),
          "the fact, event or relation, with its subject",
          "yunqi-town/companies-2018");
  private static final Key<String> EDITION =
      required("edition", SettingsLoader.EDITION_ID, "the edition that has it changed", "2026-12");
  private static final Key<ChangeClass> CLASS =
      optional("class", Type.choice(ChangeClass.class), "what sort of change it is", "corrected");
  private static final Key<String> NOTE =
      optional("note", Type.text(), "why, for the reader", "误读了第20段");
  private static final Shape CHANGE_SHAPE = Shape.of("a change", FACT, EDITION, CLASS, NOTE);
  private static final Key<List<Fields>> CHANGES =
      optional(
          "changes",
          Type.list(Type.of(CHANGE_SHAPE)),
          "what there is to say of changes from one edition to the next",
          "[{fact: a/b, edition: 2026-12, class: corrected, note: 误读了第20段}]");

  /** The keys of the file. */
  public static final Shape SHAPE = Shape.of("the changes", CHANGES);

  private ChangesLoader() {}

  /** Loads the entries that are right; mistakes are added to {@code diagnostics}. */
  public static List<StatedChange> load(TextFile file, Diagnostics diagnostics) {
    Fields fields = Documents.read(file, Type.of(SHAPE), new Reading(diagnostics, Names.NONE));
    List<StatedChange> changes = new ArrayList<>();
    Defined defined = new Defined(LoadCode.DUPLICATE_ID, diagnostics);
    for (Fields entry : fields == null ? List.<Fields>of() : fields.get(CHANGES, List.of())) {
      if (entry.isWhole() && isUseful(entry, defined, diagnostics)) {
        String fact = entry.need(FACT);
        int slash = fact.indexOf('/');
        changes.add(
            new StatedChange(
                new FactId(fact.substring(0, slash), fact.substring(slash + 1)),
                entry.need(EDITION),
                entry.get(CLASS),
                entry.get(NOTE),
                entry.valuePlace(FACT)));
      }
    }
    return changes;
  }

  private static boolean isUseful(Fields entry, Defined defined, Diagnostics diagnostics) {
    String fact = entry.need(FACT);
    if (fact.indexOf('/') < 0) {
      diagnostics.add(
          entry.valuePlace(FACT),
          LoadCode.FORMAT,
          "a change names its fact with the subject, and this is “" + fact + "”",
          "type it like “" + FACT.example() + "”");
      return false;
    }
    if (!entry.has(CLASS) && !entry.has(NOTE)) {
      diagnostics.add(
          entry.where(),
          LoadCode.MISSING_KEY,
          "the change of “" + fact + "” says nothing",
          "add “note”, or “class”, or remove the entry");
      return false;
    }
    String edition = entry.need(EDITION);
    return defined.isNew(
        fact + " in " + edition, "a change that is told of", entry.valuePlace(FACT));
  }
}
