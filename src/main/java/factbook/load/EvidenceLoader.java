package factbook.load;

import factbook.diagnostic.Diagnostics;
import factbook.fact.Evidence;
import factbook.fact.Evidence.Printed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Loads where a fact, an event or a relation stands. */
final class EvidenceLoader {
  private EvidenceLoader() {}

  /** The evidence that can be read; mistakes are added to {@code diagnostics}. */
  static List<Evidence> load(Fields fields, Diagnostics diagnostics) {
    List<Evidence> evidence = new ArrayList<>();
    for (Fields typed : fields.get(SubjectShapes.EVIDENCE, List.of())) {
      checkNth(typed, diagnostics);
      if (typed.isWhole()) {
        evidence.add(evidence(typed));
      }
    }
    return evidence;
  }

  private static Evidence evidence(Fields fields) {
    return new Evidence(
        fields.need(SubjectShapes.SOURCE),
        fields.need(SubjectShapes.PARAGRAPH),
        printed(fields, SubjectShapes.FIGURE, SubjectShapes.NTH),
        printed(fields, SubjectShapes.DATE, SubjectShapes.DATE_NTH),
        fields.get(SubjectShapes.WORDS, List.of()).stream()
            .map(word -> new Printed(word.text(), 0, word.content()))
            .toList(),
        fields.where());
  }

  private static @Nullable Printed printed(Fields fields, Key<String> key, Key<Integer> nth) {
    String text = fields.get(key);
    return text == null ? null : new Printed(text, fields.get(nth, 0), fields.valuePlace(key));
  }

  private static void checkNth(Fields fields, Diagnostics diagnostics) {
    checkNth(fields, SubjectShapes.NTH, SubjectShapes.FIGURE, diagnostics);
    checkNth(fields, SubjectShapes.DATE_NTH, SubjectShapes.DATE, diagnostics);
  }

  private static void checkNth(
      Fields fields, Key<Integer> nth, Key<String> of, Diagnostics diagnostics) {
    if (fields.has(nth) && !fields.has(of)) {
      diagnostics.add(
          fields.keyPlace(nth),
          LoadCode.NTH,
          "“" + nth.name() + "” says which “" + of.name() + "”, and there is none",
          "add “" + of.name() + "”, or remove “" + nth.name() + "”");
    }
  }
}
