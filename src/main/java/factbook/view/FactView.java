package factbook.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact as a row among the facts of its subject; its evidence in full is its {@link ProofView}.
 *
 * @param id its id in the book, {@code yunqi-town/companies-2018}
 * @param anchor its anchor on the page, {@code f-companies-2018}
 * @param figure the fact at a glance
 * @param property the page of its property
 * @param value the value; for a fact in words with its links
 * @param isWords whether the value is running text rather than a figure, a date or a name
 * @param isRepeated whether the row before it states the same property of the same scope
 * @param due when it is due, in words; null where nothing is due
 * @param issuer who set it; null where no source says
 * @param computation the rule by which it is computed, in words; null where it is not
 * @param operands the facts it is computed from
 * @param evidence where it stands
 * @param formerAnchors anchors that it had on this page and that old links name
 */
public record FactView(
    String id,
    String anchor,
    FigureView figure,
    String property,
    List<InlineView> value,
    boolean isWords,
    boolean isRepeated,
    @Nullable String due,
    @Nullable LinkView issuer,
    @Nullable String computation,
    List<FigureView> operands,
    List<EvidenceView> evidence,
    List<String> formerAnchors) {
  /** Keeps own copies. */
  public FactView {
    value = List.copyOf(value);
    operands = List.copyOf(operands);
    evidence = List.copyOf(evidence);
    formerAnchors = List.copyOf(formerAnchors);
  }
}
