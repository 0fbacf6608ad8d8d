/**
 * Turns the assembled book into views in one script: converts authored text, words dates, figures
 * and kinds, and leaves ids, numbers and everything as printed alone.
 */
@NullMarked
package factbook.localize;

import org.jspecify.annotations.NullMarked;
