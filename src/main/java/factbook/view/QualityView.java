package factbook.view;

import factbook.view.SourceView.ReasonView;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far the book can be trusted: what is proven, doubted, and missing.
 *
 * @param most how many of a sort are listed
 * @param sources what became of the figures of each source
 * @param count what became of the figures of all sources
 * @param reasons why figures are no facts, with how many there are of each
 * @param conflicts figures that cannot all be true
 * @param corrections how sure the readings of garbled texts are, by source
 * @param inferred how many dates the editor inferred, of how many, by subject
 * @param inferredDates the same of all subjects: how many the editor inferred
 * @param dates of how many
 * @param undated figures without a date
 * @param computed figures that the book computed
 * @param stale figures that are older than such figures should be
 * @param overdue targets past due without an outcome
 * @param answers what the sources answer, and what not
 * @param conversion what was ambiguous in the conversion between the scripts; null for nothing
 */
public record QualityView(
    LayoutView layout,
    int most,
    List<SourceCardView> sources,
    CountView count,
    List<ReasonView> reasons,
    List<ConflictView> conflicts,
    List<CorrectionCountView> corrections,
    List<TallyView> inferred,
    int inferredDates,
    int dates,
    List<FigureView> undated,
    List<FactView> computed,
    List<FigureView> stale,
    List<TargetView> overdue,
    List<AnswersView> answers,
    @Nullable ConversionView conversion)
    implements View {
  /** Keeps own copies. */
  public QualityView {
    sources = List.copyOf(sources);
    reasons = List.copyOf(reasons);
    conflicts = List.copyOf(conflicts);
    corrections = List.copyOf(corrections);
    inferred = List.copyOf(inferred);
    undated = List.copyOf(undated);
    computed = List.copyOf(computed);
    stale = List.copyOf(stale);
    overdue = List.copyOf(overdue);
    answers = List.copyOf(answers);
  }

  /** Whether there are, or may be, more of a sort than are listed. */
  public boolean isCut() {
    return Stream.of(sources, conflicts, corrections, inferred, undated, computed, stale, overdue)
            .anyMatch(list -> list.size() >= most)
        || answers.stream().anyMatch(table -> table.subjects().size() >= most);
  }

  @Override
  public String template() {
    return "quality.ftlh";
  }

  /** The corrections of a source, by how sure they are. */
  public record CorrectionCountView(SourceCardView source, int certain, int likely, int unsure) {}

  /**
   * What the sources answer of subjects of one kind.
   *
   * @param id the kind, for anchors
   * @param kindWords the kind in words
   * @param labels what is asked
   * @param subjects the answers for each subject, in the order of the labels
   */
  public record AnswersView(
      String id, String kindWords, List<String> labels, List<SubjectAnswersView> subjects) {
    /** Keeps own copies. */
    public AnswersView {
      labels = List.copyOf(labels);
      subjects = List.copyOf(subjects);
    }
  }

  /** The answers for a subject. */
  public record SubjectAnswersView(LinkView subject, List<AnswerView> answers) {
    /** Keeps an own copy. */
    public SubjectAnswersView {
      answers = List.copyOf(answers);
    }
  }
}
