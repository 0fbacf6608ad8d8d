package factbook.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the latest edition changed, and the way to those before it.
 *
 * @param latest null where nobody asks for the editions
 * @param earlier the others, the latest first
 */
public record ChangesView(
    LayoutView layout, @Nullable EditionView latest, List<EditionLineView> earlier)
    implements View {
  /** Keeps an own copy. */
  public ChangesView {
    earlier = List.copyOf(earlier);
  }

  @Override
  public String template() {
    return "changes.ftlh";
  }

  /**
   * An edition in a line.
   *
   * @param anchor {@code e-2026-12}, where the whole stood while it was the latest
   * @param page its id and its page
   * @param date its day, in words
   * @param summary how much changed, in words
   */
  public record EditionLineView(String anchor, LinkView page, String date, String summary) {}

  /**
   * An edition.
   *
   * @param anchor {@code e-2026-12}
   * @param id its id
   * @param href its page
   * @param date its day, in words
   * @param summary how much changed, in words
   * @param note what the editor says of it; null for nothing
   * @param classes the changes, corrections first
   */
  public record EditionView(
      String anchor,
      String id,
      String href,
      String date,
      String summary,
      @Nullable String note,
      List<ClassView> classes) {
    /** Keeps an own copy. */
    public EditionView {
      classes = List.copyOf(classes);
    }
  }

  /**
   * Changes of one sort.
   *
   * @param id the sort: {@code corrected}, {@code revised}, {@code new}, {@code withdrawn}, {@code
   *     re_dated} or {@code re_sourced}
   * @param label the same in words
   * @param meaning what it means
   * @param changes as many as the page has room for
   * @param all how many there are
   */
  public record ClassView(
      String id, String label, String meaning, List<ChangeView> changes, int all) {
    /** Keeps an own copy. */
    public ClassView {
      changes = List.copyOf(changes);
    }
  }

  /**
   * A statement that changed.
   *
   * @param subject whose it is
   * @param subjectHref its page; null where there is none any more
   * @param label what is stated
   * @param before what the book said; null where it said nothing
   * @param after what it says now; null where it says nothing
   * @param href where it stands; null where it does not any more
   * @param note why; null where nobody says
   * @param from the figure that it follows from; null where it follows from none
   */
  public record ChangeView(
      String subject,
      @Nullable String subjectHref,
      String label,
      @Nullable String before,
      @Nullable String after,
      @Nullable String href,
      @Nullable String note,
      @Nullable LinkView from) {}
}
