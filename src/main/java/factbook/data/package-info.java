/** The facts, entities and sources of a site as files for programs: JSON and CSV. */
@NullMarked
package factbook.data;

import org.jspecify.annotations.NullMarked;
