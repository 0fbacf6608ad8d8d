package factbook.localize;

import factbook.fact.Fact;
import factbook.fact.FactId;
import factbook.fact.Relation;
import factbook.site.Answer;
import factbook.site.Site;
import factbook.view.AnswerView;
import factbook.view.FigureView;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the sources answer of what a reader would ask, in one script. */
final class Answers {
  private final Site site;
  private final Names names;
  private final Wording wording;
  private final Texts texts;

  Answers(Site site, Names names, Wording wording, Texts texts) {
    this.site = site;
    this.names = names;
    this.wording = wording;
    this.texts = texts;
  }

  /** All answers for a subject; none where nothing is expected of it. */
  List<AnswerView> of(String subject, String page) {
    return answers(subject).stream().map(answer -> view(answer, subject, page)).toList();
  }

  /** The answers that leave something open. */
  List<AnswerView> gaps(String subject, String page) {
    return answers(subject).stream()
        .filter(Answer::isGap)
        .map(answer -> view(answer, subject, page))
        .toList();
  }

  private List<Answer> answers(String subject) {
    return site.answers().getOrDefault(subject, List.of());
  }

  private AnswerView view(Answer answer, String subject, String page) {
    return new AnswerView(
        names.text(answer.expectation().label()),
        Figures.ascii(answer.state()),
        wording.answer(answer.state()),
        figure(answer, subject, page));
  }

  private @Nullable FigureView figure(Answer answer, String subject, String page) {
    FactId id = answer.fact();
    Relation relation = answer.relation();
    if (id != null) {
      Fact fact = Objects.requireNonNull(site.facts().get(id), id.toString());
      return texts.figures().of(fact, page);
    }
    return relation == null ? null : texts.figures().of(relation, subject, page);
  }
}
