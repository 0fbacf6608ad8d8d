package factbook.assemble;

import factbook.fact.FactId;
import factbook.fact.Subject;
import factbook.narrative.Inline;
import java.util.ArrayList;
import java.util.List;

/**
 * What the texts of a subject speak of.
 *
 * @param parts all references to facts, events and subjects, and all numbers without a fact, in the
 *     order of the texts
 * @param facts the facts and events among them, each once
 */
record Mentions(List<Inline> parts, List<FactId> facts) {
  /** Keeps own copies. */
  Mentions {
    parts = List.copyOf(parts);
    facts = List.copyOf(facts);
  }

  static Mentions of(Subject subject) {
    List<Inline> parts = new ArrayList<>();
    SubjectTexts.parts(
        subject,
        part -> {
          if (part instanceof Inline.FactRef
              || part instanceof Inline.SubjectRef
              || part instanceof Inline.Unbound) {
            parts.add(part);
          }
        });
    return new Mentions(
        parts,
        parts.stream()
            .filter(Inline.FactRef.class::isInstance)
            .map(part -> id((Inline.FactRef) part, subject.id()))
            .distinct()
            .toList());
  }

  private static FactId id(Inline.FactRef ref, String owner) {
    return new FactId(ref.subject() == null ? owner : ref.subject(), ref.name());
  }
}
