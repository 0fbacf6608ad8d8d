package factbook.view;

import java.util.List;

/** The index of sources. */
public record SourcesView(LayoutView layout, List<SourceCardView> sources, CountView count)
    implements View {
  /** Keeps an own copy. */
  public SourcesView {
    sources = List.copyOf(sources);
  }

  @Override
  public String template() {
    return "sources.ftlh";
  }
}
