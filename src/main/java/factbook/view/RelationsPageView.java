package factbook.view;

import factbook.view.RelationsView.RelationView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All relations of the book, by their type.
 *
 * @param places where the parks are and what they belong to, drawn; null where no relation says
 * @param types the types of which there are relations, in the order of the vocabulary
 * @param count how many relations there are
 */
public record RelationsPageView(
    LayoutView layout, @Nullable DrawingView places, List<TypeView> types, int count)
    implements View {
  /** Keeps an own copy. */
  public RelationsPageView {
    types = List.copyOf(types);
  }

  @Override
  public String template() {
    return "relations.ftlh";
  }

  /**
   * The relations of a type.
   *
   * @param id its anchor, {@code r-located-in}
   * @param label read from the subject that states it
   * @param inverse read from the other end; null where both ends say the same
   * @param drawing null where it would show nothing that the list does not
   * @param subjects who states them
   * @param count how many relations there are
   */
  public record TypeView(
      String id,
      String label,
      @Nullable String inverse,
      @Nullable DrawingView drawing,
      List<StatedView> subjects,
      int count) {
    /** Keeps an own copy. */
    public TypeView {
      subjects = List.copyOf(subjects);
    }
  }

  /** The relations of a type that one subject states. */
  public record StatedView(LinkView subject, boolean isPark, List<RelationView> relations) {
    /** Keeps an own copy. */
    public StatedView {
      relations = List.copyOf(relations);
    }
  }
}
