/** The pipeline: the only package that knows all stages. */
@NullMarked
package factbook.build;

import org.jspecify.annotations.NullMarked;
