package factbook.view;

import java.util.List;

/**
 * Parks side by side: the same questions asked of each.
 *
 * @param questions what is asked, one column each
 * @param parks one row each
 */
public record CompareView(LayoutView layout, List<QuestionView> questions, List<ComparedView> parks)
    implements View {
  /** Keeps own copies. */
  public CompareView {
    questions = List.copyOf(questions);
    parks = List.copyOf(parks);
  }

  @Override
  public String template() {
    return "compare.ftlh";
  }

  /** Whether a column holds what must not be compared. */
  public boolean hasCautions() {
    return questions.stream().anyMatch(question -> !question.cautions().isEmpty());
  }

  /**
   * A question.
   *
   * @param id its anchor, {@code q-companies}
   * @param label what is asked
   * @param cautions why its answers cannot be compared as they stand, in sentences
   */
  public record QuestionView(String id, String label, List<String> cautions) {
    /** Keeps an own copy. */
    public QuestionView {
      cautions = List.copyOf(cautions);
    }
  }

  /** A park with an answer to each question, in their order. */
  public record ComparedView(LinkView park, List<AnswerView> answers) {
    /** Keeps an own copy. */
    public ComparedView {
      answers = List.copyOf(answers);
    }
  }
}
