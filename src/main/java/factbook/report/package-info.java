/** Diagnostics for programs: JSON and SARIF. */
@NullMarked
package factbook.report;

import org.jspecify.annotations.NullMarked;
