/** From the files of a book to typed values: shapes say what a file may hold, loaders build it. */
@NullMarked
package factbook.load;

import org.jspecify.annotations.NullMarked;
