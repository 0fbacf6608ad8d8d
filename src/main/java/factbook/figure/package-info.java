/** The grammar of figures as Chinese texts print them: number, interval, unit, comparator. */
@NullMarked
package factbook.figure;

import org.jspecify.annotations.NullMarked;
