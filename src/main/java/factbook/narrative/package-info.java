/** Running text as a tree of blocks and inlines, with bound figures and linked names. */
@NullMarked
package factbook.narrative;

import org.jspecify.annotations.NullMarked;
