/** The book of this repository as readers get it. */
@NullMarked
package factbook.book;

import org.jspecify.annotations.NullMarked;
