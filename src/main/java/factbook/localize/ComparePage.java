package factbook.localize;

import factbook.fact.Expectation;
import factbook.fact.Fact;
import factbook.fact.Subject;
import factbook.fact.SubjectKind;
import factbook.site.Answer;
import factbook.site.Part;
import factbook.site.Site;
import factbook.view.CompareView;
import factbook.view.CompareView.ComparedView;
import factbook.view.CompareView.QuestionView;
import factbook.view.LayoutView;
import factbook.view.LinkView;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Parks side by side, in one script. What is compared is what the vocabulary expects of every park:
 * the editor's own short list of questions.
 */
final class ComparePage {
  private final Site site;
  private final Names names;
  private final Links links;
  private final Answers answers;
  private final Cautions cautions;
  private final Order order;

  ComparePage(
      Site site, Names names, Links links, Answers answers, Cautions cautions, Order order) {
    this.site = site;
    this.names = names;
    this.links = links;
    this.answers = answers;
    this.cautions = cautions;
    this.order = order;
  }

  CompareView of(LayoutView layout, Part part, String page) {
    List<Subject> parks =
        part.of(
            order.divided().stream()
                .filter(subject -> subject.kind() == SubjectKind.PARK)
                .toList());
    List<QuestionView> questions =
        site.book().vocabulary().expected().values().stream()
            .filter(expectation -> expectation.kind() == SubjectKind.PARK)
            .map(expectation -> question(expectation, parks))
            .toList();
    return new CompareView(
        layout, questions, order.sorted(parks).stream().map(park -> compared(park, page)).toList());
  }

  /** What to mind when the answers for these parks are compared. */
  private QuestionView question(Expectation expectation, List<Subject> parks) {
    Set<String> ids = parks.stream().map(Subject::id).collect(Collectors.toSet());
    List<Fact> facts =
        site.answers().entrySet().stream()
            .filter(answers -> ids.contains(answers.getKey()))
            .flatMap(answers -> answers.getValue().stream())
            .filter(answer -> answer.expectation().id().equals(expectation.id()))
            .map(Answer::fact)
            .filter(Objects::nonNull)
            .map(id -> Objects.requireNonNull(site.facts().get(id), id.toString()))
            .toList();
    return new QuestionView(
        "q-" + expectation.id(), names.text(expectation.label()), cautions.of(facts));
  }

  private ComparedView compared(Subject park, String page) {
    return new ComparedView(
        new LinkView(names.subject(park.id()), links.subject(page, park.id())),
        answers.of(park.id(), page));
  }
}
