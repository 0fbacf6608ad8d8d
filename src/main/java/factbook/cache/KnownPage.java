package factbook.cache;

import factbook.check.PageOutline;
import java.util.List;

/**
 * A page as it was made once, with all that it was made of: its view, and the evidence that its
 * template and its search entries asked for. A template sees nothing else, so the same of these
 * makes the same page, whenever and wherever.
 *
 * @param view the digest of what its template was shown, and of the template
 * @param proofs the evidence that was asked for, in the order in which it was first asked for
 * @param sha256 of the page's file
 * @param outline what the checks look at; without faults, as a page that has one is not kept
 */
public record KnownPage(String view, List<KnownProof> proofs, String sha256, PageOutline outline) {
  /** Keeps an own copy. */
  public KnownPage {
    proofs = List.copyOf(proofs);
  }

  /**
   * The evidence behind a figure.
   *
   * @param figure the id of the figure
   * @param digest of what the page was told
   */
  public record KnownProof(String figure, String digest) {}
}
