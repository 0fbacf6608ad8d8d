package factbook.build;

import factbook.check.Outline;
import factbook.diagnostic.Diagnostics;
import factbook.render.Templates;
import factbook.search.Entries;
import factbook.view.View;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Makes pages, one at a time; safe for use by several threads. */
final class PageMaker {
  private final Templates templates;
  private final Outline outline;

  PageMaker(Templates templates, Outline outline) {
    this.templates = templates;
    this.outline = outline;
  }

  /** Makes a page; where its template fails there is no file and no outline. */
  RenderedPage make(PageJob job, Output output) throws IOException {
    Diagnostics mistakes = new Diagnostics();
    View view = job.view().get();
    Entries entries = Entries.of(view, job.proofs());
    Optional<String> html = templates.render(view, job.script().words(), job.proofs(), mistakes);
    if (html.isEmpty()) {
      return new RenderedPage(null, entries, mistakes);
    }
    output.put(job.path(), html.get().getBytes(StandardCharsets.UTF_8));
    return new RenderedPage(outline.of(job.path(), html.get()), entries, mistakes);
  }
}
