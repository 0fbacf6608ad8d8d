/** Finds and reads the files of a book, strictly; the only place where they are read. */
@NullMarked
package factbook.scan;

import org.jspecify.annotations.NullMarked;
