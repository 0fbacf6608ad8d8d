package factbook.assemble;

import factbook.date.EdtfDate;
import factbook.fact.Event;
import factbook.fact.Evidence;
import factbook.fact.Fact;
import factbook.fact.Kind;
import factbook.fact.Relation;
import factbook.fact.Source.PrintedFigure;
import factbook.fact.Subject;
import factbook.fact.Value;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Goes through the evidence of facts, events and relations, and notes which figures they use. */
final class Evidences {
  private final Proof proof;
  private final Readings readings;
  private final Usage usage = new Usage();

  Evidences(Proof proof, Readings readings) {
    this.proof = proof;
    this.readings = readings;
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
    for (PrintedFigure figure : find(fact.evidence())) {
      usage.add(figure, fact.id());
    }
    readings.checkFact(fact);
    readings.checkDates(fact.evidence(), dates(fact), fact.at());
  }

  private static List<EdtfDate> dates(Fact fact) {
    List<EdtfDate> dated = Stream.of(fact.at(), fact.due()).filter(Objects::nonNull).toList();
    return dated.isEmpty() && fact.value() instanceof Value.Date date
        ? List.of(date.date())
        : dated;
  }

  private void checkEvent(Event event) {
    for (PrintedFigure figure : find(event.evidence())) {
      usage.add(figure, event.id());
    }
    readings.checkDates(event.evidence(), dates(event.at()), observed(event.kind(), event.at()));
  }

  private void checkRelation(Relation relation) {
    for (PrintedFigure figure : find(relation.evidence())) {
      usage.add(figure, relation);
    }
    readings.checkDates(
        relation.evidence(), dates(relation.at()), observed(relation.kind(), relation.at()));
  }

  private List<PrintedFigure> find(List<Evidence> evidence) {
    return evidence.stream().flatMap(one -> proof.find(one).stream()).toList();
  }

  private static List<EdtfDate> dates(@Nullable EdtfDate at) {
    return at == null ? List.of() : List.of(at);
  }

  private static @Nullable EdtfDate observed(Kind kind, @Nullable EdtfDate at) {
    return kind == Kind.OBSERVED ? at : null;
  }
}
