package factbook.load;

import static factbook.load.Key.optional;
import static factbook.load.Key.required;

import factbook.diagnostic.Diagnostics;
import factbook.fact.Settled;
import factbook.text.TextFile;
import java.util.ArrayList;
import java.util.List;

/** Loads {@code content/conversions.yaml}. */
public final class ConversionsLoader {
  private static final Key<String> TEXT =
      required("text", Type.text(), "the Simplified text", "标志性");
  private static final Key<String> READING =
      required("reading", Type.text(), "its Traditional form", "標誌性");
  private static final Key<String> BECAUSE =
      required("because", Type.text(), "why it is read so", "标志的志作誌");
  private static final Shape SETTLED_SHAPE = Shape.of("a settled reading", TEXT, READING, BECAUSE);
  private static final Key<List<Fields>> SETTLED =
      optional(
          "settled",
          Type.list(Type.of(SETTLED_SHAPE)),
          "readings that the editor has checked",
          "[{text: 标志性, reading: 標誌性, because: 标志的志作誌}]");

  /** The keys of the file. */
  public static final Shape SHAPE = Shape.of("the settled conversions", SETTLED);

  private ConversionsLoader() {}

  /** Loads the entries that are right; mistakes are added to {@code diagnostics}. */
  public static List<Settled> load(TextFile file, Diagnostics diagnostics) {
    Fields fields = Documents.read(file, Type.of(SHAPE), new Reading(diagnostics, Names.NONE));
    List<Settled> settled = new ArrayList<>();
    Defined defined = new Defined(LoadCode.DUPLICATE_WORD, diagnostics);
    for (Fields entry : fields == null ? List.<Fields>of() : fields.get(SETTLED, List.of())) {
      if (entry.isWhole()
          && defined.isNew(entry.need(TEXT), "a settled text", entry.valuePlace(TEXT))) {
        settled.add(
            new Settled(
                entry.need(TEXT),
                entry.need(READING),
                entry.need(BECAUSE),
                entry.valuePlace(TEXT)));
      }
    }
    return settled;
  }
}
