package factbook.build;

import factbook.cache.KnownPage;
import factbook.check.Outline;
import factbook.check.PageOutline;
import factbook.diagnostic.Diagnostics;
import factbook.render.Templates;
import factbook.search.Entries;
import factbook.text.Sha256;
import factbook.view.View;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes pages, one at a time; safe for use by several threads. */
final class PageMaker {
  private final Templates templates;
  private final Outline outline;
  private final Reuse reuse;
  private final String basis;

  /**
   * Makes pages.
   *
   * @param reuse pages of the build before
   * @param basis the digest of what is the same for all pages
   */
  PageMaker(Templates templates, Outline outline, Reuse reuse, String basis) {
    this.templates = templates;
    this.outline = outline;
    this.reuse = reuse;
    this.basis = basis;
  }

  /**
   * Makes a page, or takes it over where it would be the same; where its template fails there is no
   * file and no outline.
   */
  RenderedPage make(PageJob job, Output output) throws IOException {
    View view = job.view().get();
    Ledger ledger = new Ledger(job.proofs());
    Entries entries = Entries.of(view, ledger);
    String digest = reuse.digest(basis, view);
    KnownPage known = reuse.find(job.path(), digest, ledger);
    if (known != null && output.keep(job.path(), known.sha256())) {
      reuse.keep(job.path());
      return new RenderedPage(known.outline(), entries, new Diagnostics(), false);
    }
    return make(job, view, entries, digest, ledger, output);
  }

  private RenderedPage make(
      PageJob job,
      View view,
      Entries entries,
      @Nullable String digest,
      Ledger ledger,
      Output output)
      throws IOException {
    Diagnostics mistakes = new Diagnostics();
    Optional<String> html = templates.render(view, job.script().words(), ledger, mistakes);
    if (html.isEmpty()) {
      return new RenderedPage(null, entries, mistakes, true);
    }
    byte[] bytes = html.get().getBytes(StandardCharsets.UTF_8);
    PageOutline made = outline.of(job.path(), html.get());
    if (reuse.isOn()) {
      String sha256 = Sha256.of(bytes);
      output.put(job.path(), bytes, sha256);
      if (mistakes.sorted().isEmpty()) {
        reuse.keep(digest, ledger, sha256, made);
      }
    } else {
      output.put(job.path(), bytes);
    }
    return new RenderedPage(made, entries, mistakes, true);
  }
}
