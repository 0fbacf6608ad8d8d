package factbook.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of the book: names in all scripts, what is counted and in which units, how words beside
 * a number are read.
 *
 * @param scripts the names of the scripts, in the order of the columns
 * @param names the subjects, in the order of the index
 * @param fixed forms that the editor has fixed by hand
 * @param comparators how words beside a number are read, each with a figure of the book
 * @param groups what is counted, by the headings of the vocabulary
 * @param units units of figures
 * @param legend how to read the marks
 */
public record GlossaryView(
    LayoutView layout,
    List<String> scripts,
    List<NameView> names,
    List<FixedView> fixed,
    List<ComparatorView> comparators,
    List<TermsView> groups,
    List<UnitView> units,
    LegendView legend)
    implements View {
  /** Keeps own copies. */
  public GlossaryView {
    scripts = List.copyOf(scripts);
    names = List.copyOf(names);
    fixed = List.copyOf(fixed);
    comparators = List.copyOf(comparators);
    groups = List.copyOf(groups);
    units = List.copyOf(units);
  }

  @Override
  public String template() {
    return "glossary.ftlh";
  }

  /**
   * The name of a subject.
   *
   * @param href its page
   * @param forms in each script, in the order of the columns
   * @param pinyin with tone marks
   * @param kindWords what it is
   */
  public record NameView(String href, List<QuotedView> forms, String pinyin, String kindWords) {
    /** Keeps an own copy. */
    public NameView {
      forms = List.copyOf(forms);
    }
  }

  /**
   * A form that the conversion would not find, or not for sure.
   *
   * @param simplified as authored
   * @param traditional as fixed
   * @param pinyin with tone marks; null where none is given
   * @param kindWords what sort of word
   * @param because why; null where the sort says it
   */
  public record FixedView(
      QuotedView simplified,
      QuotedView traditional,
      @Nullable String pinyin,
      String kindWords,
      @Nullable String because) {}

  /**
   * A word beside a number.
   *
   * @param words such as {@code 余、多}
   * @param rule how it is read
   * @param example a figure of the book, with the interval it allows
   */
  public record ComparatorView(String words, String rule, FigureView example) {}

  /** What is counted or said, under one heading. */
  public record TermsView(String id, String label, List<TermView> terms) {
    /** Keeps an own copy. */
    public TermsView {
      terms = List.copyOf(terms);
    }
  }

  /**
   * What is counted or said of a subject.
   *
   * @param id its id in the vocabulary
   * @param href the page of its property
   * @param measure how its figures behave over time, or what else it is, in words
   * @param unit null where it has none
   * @param description what it counts and what not; null where the label says it
   * @param facts how many facts state it
   */
  public record TermView(
      String id,
      String href,
      String label,
      String measure,
      @Nullable String unit,
      @Nullable String description,
      int facts) {}

  /** A unit, and other spellings that mean the same. */
  public record UnitView(String symbol, List<String> aliases) {
    /** Keeps an own copy. */
    public UnitView {
      aliases = List.copyOf(aliases);
    }
  }
}
