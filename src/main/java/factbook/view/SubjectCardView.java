package factbook.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subject in a list.
 *
 * @param link its name and page
 * @param pinyin with tone marks
 * @param kindWords what it is
 * @param summary empty where it has none
 * @param place where it is, or what it belongs to; null where no relation says
 * @param since since when, or null where no fact says
 * @param telling the figure that tells most about it; null where it has none
 * @param figures how many facts it has
 */
public record SubjectCardView(
    LinkView link,
    String pinyin,
    String kindWords,
    List<InlineView> summary,
    @Nullable LinkView place,
    @Nullable FigureView since,
    @Nullable FigureView telling,
    int figures) {
  /** Keeps an own copy. */
  public SubjectCardView {
    summary = List.copyOf(summary);
  }
}
