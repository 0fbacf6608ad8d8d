package factbook.load;

import static factbook.load.Key.optional;
import static factbook.load.Key.required;

import factbook.diagnostic.Diagnostics;
import factbook.fact.GlossaryEntry;
import factbook.text.TextFile;
import java.util.ArrayList;
import java.util.List;

/** Loads {@code content/glossary.yaml}. */
public final class GlossaryLoader {
  private static final Key<String> HANS =
      required("hans", Type.text(), "the Simplified form", "云栖小镇");
  private static final Key<String> HANT =
      required("hant", Type.text(), "the Traditional form", "雲棲小鎮");
  private static final Key<String> HONG_KONG =
      optional("hong-kong", Type.text(), "the Hong Kong form, where it differs", "雲棲小鎮");
  private static final Key<GlossaryEntry.Kind> KIND =
      required("kind", Type.choice(GlossaryEntry.Kind.class), "what sort of word it is", "place");
  private static final Key<String> PINYIN =
      optional("pinyin", SubjectShapes.PINYIN_TYPE, "how it is read", "Yúnqī Xiǎozhèn");

  /** The keys of an entry. */
  public static final Shape SHAPE =
      Shape.of("a glossary entry", HANS, HANT, HONG_KONG, KIND, PINYIN);

  private GlossaryLoader() {}

  /** Loads the entries that are right; mistakes are added to {@code diagnostics}. */
  public static List<GlossaryEntry> load(TextFile file, Diagnostics diagnostics) {
    List<Fields> all =
        Documents.read(file, Type.list(Type.of(SHAPE)), new Reading(diagnostics, Names.NONE));
    List<GlossaryEntry> entries = new ArrayList<>();
    Defined defined = new Defined(LoadCode.DUPLICATE_WORD, diagnostics);
    for (Fields fields : all == null ? List.<Fields>of() : all) {
      if (fields.isWhole()
          && defined.isNew(
              fields.need(HANS), "an entry of the glossary", fields.valuePlace(HANS))) {
        entries.add(entry(fields));
      }
    }
    return entries;
  }

  private static GlossaryEntry entry(Fields fields) {
    return new GlossaryEntry(
        fields.need(HANS),
        fields.need(HANT),
        fields.get(HONG_KONG),
        fields.need(KIND),
        fields.get(PINYIN),
        fields.valuePlace(HANS));
  }
}
