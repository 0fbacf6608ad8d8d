package factbook.view;

import org.jspecify.annotations.Nullable;

/**
 * What one edition changed, all of it.
 *
 * @param before the edition before it; null for the first
 * @param after the edition after it; null for the latest
 */
public record EditionPageView(
    LayoutView layout,
    ChangesView.EditionView edition,
    @Nullable LinkView before,
    @Nullable LinkView after)
    implements View {
  @Override
  public String template() {
    return "edition.ftlh";
  }
}
