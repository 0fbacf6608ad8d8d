package factbook.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event in a timeline.
 *
 * @param id its id in the book, by which its evidence is found
 * @param anchor its anchor on the page, {@code f-conference-centre-2015}
 * @param date in words; words that say so where there is none
 * @param isDated whether a source or the editor dates it
 * @param inferred why it is dated so; null where the date is printed or there is none
 * @param kind {@code observed} or {@code plan}
 * @param kindWords the same in words
 * @param text what happened
 * @param evidence where it stands
 * @param formerAnchors anchors that it had on this page and that old links name
 */
public record EventView(
    String id,
    String anchor,
    String date,
    boolean isDated,
    @Nullable String inferred,
    String kind,
    String kindWords,
    List<InlineView> text,
    List<EvidenceView> evidence,
    List<String> formerAnchors) {
  /** Keeps own copies. */
  public EventView {
    text = List.copyOf(text);
    evidence = List.copyOf(evidence);
    formerAnchors = List.copyOf(formerAnchors);
  }
}
