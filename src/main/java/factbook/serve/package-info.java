/** A book while it is being written: served, watched, shown again after each edit. */
@NullMarked
package factbook.serve;

import org.jspecify.annotations.NullMarked;
