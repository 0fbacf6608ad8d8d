package factbook.view;

import java.util.List;

/** The index of parks. */
public record ParksView(LayoutView layout, List<SubjectCardView> parks) implements View {
  /** Keeps an own copy. */
  public ParksView {
    parks = List.copyOf(parks);
  }

  @Override
  public String template() {
    return "parks.ftlh";
  }
}
