package factbook.assemble;

import factbook.date.EdtfDate;
import factbook.fact.Event;
import factbook.fact.Evidence;
import factbook.fact.Evidence.Printed;
import factbook.fact.Fact;
import factbook.fact.Kind;
import factbook.fact.Relation;
import factbook.fact.Source.PrintedFigure;
import factbook.fact.Subject;
import factbook.fact.Value;
import factbook.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Goes through the evidence of facts, events and relations, and notes which figures they use. */
final class Evidences {
  private final Proof proof;
  private final Readings readings;
  private final Foundations foundations;
  private final Words words;
  private final Usage usage = new Usage();

  Evidences(Proof proof, Readings readings, Foundations foundations, Words words) {
    this.proof = proof;
    this.readings = readings;
    this.foundations = foundations;
    this.words = words;
  }

  /** Checks all evidence of the subjects. */
  Usage check(Iterable<Subject> subjects) {
    for (Subject subject : subjects) {
      subject.facts().forEach(this::checkFact);
      subject.events().forEach(this::checkEvent);
      subject.relations().forEach(this::checkRelation);
    }
    return usage;
  }

  private void checkFact(Fact fact) {
    Map<Printed, PrintedFigure> found = find(fact.evidence());
    found.values().forEach(figure -> usage.add(figure, fact.id()));
    readings.checkFact(fact, found.keySet());
    boolean isExplained = fact.inferred() != null || fact.because() != null;
    if (readings.checkDates(fact.evidence(), found.keySet(), dates(fact), isExplained)) {
      boolean isInferred = fact.inferred() != null;
      // The printed date of a target is that of its end.
      checkFoundation(
          fact.evidence(), found, fact.at(), isInferred, fact.due() != null, fact.where());
      checkFoundation(fact.evidence(), found, fact.due(), isInferred, false, fact.where());
    }
    readings.checkOrder(fact.evidence(), fact.at());
    words.check(fact.evidence(), fact.kind(), fact.where());
  }

  private static List<EdtfDate> dates(Fact fact) {
    List<EdtfDate> dated = Stream.of(fact.at(), fact.due()).filter(Objects::nonNull).toList();
    return dated.isEmpty() && fact.value() instanceof Value.Date date
        ? List.of(date.date())
        : dated;
  }

  private void checkEvent(Event event) {
    Map<Printed, PrintedFigure> found = find(event.evidence());
    found.values().forEach(figure -> usage.add(figure, event.id()));
    boolean isExplained = event.inferred() != null;
    if (readings.checkDates(event.evidence(), found.keySet(), dates(event.at()), isExplained)) {
      checkFoundation(event.evidence(), found, event.at(), isExplained, false, event.where());
    }
    readings.checkOrder(event.evidence(), observed(event.kind(), event.at()));
    words.check(event.evidence(), event.kind(), event.where());
  }

  private void checkRelation(Relation relation) {
    Map<Printed, PrintedFigure> found = find(relation.evidence());
    found.values().forEach(figure -> usage.add(figure, relation));
    if (readings.checkDates(relation.evidence(), found.keySet(), dates(relation.at()), false)) {
      // Relations say in their note how a date follows.
      checkFoundation(relation.evidence(), found, relation.at(), true, false, relation.where());
    }
    readings.checkOrder(relation.evidence(), observed(relation.kind(), relation.at()));
    words.check(relation.evidence(), relation.kind(), relation.where());
  }

  private void checkFoundation(
      List<Evidence> evidence,
      Map<Printed, PrintedFigure> found,
      @Nullable EdtfDate date,
      boolean isInferred,
      boolean arePrintedOfOther,
      Span where) {
    boolean isPrinted = evidence.stream().anyMatch(one -> one.date() != null);
    // Without a printed date and without a reason it has been said already.
    if (date != null && !evidence.isEmpty() && (isInferred || isPrinted)) {
      boolean mayBeOfSource = isInferred && (arePrintedOfOther || !isPrinted);
      foundations.check(
          new Foundations.Dated(date, evidence, isInferred, mayBeOfSource, where), found.keySet());
    }
  }

  private Map<Printed, PrintedFigure> find(List<Evidence> evidence) {
    Map<Printed, PrintedFigure> found = new LinkedHashMap<>();
    evidence.forEach(one -> found.putAll(proof.find(one)));
    return found;
  }

  private static List<EdtfDate> dates(@Nullable EdtfDate at) {
    return at == null ? List.of() : List.of(at);
  }

  private static @Nullable EdtfDate observed(Kind kind, @Nullable EdtfDate at) {
    return kind == Kind.OBSERVED ? at : null;
  }
}
