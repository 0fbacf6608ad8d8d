/** Begins a book, and adds skeletons to one. */
@NullMarked
package factbook.starter;

import org.jspecify.annotations.NullMarked;
