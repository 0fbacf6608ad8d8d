/** Tests of what commands print. */
@NullMarked
package factbook.report;

import org.jspecify.annotations.NullMarked;
