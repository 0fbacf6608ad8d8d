package factbook.view;

/** The page on the method. */
public record AboutView(LayoutView layout, NarrativeView narrative, LegendView legend)
    implements View {
  @Override
  public String template() {
    return "about.ftlh";
  }
}
