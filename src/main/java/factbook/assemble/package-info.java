/** Takes the facts of a book together: checks them against each other and derives the site. */
@NullMarked
package factbook.assemble;

import org.jspecify.annotations.NullMarked;
