package factbook.assemble;

import static factbook.assemble.AssembleCode.CIRCULAR_TEXT;
import static factbook.assemble.AssembleCode.UNKNOWN_EXCLUSION;
import static factbook.assemble.AssembleCode.UNKNOWN_FACT;
import static factbook.assemble.AssembleCode.UNKNOWN_SUBJECT;
import static factbook.assemble.AssembleCode.WRONG_PART;

import factbook.date.EdtfDate;
import factbook.diagnostic.Diagnostics;
import factbook.diagnostic.Suggestion;
import factbook.fact.Event;
import factbook.fact.Fact;
import factbook.fact.FactId;
import factbook.fact.Value;
import factbook.narrative.Inline;
import factbook.narrative.Inline.FactRef;
import factbook.narrative.Inline.Part;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks what running texts refer to: facts, events, subjects, reasons. */
final class TextReferences {
  private final Index index;
  private final Diagnostics diagnostics;

  TextReferences(Index index, Diagnostics diagnostics) {
    this.index = index;
    this.diagnostics = diagnostics;
  }

  /** Checks the texts of a subject. */
  void check(Aspects subject) {
    subject.mentions().parts().forEach(part -> check(part, subject.subject().id()));
  }

  /** Checks the texts that belong to no subject. */
  void checkPages() {
    index
        .book()
        .pages()
        .values()
        .forEach(page -> SubjectTexts.parts(page, part -> check(part, null)));
  }

  private void check(Inline part, @Nullable String owner) {
    if (part instanceof FactRef ref) {
      checkFact(ref, owner);
    } else if (part instanceof Inline.SubjectRef ref
        && !index.hasSubject(ref.subject())
        && !index.book().unread().mayHaveSubject(ref.subject())) {
      diagnostics.add(
          ref.where(),
          UNKNOWN_SUBJECT,
          "there is no park and no entity “" + ref.subject() + "”",
          index.subjectHint(ref.subject()));
    } else if (part instanceof Inline.Unbound unbound) {
      checkReason(unbound);
    }
  }

  private void checkReason(Inline.Unbound unbound) {
    Map<String, ?> reasons = index.book().vocabulary().exclusions();
    if (!reasons.containsKey(unbound.reason())
        && !index.book().unread().mayHaveExclusion(unbound.reason())) {
      diagnostics.add(
          unbound.where(),
          UNKNOWN_EXCLUSION,
          "“" + unbound.reason() + "” is no reason that the vocabulary knows",
          Suggestion.hint(
              unbound.reason(),
              reasons.keySet(),
              "the reasons are: " + String.join(", ", reasons.keySet())));
    }
  }

  private void checkFact(FactRef ref, @Nullable String owner) {
    String subject = ref.subject() == null ? owner : ref.subject();
    if (subject == null) {
      diagnostics.add(
          ref.where(),
          UNKNOWN_FACT,
          "“" + ref.name() + "” does not say whose fact it is",
          "this text belongs to no subject: write {subject/" + ref.name() + "}");
      return;
    }
    FactId id = new FactId(subject, ref.name());
    Fact fact = index.facts().get(id);
    Event event = index.events().get(id);
    if (fact != null) {
      missing(fact, ref.part()).ifPresent(why -> addWrongPart(ref, id, why));
    } else if (event != null) {
      missing(event, ref.part()).ifPresent(why -> addWrongPart(ref, id, why));
    } else if (!index.book().unread().mayHaveFact(id)) {
      diagnostics.add(
          ref.where(),
          UNKNOWN_FACT,
          "there is no fact and no event “" + id + "”",
          index.factHint(id));
    }
  }

  private void addWrongPart(FactRef ref, FactId id, Missing missing) {
    diagnostics.add(
        ref.where(),
        WRONG_PART,
        "“" + id + "” has no " + name(ref.part()) + ": " + missing.why(),
        missing.hint());
  }

  /** Why a part is not there, and what to do. */
  record Missing(String why, String hint) {}

  /** The parts of which none is missing. */
  static Set<Part> parts(Function<Part, Optional<Missing>> missing) {
    Set<Part> parts = EnumSet.allOf(Part.class);
    parts.removeIf(part -> missing.apply(part).isPresent());
    return parts;
  }

  static Optional<Missing> missing(Fact fact, Part part) {
    return switch (part) {
      case VALUE, KIND -> Optional.empty();
      case DATE, YEAR -> missingDate(fact.at());
      case DUE -> missingDue(fact);
      case NORMALISED -> missingFigure(fact.value());
    };
  }

  static Optional<Missing> missing(Event event, Part part) {
    return switch (part) {
      case DATE, YEAR -> missingDate(event.at());
      case KIND -> Optional.empty();
      case VALUE, DUE, NORMALISED ->
          Optional.of(
              new Missing("it is an event", "of an event, show |date, |year or |kind only"));
    };
  }

  private static Optional<Missing> missingDate(@Nullable EdtfDate at) {
    return at != null
        ? Optional.empty()
        : Optional.of(new Missing("nothing says when it was", "add “at”, or leave the date out"));
  }

  private static Optional<Missing> missingDue(Fact fact) {
    return fact.due() != null
        ? Optional.empty()
        : Optional.of(
            new Missing(
                "it is " + fact.kind().name().toLowerCase(Locale.ROOT) + " and not due at a time",
                "show |date, or add “due” to a target, plan or forecast"));
  }

  private static Optional<Missing> missingFigure(Value value) {
    return Figures.of(value) != null || value instanceof Value.Formula
        ? Optional.empty()
        : Optional.of(new Missing("it is not a quantity", "leave |normalised out"));
  }

  private static String name(Part part) {
    return switch (part) {
      case NORMALISED -> "normalised number";
      case DUE -> "due date";
      case VALUE, DATE, YEAR, KIND -> part.name().toLowerCase(Locale.ROOT);
    };
  }

  /** A word value that shows itself would never end. */
  void checkCircles() {
    Map<FactId, Map<FactId, FactRef>> arrows = new LinkedHashMap<>();
    for (Aspects subject : index.subjects()) {
      for (Fact fact : subject.facts().values()) {
        if (subject.outward().shown().containsKey(fact.id())) {
          arrows.put(fact.id(), shown(fact));
        }
      }
    }
    new Graph<FactId>(id -> arrows.getOrDefault(id, Map.of()).keySet())
        .inOrder(new ArrayList<>(arrows.keySet()), cycle -> addCircle(cycle, arrows));
  }

  /** What the words of a fact show. */
  static Map<FactId, FactRef> shown(Fact fact) {
    Map<FactId, FactRef> shown = new LinkedHashMap<>();
    SubjectTexts.parts(fact.value(), part -> addShown(part, fact.id().subject(), shown));
    return shown;
  }

  private static void addShown(Inline part, String owner, Map<FactId, FactRef> shown) {
    if (part instanceof FactRef ref && ref.part() == Part.VALUE) {
      String subject = ref.subject() == null ? owner : ref.subject();
      shown.putIfAbsent(new FactId(subject, ref.name()), ref);
    }
  }

  private void addCircle(List<FactId> cycle, Map<FactId, Map<FactId, FactRef>> arrows) {
    FactId last = cycle.get(cycle.size() - 2);
    FactRef closing = arrows.getOrDefault(last, Map.of()).get(cycle.get(cycle.size() - 1));
    if (closing != null) {
      String way = cycle.stream().map(FactId::toString).collect(Collectors.joining(" → "));
      diagnostics.add(
          closing.where(),
          CIRCULAR_TEXT,
          "these words show themselves: " + way,
          "write out what one of them says");
    }
  }
}
