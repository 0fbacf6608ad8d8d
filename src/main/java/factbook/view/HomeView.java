package factbook.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The home page of a script.
 *
 * @param lead what this book is, in one sentence
 * @param parks the parks; in a large book the first of them
 * @param allParks how many there are
 * @param count what became of the figures of all sources
 * @param sources how many sources there are
 * @param entities how many entities have a page
 * @param legend how to read the marks
 * @param latest what the latest edition changed; null where that is not known
 */
public record HomeView(
    LayoutView layout,
    String lead,
    List<SubjectCardView> parks,
    int allParks,
    CountView count,
    int sources,
    int entities,
    LegendView legend,
    @Nullable LinkView latest)
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
