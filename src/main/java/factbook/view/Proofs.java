package factbook.view;

/**
 * The evidence behind the figures of one page. A page asks for each figure that it shows, once, so
 * that no evidence is made that nobody sees.
 */
@FunctionalInterface
public interface Proofs {
  /** For a page that shows no figures. */
  Proofs NONE =
      id -> {
        throw new IllegalArgumentException(id);
      };

  /** The evidence of a fact, an event or a relation by the id of its {@link FigureView}. */
  ProofView of(String id);
}
