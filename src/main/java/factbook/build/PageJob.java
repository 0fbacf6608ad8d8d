package factbook.build;

import factbook.localize.Localizer;
import factbook.view.Proofs;
import factbook.view.View;
import java.util.function.Supplier;

/**
 * A page that is still to be made.
 *
 * @param path its file, below the output folder
 * @param script the words of its script
 * @param view makes what its template shows
 * @param proofs the evidence behind its figures
 */
record PageJob(String path, Localizer script, Supplier<View> view, Proofs proofs) {}
