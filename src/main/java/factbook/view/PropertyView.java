package factbook.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One property across subjects and years.
 *
 * @param id its id
 * @param label its name
 * @param description what it counts and what not; null where the label says it
 * @param group the heading it stands under, in the list of all properties
 * @param unit the unit of its figures; empty for bare numbers and for words
 * @param measure how the quantity behaves over time, in words; null where it is none
 * @param cautions what must not be compared with what, in sentences
 * @param charts drawn from the rows, where that is honest
 * @param subjects who it is stated of
 * @param related other properties with the same unit that are easily taken for it
 */
public record PropertyView(
    LayoutView layout,
    String id,
    String label,
    @Nullable String description,
    LinkView group,
    String unit,
    @Nullable String measure,
    List<String> cautions,
    List<ChartView> charts,
    List<PropertySubjectView> subjects,
    List<LinkView> related)
    implements View {
  /** Keeps own copies. */
  public PropertyView {
    cautions = List.copyOf(cautions);
    charts = List.copyOf(charts);
    subjects = List.copyOf(subjects);
    related = List.copyOf(related);
  }

  @Override
  public String template() {
    return "property.ftlh";
  }

  /** What is stated of a subject. */
  public record PropertySubjectView(LinkView subject, List<PropertyRowView> rows) {
    /** Keeps an own copy. */
    public PropertySubjectView {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A fact among those of its property.
   *
   * @param anchor its anchor on this page, {@code r-yunqi-town--companies-2018}
   */
  public record PropertyRowView(String anchor, FactView fact) {}
}
