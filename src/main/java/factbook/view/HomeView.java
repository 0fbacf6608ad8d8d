package factbook.view;

import java.util.List;

/**
 * The home page of a script.
 *
 * @param lead what this book is, in one sentence
 * @param parks the parks
 * @param count what became of the figures of all sources
 * @param sources how many sources there are
 * @param entities how many entities have a page
 * @param legend how to read the marks
 */
public record HomeView(
    LayoutView layout,
    String lead,
    List<SubjectCardView> parks,
    CountView count,
    int sources,
    int entities,
    LegendView legend)
    implements View {
  /** Keeps an own copy. */
  public HomeView {
    parks = List.copyOf(parks);
  }

  @Override
  public String template() {
    return "home.ftlh";
  }
}
