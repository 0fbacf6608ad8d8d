/** Tests of the data files. */
@NullMarked
package factbook.data;

import org.jspecify.annotations.NullMarked;
