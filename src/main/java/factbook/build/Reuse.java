package factbook.build;

import factbook.cache.KnownPage;
import factbook.cache.KnownPage.KnownProof;
import factbook.cache.KnownPages;
import factbook.cache.NewPages;
import factbook.cache.ValueDigest;
import factbook.check.PageOutline;
import factbook.view.ProofView;
import factbook.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The pages of the build before, for this one, and those of this one for the next. Safe for use by
 * several threads.
 *
 * <p>A page is taken over where all that it was made of is the same: the templates, its view, and
 * the evidence that they asked for. Its first request for evidence follows from the view, each
 * further one from the view and the answers before it; so where the view and all answers are the
 * same, so are the requests, and nothing else has to be known.
 */
final class Reuse {
  private final KnownPages before;
  private final NewPages now;
  private final boolean isOn;

  private Reuse(KnownPages before, NewPages now, boolean isOn) {
    this.before = before;
    this.now = now;
    this.isOn = isOn;
  }

  /** For a command that keeps no pages. */
  static Reuse off() {
    return new Reuse(KnownPages.NONE, NewPages.lost(), false);
  }

  /**
   * Takes over what is the same as before.
   *
   * @param now takes the pages of this build
   */
  static Reuse of(KnownPages before, NewPages now) {
    return new Reuse(before, now, true);
  }

  boolean isOn() {
    return isOn;
  }

  /** A view together with the templates that show it. */
  private record Shown(String templates, View view) {}

  /**
   * The digest of a view.
   *
   * @param templates the digest of the templates and of what else is the same for all pages
   * @return null where pages are not kept, or the view cannot be told from others
   */
  @Nullable String digest(String templates, View view) {
    return isOn ? ValueDigest.of(new Shown(templates, view)) : null;
  }

  /** A page that was made of the same before; null where none was. */
  @Nullable KnownPage find(String path, @Nullable String view, Ledger ledger) {
    KnownPage known = before.get(path);
    if (known == null || !known.view().equals(view)) {
      return null;
    }
    ValueDigest digests = new ValueDigest();
    for (KnownProof proof : known.proofs()) {
      if (!proof.digest().equals(digests.next(ledger.of(proof.figure())))) {
        return null;
      }
    }
    return known;
  }

  /** Keeps a page that was taken over. */
  void keep(String path) {
    now.add(path, before);
  }

  /** Keeps a page that was made anew. */
  void keep(@Nullable String view, Ledger ledger, String sha256, PageOutline outline) {
    if (view == null || !outline.faults().isEmpty()) {
      return;
    }
    List<KnownProof> proofs = new ArrayList<>();
    ValueDigest digests = new ValueDigest();
    for (Map.Entry<String, ProofView> asked : ledger.asked().entrySet()) {
      String digest = digests.next(asked.getValue());
      if (digest == null) {
        return;
      }
      proofs.add(new KnownProof(asked.getKey(), digest));
    }
    now.add(new KnownPage(view, proofs, sha256, outline));
  }
}
