/** The output folder: what in it is ours, and how a new site takes the place of the old one. */
@NullMarked
package factbook.publish;

import org.jspecify.annotations.NullMarked;
