/** Texts with their places: files, spans, lines and columns. */
@NullMarked
package factbook.text;

import org.jspecify.annotations.NullMarked;
