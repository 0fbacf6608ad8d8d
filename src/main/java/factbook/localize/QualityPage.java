package factbook.localize;

import factbook.fact.Expectation;
import factbook.fact.Fact;
import factbook.fact.Source;
import factbook.fact.Source.Certainty;
import factbook.fact.Source.Correction;
import factbook.fact.Subject;
import factbook.fact.SubjectKind;
import factbook.fact.Value;
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
import java.util.List;

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
    this.conversion = conversion;
  }

  QualityView of(LayoutView layout, String page) {
    List<Subject> subjects = order.sorted(site.book().subjects().values());
    List<TallyView> dates = subjects.stream().map(subject -> dates(subject, page)).toList();
    return new QualityView(
        layout,
        site.book().sources().values().stream().map(source -> sources.card(source, page)).toList(),
        sources.count(),
        sources.reasons(),
        conflicts.all(page),
        corrections(page),
        dates.stream().filter(tally -> tally.count() > 0).toList(),
        dates.stream().mapToInt(TallyView::count).sum(),
        dates.stream().mapToInt(TallyView::of).sum(),
        undated(page),
        computed(page),
        stale(page),
        overdue(subjects, page),
        answers(subjects, page),
        conversion.of(layout.root()));
  }

  private List<CorrectionCountView> corrections(String page) {
    return site.book().sources().values().stream()
        .filter(source -> !source.corrections().isEmpty())
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
    long facts = subject.facts().stream().filter(QualityPage::isDated).count();
    long events = subject.events().stream().filter(event -> event.at() != null).count();
    long inferredFacts = subject.facts().stream().filter(fact -> fact.inferred() != null).count();
    long inferredEvents =
        subject.events().stream().filter(event -> event.inferred() != null).count();
    return new TallyView(
        new LinkView(names.subject(subject.id()), links.subject(page, subject.id())),
        (int) (inferredFacts + inferredEvents),
        (int) (facts + events));
  }

  /** A fact whose value is a date may have no other. */
  private static boolean isDated(Fact fact) {
    return fact.at() != null || fact.value() instanceof Value.Date;
  }

  private List<FigureView> undated(String page) {
    return site.facts().values().stream()
        .filter(fact -> fact.at() == null && fact.due() == null && Figures.figure(fact) != null)
        .map(fact -> texts.figures().of(fact, page))
        .toList();
  }

  private List<FigureView> stale(String page) {
    return site.facts().values().stream()
        .map(fact -> texts.figures().of(fact, page))
        .filter(FigureView::isStale)
        .toList();
  }

  /** Targets that are past due without a word on what came of them. */
  private List<TargetView> overdue(List<Subject> subjects, String page) {
    return subjects.stream()
        .flatMap(subject -> outcomes.of(subject, page).stream())
        .filter(target -> target.state().equals("silent"))
        .toList();
  }

  private List<FactView> computed(String page) {
    return site.facts().values().stream()
        .filter(Fact::isComputed)
        .map(fact -> facts.of(fact, false, page))
        .toList();
  }

  private List<AnswersView> answers(List<Subject> subjects, String page) {
    List<AnswersView> tables = new ArrayList<>();
    for (SubjectKind kind : SubjectKind.values()) {
      List<String> labels =
          site.book().vocabulary().expected().values().stream()
              .filter(expectation -> expectation.kind() == kind)
              .map(Expectation::label)
              .map(names::text)
              .toList();
      List<SubjectAnswersView> rows =
          subjects.stream()
              .filter(subject -> subject.kind() == kind && !labels.isEmpty())
              .map(subject -> row(subject, page))
              .toList();
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
