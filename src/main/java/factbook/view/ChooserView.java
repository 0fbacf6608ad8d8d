package factbook.view;

import java.util.List;

/** The entrance: a choice of scripts, without a redirect. */
public record ChooserView(LayoutView layout, List<ChoiceView> choices) implements View {
  /** Keeps an own copy. */
  public ChooserView {
    choices = List.copyOf(choices);
  }

  /**
   * A script to choose.
   *
   * @param lang its BCP 47 tag
   * @param name the script's name for itself
   * @param book the book's title in it
   * @param lead what the book is
   * @param enter the words of the link
   * @param remembered says that it was chosen last time
   * @param href the home page
   */
  public record ChoiceView(
      String lang,
      String name,
      String book,
      String lead,
      String enter,
      String remembered,
      String href) {}

  @Override
  public String template() {
    return "chooser.ftlh";
  }
}
