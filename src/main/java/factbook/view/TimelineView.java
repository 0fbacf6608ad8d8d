package factbook.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything in the book that has a date, by year.
 *
 * @param years the earliest first
 * @param subjects the subjects of whom something is dated, each with its place on its own page
 */
public record TimelineView(
    LayoutView layout, List<YearView> years, List<SubjectTimelineView> subjects) implements View {
  /** Keeps own copies. */
  public TimelineView {
    years = List.copyOf(years);
    subjects = List.copyOf(subjects);
  }

  @Override
  public String template() {
    return "timeline.ftlh";
  }

  /** The timeline on a subject's own page, and how many of the entries are in it. */
  public record SubjectTimelineView(String id, LinkView link, int entries) {}

  /** A year; {@code id} is its anchor, {@code y-2015}. */
  public record YearView(String id, String label, List<DateView> dates) {
    /** Keeps an own copy. */
    public YearView {
      dates = List.copyOf(dates);
    }
  }

  /**
   * What has the same date and is as certain to happen.
   *
   * @param date in words
   * @param kind {@code observed}, {@code target}, {@code plan} or {@code forecast}
   * @param kindWords the same in words
   */
  public record DateView(String date, String kind, String kindWords, List<DatedView> entries) {
    /** Keeps an own copy. */
    public DateView {
      entries = List.copyOf(entries);
    }
  }

  /**
   * An event, or a date that is a fact of a subject.
   *
   * @param id the id by which its evidence is found
   * @param subjects the ids of all subjects that tell it, with blanks between them
   * @param subject who tells most of it, with the place on that subject's page
   * @param others who else tells it
   * @param inferred why it is dated so; null where the date is printed
   * @param text what happened
   * @param evidence where it stands
   */
  public record DatedView(
      String id,
      String subjects,
      LinkView subject,
      List<LinkView> others,
      @Nullable String inferred,
      List<InlineView> text,
      List<EvidenceView> evidence) {
    /** Keeps own copies. */
    public DatedView {
      others = List.copyOf(others);
      text = List.copyOf(text);
      evidence = List.copyOf(evidence);
    }
  }
}
