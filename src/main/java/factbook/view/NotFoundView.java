package factbook.view;

import java.util.List;

/** The page for addresses that lead nowhere, in every script. */
public record NotFoundView(LayoutView layout, List<MissingView> scripts) implements View {
  /** Keeps an own copy. */
  public NotFoundView {
    scripts = List.copyOf(scripts);
  }

  /**
   * What it says in one script.
   *
   * @param lang its BCP 47 tag
   * @param heading what happened
   * @param text what to do
   * @param ways where to go
   */
  public record MissingView(String lang, String heading, String text, List<LinkView> ways) {
    /** Keeps an own copy. */
    public MissingView {
      ways = List.copyOf(ways);
    }
  }

  @Override
  public String template() {
    return "missing.ftlh";
  }
}
