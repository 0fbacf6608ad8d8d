package factbook.localize;

import factbook.fact.Expectation;
import factbook.fact.Fact;
import factbook.fact.Source;
import factbook.fact.Source.Certainty;
import factbook.fact.Source.Correction;
import factbook.fact.Subject;
import factbook.fact.SubjectKind;
import factbook.fact.Value;
import factbook.site.Part;
import factbook.site.Site;
import factbook.view.FactView;
import factbook.view.FigureView;
import factbook.view.LayoutView;
import factbook.view.LinkView;
import factbook.view.QualityView;
import factbook.view.QualityView.AnswersView;
import factbook.view.QualityView.CorrectionCountView;
import factbook.view.QualityView.SubjectAnswersView;
import factbook.view.TallyView;
import factbook.view.TargetView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The page on how far the book can be trusted, in one script. */
final class QualityPage {
  private final Site site;
  private final Names names;
  private final Wording wording;
  private final Links links;
  private final Texts texts;
  private final Facts facts;
  private final SourcePages sources;
  private final Conflicts conflicts;
  private final Answers answers;
  private final Outcomes outcomes;
  private final Order order;
  private final Freshness freshness;
  private final ConversionPart conversion;

  QualityPage(
      Site site,
      Names names,
      Wording wording,
      Links links,
      Texts texts,
      Facts facts,
      SourcePages sources,
      Conflicts conflicts,
      Answers answers,
      Outcomes outcomes,
      Order order,
      Freshness freshness,
      ConversionPart conversion) {
    this.site = site;
    this.names = names;
    this.wording = wording;
    this.links = links;
    this.texts = texts;
    this.facts = facts;
    this.sources = sources;
    this.conflicts = conflicts;
    this.answers = answers;
    this.outcomes = outcomes;
    this.order = order;
    this.freshness = freshness;
    this.conversion = conversion;
  }

  QualityView of(LayoutView layout, Part part, String page) {
    List<Subject> subjects = order.divided();
    List<Source> listed = part.of(List.copyOf(site.book().sources().values()));
    int dates = subjects.stream().mapToInt(QualityPage::dates).sum();
    int inferred = subjects.stream().mapToInt(QualityPage::inferredDates).sum();
    return new QualityView(
        layout,
        part.to(),
        listed.stream().map(source -> sources.card(source, page)).toList(),
        sources.count(),
        sources.reasons(),
        conflicts.of(part.of(site.conflicts()), page),
        corrections(part, page),
        inOrder(
            part.of(subjects.stream().filter(subject -> inferredDates(subject) > 0).toList()),
            subject -> dates(subject, page)),
        inferred,
        dates,
        undated(part, page),
        computed(part, page),
        stale(part, page),
        overdue(part, page),
        answers(part, page),
        conversion.of(layout.root()));
  }

  /** The first of a list are the same in every script; each script has its own order of them. */
  private <T> List<T> inOrder(List<Subject> subjects, Function<Subject, T> view) {
    return order.sorted(subjects).stream().map(view).toList();
  }

  private List<CorrectionCountView> corrections(Part part, String page) {
    return site.book().sources().values().stream()
        .filter(source -> !source.corrections().isEmpty())
        .limit(part.to())
        .map(
            source ->
                new CorrectionCountView(
                    sources.card(source, page),
                    count(source, Certainty.CERTAIN),
                    count(source, Certainty.LIKELY),
                    count(source, Certainty.UNSURE)))
        .toList();
  }

  private static int count(Source source, Certainty certainty) {
    return (int)
        source.corrections().stream()
            .map(Correction::certainty)
            .filter(other -> other == certainty)
            .count();
  }

  /** How many of a subject's dates the editor inferred. */
  private TallyView dates(Subject subject, String page) {
    return new TallyView(
        new LinkView(names.subject(subject.id()), links.subject(page, subject.id())),
        inferredDates(subject),
        dates(subject));
  }

  private static int dates(Subject subject) {
    long facts = subject.facts().stream().filter(QualityPage::isDated).count();
    long events = subject.events().stream().filter(event -> event.at() != null).count();
    return (int) (facts + events);
  }

  private static int inferredDates(Subject subject) {
    long facts = subject.facts().stream().filter(fact -> fact.inferred() != null).count();
    long events = subject.events().stream().filter(event -> event.inferred() != null).count();
    return (int) (facts + events);
  }

  /** A fact whose value is a date may have no other. */
  private static boolean isDated(Fact fact) {
    return fact.at() != null || fact.value() instanceof Value.Date;
  }

  private List<FigureView> undated(Part part, String page) {
    return site.facts().values().stream()
        .filter(fact -> fact.at() == null && fact.due() == null && Figures.figure(fact) != null)
        .limit(part.to())
        .map(fact -> texts.figures().of(fact, page))
        .toList();
  }

  private List<FigureView> stale(Part part, String page) {
    return site.facts().values().stream()
        .filter(fact -> freshness.isStale(fact.id()))
        .limit(part.to())
        .map(fact -> texts.figures().of(fact, page))
        .toList();
  }

  /** Targets that are past due without a word on what came of them. */
  private List<TargetView> overdue(Part part, String page) {
    Map<Subject, List<TargetView>> targets = new TreeMap<>(Comparator.comparing(Subject::id));
    order.divided().stream()
        .flatMap(
            subject ->
                outcomes.of(subject, page).stream()
                    .filter(target -> target.state().equals("silent"))
                    .map(target -> Map.entry(subject, target)))
        .limit(part.to())
        .forEach(
            each ->
                targets
                    .computeIfAbsent(each.getKey(), key -> new ArrayList<>())
                    .add(each.getValue()));
    return order.sorted(targets.keySet()).stream()
        .flatMap(subject -> targets.getOrDefault(subject, List.of()).stream())
        .toList();
  }

  private List<FactView> computed(Part part, String page) {
    return site.facts().values().stream()
        .filter(Fact::isComputed)
        .limit(part.to())
        .map(fact -> facts.of(fact, false, page))
        .toList();
  }

  private List<AnswersView> answers(Part part, String page) {
    List<AnswersView> tables = new ArrayList<>();
    for (SubjectKind kind : SubjectKind.values()) {
      List<String> labels =
          site.book().vocabulary().expected().values().stream()
              .filter(expectation -> expectation.kind() == kind)
              .map(Expectation::label)
              .map(names::text)
              .toList();
      List<SubjectAnswersView> rows =
          inOrder(
              order.divided().stream()
                  .filter(subject -> subject.kind() == kind && !labels.isEmpty())
                  .limit(part.to())
                  .toList(),
              subject -> row(subject, page));
      if (!rows.isEmpty()) {
        tables.add(new AnswersView(Figures.ascii(kind), wording.subject(kind), labels, rows));
      }
    }
    return tables;
  }

  private SubjectAnswersView row(Subject subject, String page) {
    return new SubjectAnswersView(
        new LinkView(names.subject(subject.id()), links.subject(page, subject.id())),
        answers.of(subject.id(), page));
  }
}
