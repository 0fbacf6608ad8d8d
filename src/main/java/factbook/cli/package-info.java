/** The command line: options in, exit code out. */
@NullMarked
package factbook.cli;

import org.jspecify.annotations.NullMarked;
