package factbook.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The evidence of a fact, an event or a relation: what opens behind its figure.
 *
 * @param figure what is proven; its link is the permalink
 * @param inferred why it is dated so; null where the date is printed or there is none
 * @param due when it is due, in words; null where nothing is due
 * @param issuer who set it; null where no source says
 * @param reason why it has its rank; null for a normal one
 * @param because why it is read otherwise than printed; null where it is not
 * @param note what the reader must know; null where there is nothing
 * @param computation the rule by which it is computed, in words; null where it is not
 * @param operands the facts it is computed from
 * @param evidence where it stands
 * @param differing facts that differ from it
 * @param mentions the pages whose texts name it, other than its own
 * @param history what it underwent since the book first stated it, the latest first
 * @param edit where it is written; null where the book does not say
 */
public record ProofView(
    FigureView figure,
    @Nullable String inferred,
    @Nullable String due,
    @Nullable LinkView issuer,
    @Nullable String reason,
    @Nullable String because,
    @Nullable String note,
    @Nullable String computation,
    List<FigureView> operands,
    List<EvidenceView> evidence,
    List<FigureView> differing,
    List<LinkView> mentions,
    List<HistoryView> history,
    @Nullable String edit) {
  /** Keeps own copies. */
  public ProofView {
    operands = List.copyOf(operands);
    evidence = List.copyOf(evidence);
    differing = List.copyOf(differing);
    mentions = List.copyOf(mentions);
    history = List.copyOf(history);
  }
}
