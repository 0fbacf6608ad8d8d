/**
 * Converts Simplified text to the other scripts of the book; the only package that knows opencc4j.
 */
@NullMarked
package factbook.script;

import org.jspecify.annotations.NullMarked;
