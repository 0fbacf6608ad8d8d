package factbook.view;

import java.util.List;

/**
 * A page in the place of an old one.
 *
 * @param layout that of the page that it leads to
 * @param target that page; the way there is from the same folder
 * @param moved facts that did not go there but elsewhere
 */
public record MovedView(LayoutView layout, LinkView target, List<MovedFactView> moved)
    implements View {
  /** Keeps an own copy. */
  public MovedView {
    moved = List.copyOf(moved);
  }

  @Override
  public String template() {
    return "moved.ftlh";
  }

  /**
   * A fact that is somewhere else now.
   *
   * @param anchor its old anchor
   */
  public record MovedFactView(String anchor, LinkView now) {}
}
