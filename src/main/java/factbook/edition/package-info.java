/** Editions of the book as values, and what changed from one to the next. */
@NullMarked
package factbook.edition;

import org.jspecify.annotations.NullMarked;
