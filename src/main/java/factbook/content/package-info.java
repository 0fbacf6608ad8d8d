/** What files hold, where it is too much to be held: written piece by piece, or kept packed. */
@NullMarked
package factbook.content;

import org.jspecify.annotations.NullMarked;
