package factbook.view;

import java.util.List;

/**
 * All that is stated in the book, by the headings of the vocabulary.
 *
 * @param groups the headings under which something is stated
 */
public record PropertiesView(LayoutView layout, List<PropertyGroupView> groups) implements View {
  /** Keeps an own copy. */
  public PropertiesView {
    groups = List.copyOf(groups);
  }

  @Override
  public String template() {
    return "properties.ftlh";
  }

  /** The properties under a heading. */
  public record PropertyGroupView(String id, String label, List<PropertyCardView> properties) {
    /** Keeps an own copy. */
    public PropertyGroupView {
      properties = List.copyOf(properties);
    }
  }

  /**
   * A property in the list.
   *
   * @param link its label and page
   * @param unit the unit of its figures; empty for bare numbers and for words
   * @param facts how many facts state it
   * @param subjects of how many subjects
   * @param years the years they speak of; empty where none has a date
   */
  public record PropertyCardView(
      LinkView link, String unit, int facts, int subjects, String years) {}
}
