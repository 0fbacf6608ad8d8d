/** What commands print: diagnostics and reports, for people and for programs. */
@NullMarked
package factbook.report;

import org.jspecify.annotations.NullMarked;
