package factbook.build;

import factbook.view.ProofView;
import factbook.view.Proofs;
import java.util.LinkedHashMap;
import java.util.Map;

/** The evidence behind the figures of one page, each made once, with what of it was asked for. */
final class Ledger implements Proofs {
  private final Proofs proofs;
  private final Map<String, ProofView> asked = new LinkedHashMap<>();

  Ledger(Proofs proofs) {
    this.proofs = proofs;
  }

  @Override
  public ProofView of(String id) {
    ProofView known = asked.get(id);
    if (known == null) {
      known = proofs.of(id);
      asked.put(id, known);
    }
    return known;
  }

  /** What was asked for, in the order in which it was first asked for. */
  Map<String, ProofView> asked() {
    return asked;
  }
}
