/** Tests of assembling. */
@NullMarked
package factbook.assemble;

import org.jspecify.annotations.NullMarked;
