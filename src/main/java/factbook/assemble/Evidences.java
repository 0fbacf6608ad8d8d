package factbook.assemble;

import factbook.assemble.Cited.Use;
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
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Goes through the evidence of a subject, and notes what it rests on. */
final class Evidences {
  private final Proof proof;
  private final Readings readings;
  private final Foundations foundations;
  private final Words words;
  private final SameYear sameYear;
  private final Usage usage = new Usage();

  Evidences(
      Proof proof, Readings readings, Foundations foundations, Words words, SameYear sameYear) {
    this.proof = proof;
    this.readings = readings;
    this.foundations = foundations;
    this.words = words;
    this.sameYear = sameYear;
  }

  /** Checks all evidence of a subject; returns what it rests on, by the id of the source. */
  Map<String, Cited> check(Subject subject) {
    subject.facts().forEach(this::checkFact);
    subject.events().forEach(this::checkEvent);
    subject.relations().forEach(this::checkRelation);
    return usage.bySource();
  }

  private void checkFact(Fact fact) {
    Found found = find(fact.evidence(), figure -> new Use(figure, fact.id(), null));
    readings.checkFact(fact, found.inRecord());
    boolean isExplained = fact.inferred() != null || fact.because() != null;
    if (readings.checkDates(found.told(), found.printed(), dates(fact), isExplained)) {
      boolean isInferred = fact.inferred() != null;
      // The printed date of a target is that of its end.
      checkFoundation(found, fact.at(), isInferred, fact.due() != null, fact.where());
      checkFoundation(found, fact.due(), isInferred, false, fact.where());
    }
    readings.checkOrder(fact.evidence(), fact.at());
    words.check(fact.evidence(), fact.kind(), fact.where(), usage);
  }

  private static List<EdtfDate> dates(Fact fact) {
    List<EdtfDate> dated = Stream.of(fact.at(), fact.due()).filter(Objects::nonNull).toList();
    return dated.isEmpty() && fact.value() instanceof Value.Date date
        ? List.of(date.date())
        : dated;
  }

  private void checkEvent(Event event) {
    Found found = find(event.evidence(), figure -> new Use(figure, event.id(), null));
    boolean isExplained = event.inferred() != null;
    if (readings.checkDates(found.told(), found.printed(), dates(event.at()), isExplained)) {
      checkFoundation(found, event.at(), isExplained, false, event.where());
    }
    readings.checkOrder(event.evidence(), observed(event.kind(), event.at()));
    words.check(event.evidence(), event.kind(), event.where(), usage);
  }

  private void checkRelation(Relation relation) {
    Found found = find(relation.evidence(), figure -> new Use(figure, null, relation));
    if (readings.checkDates(found.told(), found.printed(), dates(relation.at()), false)) {
      // Relations say in their note how a date follows.
      checkFoundation(found, relation.at(), true, false, relation.where());
    }
    readings.checkOrder(relation.evidence(), observed(relation.kind(), relation.at()));
    words.check(relation.evidence(), relation.kind(), relation.where(), usage);
  }

  private void checkFoundation(
      Found found,
      @Nullable EdtfDate date,
      boolean isInferred,
      boolean arePrintedOfOther,
      Span where) {
    List<Evidence> evidence = found.told();
    boolean isPrinted = evidence.stream().anyMatch(one -> one.date() != null);
    // Without a printed date and without a reason it has been said already.
    if (date != null && !evidence.isEmpty() && (isInferred || isPrinted)) {
      boolean mayBeOfSource = isInferred && (arePrintedOfOther || !isPrinted);
      foundations.check(
          new Foundations.Dated(date, evidence, isInferred, mayBeOfSource, where), found.printed());
    }
  }

  /**
   * What stands in the records.
   *
   * @param inRecord what of the evidence stands there
   * @param told the evidence, with the years of its dates where they are printed before
   * @param printed what of that stands there
   */
  private record Found(Set<Printed> inRecord, List<Evidence> told, Set<Printed> printed) {}

  private Found find(List<Evidence> evidence, Function<PrintedFigure, Use> use) {
    Set<Printed> inRecord = new LinkedHashSet<>();
    List<Evidence> allTold = new ArrayList<>();
    Set<Printed> printed = new LinkedHashSet<>();
    for (Evidence one : evidence) {
      Map<Printed, PrintedFigure> found = proof.find(one);
      Evidence told = sameYear.told(one);
      found.values().forEach(figure -> usage.add(one.source(), use.apply(figure)));
      inRecord.addAll(found.keySet());
      allTold.add(told);
      printed.addAll(found.keySet());
      if (told.date() != null && found.containsKey(one.date())) {
        printed.add(told.date());
      }
    }
    return new Found(inRecord, allTold, printed);
  }

  private static List<EdtfDate> dates(@Nullable EdtfDate at) {
    return at == null ? List.of() : List.of(at);
  }

  private static @Nullable EdtfDate observed(Kind kind, @Nullable EdtfDate at) {
    return kind == Kind.OBSERVED ? at : null;
  }
}
