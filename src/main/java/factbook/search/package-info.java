/** What the search of the book looks through, taken from the pages, and the files it is kept in. */
@NullMarked
package factbook.search;

import org.jspecify.annotations.NullMarked;
