package factbook.load;

import factbook.diagnostic.Code;
import factbook.diagnostic.Diagnostics;
import factbook.fact.Kind;
import factbook.fact.Property;
import factbook.fact.Rank;
import factbook.fact.ValueType;
import factbook.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which keys of a fact go together. */
final class FactRules {
  private final Fields fields;
  private final Diagnostics diagnostics;

  private FactRules(Fields fields, Diagnostics diagnostics) {
    this.fields = fields;
    this.diagnostics = diagnostics;
  }

  /**
   * Adds a mistake for each rule that a fact breaks.
   *
   * @param property null where it is a mistake of its own
   */
  static void check(Fields fields, @Nullable Property property, Diagnostics diagnostics) {
    FactRules rules = new FactRules(fields, diagnostics);
    rules.checkValue();
    rules.checkEvidence(property);
    rules.checkRank();
    rules.checkTarget();
    checkDate(fields, diagnostics);
  }

  private void checkValue() {
    boolean hasValue = fields.has(SubjectShapes.VALUE);
    boolean isComputed = fields.has(SubjectShapes.COMPUTED);
    if (hasValue && isComputed) {
      add(
          fields.keyPlace(SubjectShapes.COMPUTED),
          LoadCode.VALUE_OR_COMPUTED,
          "a fact has “value” or “computed”, not both",
          "keep “value” if a source prints it, else “computed”");
    } else if (!hasValue && !isComputed) {
      add(
          fields.where(),
          LoadCode.VALUE_OR_COMPUTED,
          "a fact needs “value” or “computed”",
          "add “value: " + SubjectShapes.VALUE.example() + "” with your own value");
    }
  }

  private void checkEvidence(@Nullable Property property) {
    boolean isComputed = fields.has(SubjectShapes.COMPUTED);
    boolean hasEvidence = fields.has(SubjectShapes.EVIDENCE);
    if (isComputed && hasEvidence) {
      add(
          fields.keyPlace(SubjectShapes.EVIDENCE),
          LoadCode.VALUE_OR_COMPUTED,
          "a computed fact rests on the facts that it is computed from, not on evidence",
          "remove “evidence”, or give the “value” that stands there");
    } else if (!isComputed && isWithoutEvidence(fields)) {
      addNoEvidence(fields, "a fact", diagnostics);
    } else if (property != null && property.type() == ValueType.QUANTITY) {
      checkFigures();
    }
  }

  /** Evidence of a quantity prints its figure, or the date alone where another paragraph has it. */
  private void checkFigures() {
    for (Fields one : fields.get(SubjectShapes.EVIDENCE, List.of())) {
      if (!one.has(SubjectShapes.FIGURE) && !one.has(SubjectShapes.DATE)) {
        add(
            one.where(),
            LoadCode.NO_FIGURE,
            "the evidence of a quantity needs “figure”: " + SubjectShapes.FIGURE.meaning(),
            "add “figure: " + SubjectShapes.FIGURE.example() + "” as the record has it");
      }
    }
  }

  static boolean isWithoutEvidence(Fields fields) {
    return !fields.has(SubjectShapes.EVIDENCE) || fields.isEmptyList(SubjectShapes.EVIDENCE);
  }

  static void addNoEvidence(Fields fields, String what, Diagnostics diagnostics) {
    diagnostics.add(
        fields.where(),
        LoadCode.NO_EVIDENCE,
        what + " needs “evidence”: " + SubjectShapes.EVIDENCE.meaning(),
        "add “evidence: " + SubjectShapes.EVIDENCE.example() + "” with your own source");
  }

  private void checkRank() {
    Rank rank = fields.get(SubjectShapes.RANK, Rank.NORMAL);
    boolean hasReason = fields.has(SubjectShapes.REASON);
    if (rank != Rank.NORMAL && !hasReason) {
      add(
          fields.valuePlace(SubjectShapes.RANK),
          LoadCode.RANK_REASON,
          "a fact that is preferred or deprecated needs “reason”",
          "add “reason: …” and say why");
    } else if (rank == Rank.NORMAL && hasReason && !fields.has(SubjectShapes.RANK)) {
      add(
          fields.keyPlace(SubjectShapes.REASON),
          LoadCode.RANK_REASON,
          "“reason” says why a fact is preferred or deprecated, and this one is neither",
          "add “rank”, or use “note” or “because”");
    }
  }

  private void checkTarget() {
    if (fields.get(SubjectShapes.KIND, Kind.OBSERVED) != Kind.OBSERVED
        || (fields.has(SubjectShapes.KIND) && fields.get(SubjectShapes.KIND) == null)) {
      return;
    }
    for (Key<?> key : List.of(SubjectShapes.DUE, SubjectShapes.ISSUER)) {
      if (fields.has(key)) {
        add(
            fields.keyPlace(key),
            LoadCode.TARGET_KEYS,
            "only a target, a plan or a forecast has “" + key.name() + "”, and this was observed",
            "add “kind: target”, or remove the key");
      }
    }
  }

  /** A date must come from somewhere: printed in a source, or the editor's with a reason. */
  static void checkDate(Fields fields, Diagnostics diagnostics) {
    boolean hasDate = fields.has(SubjectShapes.AT);
    boolean isInferred = fields.has(SubjectShapes.INFERRED);
    boolean isPrinted =
        fields.get(SubjectShapes.EVIDENCE, List.of()).stream()
            .anyMatch(one -> one.has(SubjectShapes.DATE));
    boolean isComputed = fields.has(SubjectShapes.COMPUTED);
    if (hasDate && !isInferred && !isPrinted && !isComputed) {
      diagnostics.add(
          fields.valuePlace(SubjectShapes.AT),
          LoadCode.UNSUPPORTED_DATE,
          "nothing says where the date comes from",
          "add “date” as printed to the evidence, or “inferred” with the reason");
    } else if (!hasDate && isInferred) {
      diagnostics.add(
          fields.keyPlace(SubjectShapes.INFERRED),
          LoadCode.UNSUPPORTED_DATE,
          "“inferred” says where a date comes from, and there is no “at”",
          "add “at”, or remove “inferred”");
    }
  }

  private void add(Span where, Code code, String message, String hint) {
    diagnostics.add(where, code, message, hint);
  }
}
