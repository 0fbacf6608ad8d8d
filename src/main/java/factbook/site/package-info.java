/** The book assembled: what follows from the facts taken together, and the pages to write. */
@NullMarked
package factbook.site;

import org.jspecify.annotations.NullMarked;
