package factbook.build;

import factbook.check.PageOutline;
import factbook.diagnostic.Diagnostics;
import factbook.search.Entries;
import org.jspecify.annotations.Nullable;

/**
 * What became of a page.
 *
 * @param outline what the checks look at; null where its template failed
 * @param entries what a search finds on it
 * @param mistakes what its template did wrong
 * @param isAnew whether it was made, not taken over from the build before
 */
record RenderedPage(
    @Nullable PageOutline outline, Entries entries, Diagnostics mistakes, boolean isAnew) {}
